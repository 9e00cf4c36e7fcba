// @ts-nocheck
import { createHash } from 'node:crypto';
import type { AttemptPurpose } from '@/lib/domain/access/limits.ts';

/** The key under which tries are counted; the address itself is not kept. */
export function attemptKey(purpose: AttemptPurpose, who: string): string {
  return `${purpose}:${createHash('sha256').update(who.normalize('NFKC').trim().toLowerCase()).digest('hex')}`;
}
