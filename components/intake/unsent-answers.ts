import { LOCAL_DRAFT_PREFIX } from '@/components/layout/local-drafts.ts';
import type { Change } from './answer-queue.ts';

/** Each page keeps under a name of its own, so that two tabs do not wipe out each other's. */
const PAGE = Math.random().toString(36).slice(2);

/** Keeps answers that the server does not have yet in this browser, until it does; nothing is kept when there are none. */
export function keepUnsent(companyId: string, changes: readonly Change[]): void {
  const key = `${LOCAL_DRAFT_PREFIX}${companyId}.${PAGE}`;
  try {
    if (changes.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(changes));
  } catch {
    // A browser that keeps nothing (private mode, full) still has the answers on the page; the status line says they are not saved.
  }
}

/** Takes over the answers kept by pages that ended before they were sent; of several for one path the last is the one wanted. Each was perhaps sent. */
export function takeUnsent(companyId: string): readonly Change[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${LOCAL_DRAFT_PREFIX}${companyId}.`));
    const kept = keys.flatMap((key): readonly unknown[] => {
      const changes: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      localStorage.removeItem(key);
      return Array.isArray(changes) ? changes : [];
    });
    return kept.filter(isChange);
  } catch {
    return [];
  }
}

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string' && 'version' in value && typeof value.version === 'number' && 'state' in value && 'value' in value;
}
