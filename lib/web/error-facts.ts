/** What the log may say of an unexpected error: its kind, code and place. Not its message when the database wrote it: that one can hold what people typed. */
export function errorFacts(error: unknown): { readonly name: string; readonly code?: string; readonly message?: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = codeOf(error);
  const at = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).slice(0, 8).map((line) => line.trim());
  return { name: error.name, ...(code === null ? {} : { code }), ...(error.name.startsWith('Prisma') ? {} : { message: error.message.slice(0, 300) }), at };
}

const AWAY = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P01', '57P02', '57P03']);

/** Whether an error only says that the database cannot be reached now. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return AWAY.has(codeOf(error) ?? '') || isDatabaseAway(error.cause);
}

function codeOf(error: Error): string | null {
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}
