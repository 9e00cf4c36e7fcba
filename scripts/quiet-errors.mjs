/** What Next prints of an error by itself quotes what was sent to it. The log has the error already (instrumentation.ts), so of the print only kind and place remain. */

/** What may be told of what somebody prints: of an error its name, code, reference and places; of a text nothing, because it can quote a request. */
export function quietly(parts) {
  const error = parts.find((part) => part instanceof Error);
  const at = (error?.stack ?? "").replace(error?.message ?? "", "").split("\n").filter((line) => line.startsWith("    at ")).slice(0, 4).map((line) => line.trim());
  return JSON.stringify({ level: 40, time: new Date().toISOString(), event: "printed", name: error?.name ?? "text", ...(typeof error?.code === "string" ? { code: error.code } : {}), ...(error?.digest === undefined ? {} : { reference: String(error.digest) }), at });
}

/** From here on what is printed as an error or a warning in this process quotes nobody. */
export function quietErrors() {
  const print = (...parts) => {
    if (process.env.LOG_LEVEL !== "silent") process.stderr.write(`${quietly(parts)}\n`);
  };
  console.error = print;
  console.warn = print;
}
