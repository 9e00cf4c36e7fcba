import type { Actor } from '@/lib/domain/access/actor.ts';
import type { Database } from '../client.ts';
import { companyScope } from '../scope.ts';

/** Whether a match is one of a company that the actor may act for. */
export async function isRunOfCompany(db: Database, actor: Actor, runId: string, companyId: string): Promise<boolean> {
  return (await db.matchRun.findFirst({ where: { id: runId, companyId, company: companyScope(actor) }, select: { id: true } })) !== null;
}

/** The company of a match that the actor may act for, null where there is none. */
export async function findCompanyOfRun(db: Database, actor: Actor, runId: string): Promise<string | null> {
  return (await db.matchRun.findFirst({ where: { id: runId, company: companyScope(actor) }, select: { companyId: true } }))?.companyId ?? null;
}
