/** Errors whose message the engine writes about our code. Others quote what people typed: the database its values, JSON.parse its text. */
const OF_OUR_CODE = new Set(['TypeError', 'RangeError', 'ReferenceError']);

/** What the log may say of an unexpected error: its kind, code and place, and its message only where that can hold nothing of people's. */
export function errorFacts(error: unknown): { readonly name: string; readonly code?: string; readonly message?: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = codeOf(error);
  // The stack repeats the message first, and a message can have lines that look like places.
  const at = (error.stack ?? '').replace(error.message, '').split('\n').filter((line) => line.startsWith('    at ')).slice(0, 8).map((line) => line.trim());
  return { name: error.name, ...(code === null ? {} : { code }), ...(OF_OUR_CODE.has(error.name) ? { message: error.message.slice(0, 300) } : {}), at };
}

const AWAY = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P01', '57P02', '57P03']);

/** What pg says, without a code, when no connection was given back or none was answered in time. */
const NO_CONNECTION = new Set(['timeout exceeded when trying to connect', 'Connection terminated due to connection timeout']);

/** Whether an error only says that the database cannot be reached now, or has no connection to spare (P2024, P2028): asked again later, it may go. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return AWAY.has(codeOf(error) ?? '') || NO_CONNECTION.has(error.message) || isDatabaseAway(error.cause);
}

function codeOf(error: Error): string | null {
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}
