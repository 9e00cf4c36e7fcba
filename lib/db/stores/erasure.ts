import type { Database } from '../client.ts';

/** Deletes a company with everything that hangs on it, cases first. The audit keeps ids. Mails about its cases go, too: they name it. */
export async function eraseCompany(db: Database, companyId: string): Promise<void> {
  const cases = (await db.reviewCase.findMany({ where: { companyId }, select: { id: true } })).map(({ id }) => id);
  await db.$executeRaw`DELETE FROM mails WHERE payload ->> 'caseId' = ANY(${cases})`;
  await db.$executeRaw`DELETE FROM notices WHERE payload ->> 'caseId' = ANY(${cases})`;
  await db.reviewCase.deleteMany({ where: { companyId } });
  await db.shortlist.deleteMany({ where: { companyId } });
  await db.matchRun.deleteMany({ where: { companyId } });
  await db.company.delete({ where: { id: companyId } });
}

/** The companies that only this person acts for, locked: nobody joins one meanwhile. */
export async function lockSoleCompanies(db: Database, userId: string): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM companies c WHERE EXISTS (SELECT 1 FROM memberships m WHERE m.company_id = c.id AND m.user_id = ${userId}::uuid)
      AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.company_id = c.id AND m.user_id <> ${userId}::uuid)
    ORDER BY id FOR UPDATE`;
  return rows.map(({ id }) => id);
}

/** Deletes a person: account, password, sessions, consents, notices, mails. What they wrote for others stays without their name. */
export async function eraseUser(db: Database, userId: string): Promise<void> {
  await db.user.delete({ where: { id: userId } });
}

/** What is kept for a time only, in days after its end. */
export const KEPT_DAYS = { sessions: 30, links: 30, openings: 180, mails: 90, notices: 365, limits: 1, consents: 1_095 } as const;

/** Deletes what has aged out, at most `most` of each kind; returns how many rows of each. */
export async function eraseAged(db: Database, now: Date, most: number): Promise<Readonly<Record<keyof typeof KEPT_DAYS, number>>> {
  const before = (kind: keyof typeof KEPT_DAYS) => new Date(now.getTime() - KEPT_DAYS[kind] * 86_400_000);
  return {
    sessions: await db.$executeRaw`DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE expires_at < ${before('sessions')} LIMIT ${most})`,
    links: await db.$executeRaw`DELETE FROM account_links WHERE id IN (SELECT id FROM account_links WHERE expires_at < ${before('links')} LIMIT ${most})`,
    openings: await db.$executeRaw`DELETE FROM share_openings WHERE id IN (SELECT id FROM share_openings WHERE at < ${before('openings')} LIMIT ${most})`,
    mails: await db.$executeRaw`DELETE FROM mails WHERE id IN (SELECT id FROM mails WHERE created_at < ${before('mails')} AND (sent_at IS NOT NULL OR gave_up_at IS NOT NULL OR good_until < ${now}) LIMIT ${most})`,
    notices: await db.$executeRaw`DELETE FROM notices WHERE id IN (SELECT id FROM notices WHERE created_at < ${before('notices')} LIMIT ${most})`,
    limits: await db.$executeRaw`DELETE FROM rate_limits WHERE key IN (SELECT key FROM rate_limits WHERE window_end < ${before('limits')} LIMIT ${most})`,
    consents: await db.$executeRaw`DELETE FROM consents WHERE id IN (SELECT id FROM consents WHERE withdrawn_at < ${before('consents')} LIMIT ${most})`,
  };
}
