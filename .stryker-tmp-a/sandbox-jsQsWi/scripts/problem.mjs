/** A failure that the person at the terminal can mend: its message is the one sentence they read, without a stack. */
// @ts-nocheck

export class Problem extends Error {}

/** Runs a launcher; a Problem becomes its one sentence on stderr, everything else keeps its stack; both end with exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    process.stderr.write(error instanceof Problem ? `${error.message}\n` : `${error?.stack ?? error}\n`);
    process.exit(1);
  }
}
