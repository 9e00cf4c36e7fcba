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

/** Adds a reason after the others of its purpose; false when the code is taken. */
export async function addCaseReason(db: Database, reason: Omit<CaseReason, 'retired'>): Promise<boolean> {
  const last = await db.caseReason.aggregate({ where: { purpose: reason.purpose }, _max: { ordinal: true } });
  const { count } = await db.caseReason.createMany({ data: [{ code: reason.code, purpose: reason.purpose, ...reason.text, ordinal: (last._max.ordinal ?? 0) + 10 }], skipDuplicates: true });
  return count === 1;
}

/** Retires a reason, or lets it be chosen again; false when there is no such one. */
export async function retireCaseReason(db: Database, code: string, retiredAt: Date | null): Promise<boolean> {
  const { count } = await db.caseReason.updateMany({ where: { code, purpose: { in: [...REASON_PURPOSES] } }, data: { retiredAt } });
  return count === 1;
}

function readReason(row: { code: string; purpose: string; zh: string; en: string; retiredAt: Date | null }): CaseReason {
  return { code: row.code, purpose: row.purpose as CaseReason['purpose'], text: { zh: row.zh, en: row.en }, retired: row.retiredAt !== null };
}
