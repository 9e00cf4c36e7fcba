// @ts-nocheck
import type { Actor } from '@/lib/domain/access/actor.ts';
import type { Database } from '../client.ts';
import { companyScope } from '../scope.ts';

/** Whether a match is one of a company that the actor may act for. */
export async function isRunOfCompany(db: Database, actor: Actor, runId: string, companyId: string): Promise<boolean> {
  return (await db.matchRun.findFirst({ where: { id: runId, companyId, company: companyScope(actor) }, select: { id: true } })) !== null;
}
