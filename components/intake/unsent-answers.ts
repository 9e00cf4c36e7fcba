import { LOCAL_DRAFT_PREFIX } from '@/components/layout/local-drafts.ts';
import type { Change } from './answer-queue.ts';

/** Keeps answers that could not be sent in this browser, until they are; nothing is kept when there are none. */
export function keepUnsent(companyId: string, changes: readonly Change[]): void {
  try {
    if (changes.length === 0) localStorage.removeItem(LOCAL_DRAFT_PREFIX + companyId);
    else localStorage.setItem(LOCAL_DRAFT_PREFIX + companyId, JSON.stringify(changes));
  } catch {
    // A browser that keeps nothing (private mode, full) still has the answers on the page; the status line says they are not saved.
  }
}

/** The answers kept by an earlier visit that ended before they were sent. */
export function readUnsent(companyId: string): readonly Change[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(LOCAL_DRAFT_PREFIX + companyId) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isChange) : [];
  } catch {
    return [];
  }
}

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string' && 'version' in value && typeof value.version === 'number' && 'state' in value && 'value' in value;
}
