// @ts-nocheck
import type { CaseReason } from '@/lib/domain/review/case-reason.ts';
import { CASE_OUTCOMES } from '@/lib/domain/review/case-state.ts';
import type { Database } from '../client.ts';

/** The coded reasons of conclusions in their order, retired ones too: old cases still name them. */
export async function loadCaseReasons(db: Database): Promise<readonly CaseReason[]> {
  const rows = await db.caseReason.findMany({ where: { purpose: { in: [...CASE_OUTCOMES] } }, orderBy: [{ purpose: 'asc' }, { ordinal: 'asc' }] });
  return rows.flatMap((row) => {
    const outcome = CASE_OUTCOMES.find((known) => known === row.purpose);
    return outcome ? [{ code: row.code, outcome, text: { zh: row.zh, en: row.en }, retired: row.retiredAt !== null }] : [];
  });
}
