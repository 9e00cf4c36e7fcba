import { REASON_PURPOSES, type CaseReason } from '@/lib/domain/review/case-reason.ts';
import type { Database } from '../client.ts';

/** The coded reasons in their order, retired ones too: old cases still name them. */
export async function loadCaseReasons(db: Database): Promise<readonly CaseReason[]> {
  const rows = await db.caseReason.findMany({ where: { purpose: { in: [...REASON_PURPOSES] } }, orderBy: [{ purpose: 'asc' }, { ordinal: 'asc' }, { code: 'asc' }] });
  return rows.map(readReason);
}

/** One coded reason, null where the code is unknown. */
export async function findCaseReason(db: Database, code: string): Promise<CaseReason | null> {
  const row = await db.caseReason.findUnique({ where: { code } });
  return row && readReason(row);
}

function readReason(row: { code: string; purpose: string; zh: string; en: string; retiredAt: Date | null }): CaseReason {
  return { code: row.code, purpose: row.purpose as CaseReason['purpose'], text: { zh: row.zh, en: row.en }, retired: row.retiredAt !== null };
}
