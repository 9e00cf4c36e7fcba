// @ts-nocheck
import { randomUUID } from 'node:crypto';
import type { CatalogFiles } from '@/lib/contracts/catalog/read-catalog-documents.ts';
import { reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { submitIntake } from '@/lib/usecases/intake/submit-intake.ts';
import { CHIP_DESIGNER, givenAccount, givenAnsweredCompany, granted } from './world.ts';

/** A member with a matched company. */
export async function givenRematchWorld(now: Date): Promise<{ readonly member: Person; readonly companyId: string; readonly runId: string }> {
  const member = await givenAccount({ email: `${randomUUID()}@rematch.example`, name: 'A member', role: 'member' }, now);
  const companyId = await givenAnsweredCompany(member, CHIP_DESIGNER, now);
  const { runId } = granted(await submitIntake.execute({ actor: member, now }, { companyId }));
  return { member, companyId, runId };
}

/** The files without versions that came into force after a day, and without products that then have none; the versions before them stay open. */
export function withoutVersionsAfter(files: CatalogFiles, last: string): CatalogFiles {
  type Version = { from: string | null; to: string | null; cases?: unknown };
  const earlier = (file: CatalogFiles['products'][number]) => {
    const document = file.document as { versions: Version[]; relations?: unknown };
    const versions = document.versions.filter(({ from }) => from === null || from <= last).map((version) => ({ ...version, to: version.to !== null && version.to <= last ? version.to : null, cases: [] }));
    const { relations: _relations, ...described } = document;
    return { ...file, document: { ...described, versions } };
  };
  const left = (file: CatalogFiles['products'][number]) => (file.document as { versions: Version[] }).versions.length > 0;
  return { ...files, products: files.products.map(earlier).filter(left), definitions: files.definitions.map(earlier).filter(left) };
}

/** The matches of a company, the latest first. */
export async function runsOf(companyId: string): Promise<readonly string[]> {
  return (await reader().matchRun.findMany({ where: { companyId }, orderBy: { createdAt: 'desc' } })).map(({ id }) => id);
}

/** The notices of a person. */
export async function noticesOf(userId: string): Promise<readonly { readonly kind: string; readonly payload: unknown }[]> {
  return reader().notice.findMany({ where: { userId } });
}
