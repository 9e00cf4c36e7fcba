/**
 * `npm run drill:files`: sends hostile files, made on the spot at full size, through the real reader and says how each was refused, how
 * fast, and what it cost the server's process. First the unguarded reader is shown to swallow a bomb, so that the figures mean something.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readSpreadsheet, MAX_UPLOAD_BYTES } from '@/lib/documents/read-spreadsheet.ts';
import { hostileFiles, workbook } from '@/lib/testing/hostile-files.ts';
import { rawZip } from '@/lib/testing/raw-zip.ts';

const MOST_MS = 2_000;
const MOST_GROWTH_MB = 150;
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The planted fault: the spreadsheet reader without a guard, in a process that may use 2 GB, on a bomb of some 400 KB. */
function unguarded(bomb: Uint8Array): boolean {
  const run = spawnSync(process.execPath, ['--max-old-space-size=2048', join('scripts', 'testing', 'unguarded-reader.mjs')], { input: bomb, timeout: 120_000, encoding: 'buffer' });
  const told = run.stdout.toString().trim();
  const swallowed = Number(/peak (\d+)/.exec(told)?.[1] ?? 0);
  say(`Planted fault, no guard: a bomb of ${Math.round(bomb.length / 1024)} KB ${swallowed > 0 ? `was swallowed: ${told}` : `did no harm (${run.signal ?? run.status})`}.`);
  return swallowed > 500;
}

/** Makes the files in a process of its own, so that what they cost to make is not counted here. */
function madeFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'livewater-files-'));
  const run = spawnSync(process.execPath, [...process.execArgv, 'scripts/drill-files.ts', '--make', folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0) throw new Error(`The hostile files could not be made: ${run.status ?? run.signal}`);
  return folder;
}

/** Reads a file; the machine may do other things, so what took too long is read again, at most twice. What is slow by itself is slow each time. */
async function readInTime(bytes: Buffer, tries = 3): Promise<{ read: Awaited<ReturnType<typeof readSpreadsheet>>; times: readonly number[] }> {
  const started = performance.now();
  const read = await readSpreadsheet(bytes);
  const took = performance.now() - started;
  if (took <= MOST_MS || tries === 1) return { read, times: [took] };
  const again = await readInTime(bytes, tries - 1);
  return { read, times: [took, ...again.times] };
}

async function drill(folder: string): Promise<boolean> {
  let failed = 0;
  let slowest = 0;
  const before = process.memoryUsage().rss;
  let peak = before;
  let longestPause = 0;
  let last = performance.now();
  // What other requests would feel: how late a timer of 10 ms comes while files are read.
  const pulse = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - last - 10);
    last = performance.now();
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 10);
  const files = hostileFiles();
  for (const [index, file] of files.entries()) {
    const bytes = readFileSync(join(folder, String(index)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc?.();
    const base = process.memoryUsage().rss;
    longestPause = 0;
    last = performance.now();
    const { read, times } = await readInTime(bytes);
    const took = Math.min(...times);
    slowest = Math.max(slowest, took);
    const code = read.ok ? 'READ' : read.failure.code;
    const growth = Math.max(0, peak - base);
    peak = process.memoryUsage().rss;
    const good = (bytes.length > MAX_UPLOAD_BYTES ? ['too-big'] : file.expected).includes(code as never) && took <= MOST_MS && growth <= MOST_GROWTH_MB * 1024 * 1024;
    if (!good) failed += 1;
    say(`${good ? 'ok  ' : 'FAIL'} ${file.name}: ${code}, ${times.map(Math.round).join(' and then ')} ms, ${Math.round(bytes.length / 1024)} KB, server +${megabytes(growth)} MB, longest pause ${Math.round(longestPause)} ms`);
  }
  clearInterval(pulse);
  const after = await readSpreadsheet(rawZip(workbook('<row r="1"><c r="A1"><v>1</v></c></row>')));
  say(`${files.length} files, ${failed} not refused as they should be; slowest ${Math.round(slowest)} ms; the server's memory before ${megabytes(before)} MB, after ${megabytes(process.memoryUsage().rss)} MB; a sound file is ${after.ok ? 'still read' : 'NOT READ'}.`);
  return failed === 0 && after.ok;
}

if (process.argv[2] === '--make') {
  const folder = process.argv[3] ?? '';
  for (const [index, file] of hostileFiles().entries()) writeFileSync(join(folder, String(index)), file.make());
} else {
  const folder = madeFiles();
  const caught = unguarded(readFileSync(join(folder, '0')));
  const passed = await drill(folder);
  rmSync(folder, { recursive: true });
  if (!caught) say('FAIL the planted fault did no harm: the drill proves nothing.');
  process.exitCode = caught && passed ? 0 : 1;
}
