import type { Actor } from '@/lib/domain/access/actor.ts';
import type { Prisma } from './generated/client.ts';

const nothing = { id: { in: [] } } satisfies Prisma.CompanyWhereInput;

/**
 * The companies an actor may see, as a condition of every query for company data. What lies outside is not found.
 * An anonymous visitor sees the draft of this browser's cookie until an account holds it; a member their companies;
 * an advisor those that handed over a case and did not withdraw it.
 */
export function companyScope(actor: Actor): Prisma.CompanyWhereInput {
  switch (actor.kind) {
    case 'anonymous':
      return actor.draftCompanyId === null ? nothing : { id: actor.draftCompanyId, draftTokenHash: { not: null } };
    case 'member':
      return { memberships: { some: { userId: actor.userId } } };
    case 'advisor':
      return { cases: { some: { state: { not: 'withdrawn' } } } };
    case 'maintainer':
    case 'administrator':
      return nothing;
    case 'system':
      return {};
  }
}

/** The lists of a company that one of its people sees: those shared in the company and their own private ones. */
export function listsSeenBy(userId: string): Prisma.ShortlistWhereInput {
  return { OR: [{ privateTo: null }, { privateTo: userId }] };
}
