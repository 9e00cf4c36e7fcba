import type { OwnDataView } from '@/lib/contracts/accounts/own-data.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { PURPOSES } from '@/lib/domain/access/consent.ts';
import type { Database } from '../client.ts';
import { dayOfDate } from '../days.ts';
import { companyScope } from '../scope.ts';

/** What a person agreed to, their companies, and their latest matches (4 queries). */
export async function viewOwnDataOf(db: Database, actor: Person): Promise<OwnDataView | null> {
  const user = await db.user.findUnique({
    where: { id: actor.userId },
    select: { email: true, role: true, memberships: { select: { company: { select: { id: true, name: true, _count: { select: { memberships: true } } } } }, orderBy: { createdAt: 'asc' } } },
  });
  if (!user) return null;
  const consents = await db.consent.findMany({ where: { userId: actor.userId }, orderBy: { givenAt: 'desc' } });
  const runs = actor.kind === 'member' ? await db.matchRun.findMany({ where: { company: companyScope(actor) }, orderBy: { createdAt: 'desc' }, take: 10, select: { id: true, asOf: true, company: { select: { name: true } } } }) : [];
  return {
    email: user.email,
    role: user.role,
    consents: PURPOSES.map((purpose) => {
      const last = consents.find((consent) => consent.purpose === purpose);
      return { purpose, givenAt: last?.givenAt.toISOString() ?? null, withdrawnAt: last?.withdrawnAt?.toISOString() ?? null, textVersion: last?.textVersion ?? null };
    }),
    companies: user.memberships.map(({ company }) => ({ id: company.id, name: company.name, shared: company._count.memberships > 1 })),
    runs: runs.map(({ id, asOf, company }) => ({ id, companyName: company.name, on: dayOfDate(asOf) })),
  };
}
