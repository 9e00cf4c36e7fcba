/*
 * Runs in a process of its own with a cap on its memory (see run-apart.ts). Plain JavaScript, because plain Node starts it from this
 * file, outside of any bundle.
 */
// @ts-nocheck

import { cellsOfFile } from './cells-of-file.mjs';
import { Refusal } from './refusal.mjs';

process.once('message', (task) => {
  void answer(task).then((message) => process.send(message));
});

/** @param {{ bytes: Uint8Array, limits: Record<string, number> }} task */
async function answer(task) {
  try {
    return { ok: true, value: await cellsOfFile(Buffer.from(task.bytes), task.limits) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: { code: error.code, params: error.params } };
    return { ok: false, failure: { code: 'damaged', params: {} } };
  }
}
