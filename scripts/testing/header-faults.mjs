/** What an answer's headers lack (SECURITY: S10): the policy with a nonce for every script, nosniff, an opener policy of its own, and that nothing personal is kept on the way. */
export function headerFaults({ status, headers, body }, { actor, proxied, everybodys }) {
  const wrong = [];
  const type = String(headers["content-type"] ?? "");
  const policy = headers["content-security-policy"] ?? "";
  if (proxied) {
    if (!/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/.test(policy)) wrong.push("no policy of nonces for scripts");
    if (!policy.includes("frame-ancestors 'none'") || headers["x-content-type-options"] !== "nosniff" || headers["cross-origin-opener-policy"] !== "same-origin" || headers["referrer-policy"] === undefined || headers["permissions-policy"] === undefined) wrong.push("a header of the frame is missing");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    if (type.startsWith("text/html")) for (const [, attributes] of body.toString().matchAll(/<script\b([^>]*)>/g)) if (!attributes.includes(`nonce="${nonce}"`)) wrong.push("a script without the nonce");
  }
  if (headers["x-powered-by"] !== undefined || headers["server"] !== undefined) wrong.push("it says what it runs on");
  if (actor !== "anonymous" && !everybodys && status === 200 && !type.startsWith("image/") && !/no-store/.test(headers["cache-control"] ?? "")) wrong.push("may be kept on the way (no no-store)");
  return [...new Set(wrong)];
}
