import { userIdOf, type Actor } from '@/lib/domain/access/actor.ts';
import type { Capacity } from '@/lib/domain/access/capacity.ts';
import type { Database } from '../client.ts';
import { companyScope } from '../scope.ts';

/** As what an actor works on a company; null where they never said. */
export async function capacityOf(db: Database, actor: Actor, companyId: string): Promise<Capacity | null> {
  const userId = userIdOf(actor);
  const found = userId === null ? null : await db.membership.findUnique({ where: { userId_companyId: { userId, companyId } }, select: { capacity: true } });
  const draft = found ? null : await db.company.findUnique({ where: { id: companyId }, select: { draftCapacity: true } });
  return (found?.capacity ?? draft?.draftCapacity ?? null) as Capacity | null;
}

/** Other companies of the same code or name, as far as the actor may see them: to a stranger there are none. */
export async function findDuplicates(db: Database, actor: Actor, { id, name, creditCode }: { readonly id: string; readonly name: string | null; readonly creditCode: string | null }) {
  const same = [...(creditCode === null ? [] : [{ creditCode }]), ...(name === null ? [] : [{ name }])];
  if (same.length === 0) return [];
  return db.company.findMany({ where: { AND: [companyScope(actor), { id: { not: id } }, { OR: same }] }, select: { id: true, name: true }, orderBy: { updatedAt: 'desc' }, take: 5 });
}
