import type { OwnCompany } from '@/lib/contracts/intake/own-company.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import type { Capacity } from '@/lib/domain/access/capacity.ts';
import type { Database } from '../client.ts';

/** The companies a person works on, the one worked on last first (1 query). */
export async function ownCompanies(db: Database, { userId }: Person): Promise<readonly OwnCompany[]> {
  const rows = await db.membership.findMany({
    where: { userId },
    select: { capacity: true, company: { select: { id: true, name: true, creditCode: true, updatedAt: true, _count: { select: { answers: { where: { state: { not: 'unanswered' } } } } } } } },
    orderBy: [{ company: { updatedAt: 'desc' } }, { companyId: 'asc' }],
  });
  return rows.map(({ capacity, company: { _count, updatedAt, ...company } }) => ({ ...company, capacity: capacity as Capacity, answers: _count.answers, changedAt: updatedAt.toISOString() }));
}
