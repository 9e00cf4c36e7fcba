/**
 * The world of `npm run drill:doors`, printed as JSON: people of every kind with open sessions, a company handed to the advisors and one taken back, and
 * in each a canary in every field that somebody may not see. Runs on an empty database with the catalog; made-up people only.
 */
import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import { openSessionFor } from '@/lib/db/stores/sessions.ts';
import type { Anonymous, Person } from '@/lib/domain/access/actor.ts';
import { CHIP_DESIGNER, givenAccount, givenAnsweredCompany, granted } from '@/lib/testing/world.ts';
import { saveAnswers } from '@/lib/usecases/intake/save-answers.ts';
import { startIntake } from '@/lib/usecases/intake/start-intake.ts';
import { submitIntake } from '@/lib/usecases/intake/submit-intake.ts';
import { answerAdvisor } from '@/lib/usecases/review/answer-advisor.ts';
import { claimCase } from '@/lib/usecases/review/claim-case.ts';
import { noteOnCase } from '@/lib/usecases/review/note-on-case.ts';
import { submitCase } from '@/lib/usecases/review/submit-case.ts';
import { withdrawCase } from '@/lib/usecases/review/withdraw-case.ts';
import { createShareLink } from '@/lib/usecases/shortlists/create-share-link.ts';
import { createShortlist } from '@/lib/usecases/shortlists/create-shortlist.ts';
import { saveToShortlist } from '@/lib/usecases/shortlists/save-to-shortlist.ts';
import { setItemState } from '@/lib/usecases/shortlists/set-item-state.ts';

const now = new Date();
const SECRET = process.env['NEXTAUTH_SECRET'] ?? '';

/** Cookies of a person who is signed in, as the sign-in form would leave them. */
async function signedIn(person: Person): Promise<string> {
  const user = await reader().user.findUniqueOrThrow({ where: { id: person.userId } });
  const secret = await openSessionFor(reader(), user, 'canary-device-4471', now);
  return `lw_session=${await encode({ token: { sid: secret }, secret: SECRET, maxAge: 3_600 })}`;
}

/** A company of a member with all that can hang on one; `mark` makes its canaries its own. */
async function givenCompany(member: Person, advisor: Person, mark: string, figures: { readonly revenue: string; readonly assets: string }) {
  const context = { actor: member, now };
  const answers = { ...CHIP_DESIGNER.answers, revenue: { years: [figures.revenue, '251000000', '168000000'] as const }, total_assets: figures.assets };
  const company = await givenAnsweredCompany(member, { name: `canary-firm-${mark}`, answers }, now);
  const { runId: run } = granted(await submitIntake.execute(context, { companyId: company }));
  const { productId: product } = await reader().matchProduct.findFirstOrThrow({ where: { runId: run, state: 'judged' }, orderBy: { ordinal: 'asc' } });
  const { shortlistId: shortlist } = granted(await createShortlist.execute(context, { companyId: company, name: `canary-list-${mark}` }));
  const { itemId: item } = granted(await saveToShortlist.execute(context, { runId: run, productId: product, shortlistId: shortlist }));
  granted(await setItemState.execute(context, { itemId: item, version: 1, state: 'considering', note: `canary-remark-${mark}` }));
  const plain = granted(await createShareLink.execute(context, { shortlistId: shortlist, scope: 'without-figures' }));
  const full = granted(await createShareLink.execute(context, { shortlistId: shortlist, scope: 'with-figures' }));
  const { caseId: reviewCase } = granted(await submitCase.execute(context, { companyId: company, runId: run, language: 'zh', note: `canary-wish-${mark}` }));
  granted(await answerAdvisor.execute(context, { caseId: reviewCase, text: `canary-message-${mark}` }));
  const claimed = granted(await claimCase.execute({ actor: advisor, now }, { caseId: reviewCase, version: 1 }));
  granted(await noteOnCase.execute({ actor: advisor, now }, { caseId: reviewCase, text: `canary-inside-${mark}` }));
  const notice = randomUUID();
  await reader().notice.create({ data: { id: notice, userId: member.userId, companyId: company, kind: 'case-changed', onceKey: mark, payload: { caseId: reviewCase, state: 'submitted', outcome: null }, createdAt: now } });
  return { company, run, product, shortlist, item, link: full.linkId, token: full.token, plainToken: plain.token, case: reviewCase, version: claimed.version, notice, user: member.userId, otherUser: other.userId, advisor: advisor.userId };
}

const person = (name: string, role: Person['kind']) => givenAccount({ name: `canary-person-${name}`, email: `canary-${name}@drill.livewater.example`, role }, now);
const [member, other, advisor, maintainer, administrator] = [await person('a', 'member'), await person('b', 'member'), await person('advisor', 'advisor'), await person('maintainer', 'maintainer'), await person('admin', 'administrator')];

const mine = await givenCompany(member, advisor, 'a', { revenue: '342716593', assets: '486913757' });
const foreign = await givenCompany(other, advisor, 'b', { revenue: '318275469', assets: '467192853' });
granted(await withdrawCase.execute({ actor: other, now }, { caseId: foreign.case, version: foreign.version, text: 'canary-why-b' }));

/** A draft without an account, as one browser holds it. */
async function givenDraft() {
  const nobody: Anonymous = { kind: 'anonymous', draftCompanyId: null };
  const { companyId, draftToken } = granted(await startIntake.execute({ actor: nobody, now }, {}));
  const actor: Anonymous = { kind: 'anonymous', draftCompanyId: companyId };
  const known = (path: string, value: string) => ({ path, state: 'known' as const, value, version: 0 });
  granted(await saveAnswers.execute({ actor, now }, { companyId, changes: [known('company_stage', 'growth'), known('registered_district', 'pudong'), known('total_assets', '294617385')] }));
  const { runId } = granted(await submitIntake.execute({ actor, now }, { companyId }));
  const { productId } = await reader().matchProduct.findFirstOrThrow({ where: { runId }, orderBy: { ordinal: 'asc' } });
  return { cookie: `lw_draft=${draftToken}`, company: companyId, run: runId, product: productId };
}

const draft = await givenDraft();
const allSignedIn = async () => ({ member: await signedIn(member), advisor: await signedIn(advisor), maintainer: await signedIn(maintainer), administrator: await signedIn(administrator) });
const hashes = [...(await reader().credential.findMany()).map(({ hash }) => hash), ...(await reader().session.findMany()).map(({ secretHash }) => secretHash), ...(await reader().shareLink.findMany()).map(({ tokenHash }) => tokenHash)];
const world = {
  cookies: { anonymous: draft.cookie, ...(await allSignedIn()), other: await signedIn(other) },
  // For what ends a session: one each.
  spare: { signOutAction: await allSignedIn(), signOutEverywhereAction: await allSignedIn() },
  mine,
  foreign,
  draft,
  hashes,
};
await closeDatabase();
process.stdout.write(JSON.stringify(world));
