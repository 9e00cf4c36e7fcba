import { randomUUID } from 'node:crypto';
import type { Person } from '@/lib/domain/access/actor.ts';
import { submitIntake } from '@/lib/usecases/intake/submit-intake.ts';
import { claimCase } from '@/lib/usecases/review/claim-case.ts';
import { submitCase } from '@/lib/usecases/review/submit-case.ts';
import { givenPerson } from './review-world.ts';
import { CHIP_DESIGNER, givenAccount, givenAnsweredCompany, granted } from './world.ts';

export type HeldCase = { readonly member: Person; readonly advisor: Person; readonly companyId: string; readonly runId: string; readonly caseId: string };

/** A company of the demo world, matched with the catalog that is loaded, its case in the hands of an advisor (version 2). */
export async function givenHeldCase(now: Date): Promise<HeldCase> {
  const member = await givenAccount({ email: `${randomUUID()}@casework.example`, name: '周启明', role: 'member' }, now);
  const companyId = await givenAnsweredCompany(member, CHIP_DESIGNER, now);
  const advisor = await givenPerson('advisor', '顾明远');
  return { member, advisor, companyId, ...(await givenSubmission(member, advisor, companyId, now)) };
}

/** One more match of a company, handed in and claimed. */
export async function givenSubmission(member: Person, advisor: Person, companyId: string, now: Date): Promise<{ readonly runId: string; readonly caseId: string }> {
  const { runId } = granted(await submitIntake.execute({ actor: member, now }, { companyId }));
  const { caseId } = granted(await submitCase.execute({ actor: member, now }, { companyId, runId, language: 'zh' }));
  granted(await claimCase.execute({ actor: advisor, now }, { caseId, version: 1 }));
  return { runId, caseId };
}
