'use server';

import { redirect } from 'next/navigation';
import { nextHref } from '@/components/intake/next-href.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { draftFromForm } from '@/lib/contracts/intake/read-form.ts';
import { readDraft } from '@/lib/contracts/intake/read-draft.ts';
import { problemsOf } from '@/lib/contracts/intake/section-schema.ts';
import { CAPACITIES, type Capacity } from '@/lib/domain/access/capacity.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { nameCompany } from '@/lib/usecases/intake/name-company.ts';
import { saveAssets } from '@/lib/usecases/intake/save-assets.ts';
import { saveAnswers } from '@/lib/usecases/intake/save-answers.ts';
import { submitIntake } from '@/lib/usecases/intake/submit-intake.ts';
import { viewIntake } from '@/lib/usecases/intake/view-intake.ts';
import { ask } from '@/lib/web/ask.ts';
import { callAction, formAction, refusedForm } from '@/lib/web/form-action.ts';
import { chooseCompany } from '@/lib/web/current-company.ts';
import { openIntake, openNewCompany } from '@/lib/web/open-intake.ts';
import { formGate } from '@/lib/web/parse-gate.ts';

/** Opens the draft at hand or a new one and goes to the first questions. */
export async function startIntakeAction(form: FormData): Promise<void> {
  await openIntake(capacityOf(form));
  redirect('/intake/company');
}

/** A further company of the same person. */
export async function addCompanyAction(form: FormData): Promise<void> {
  await openNewCompany(capacityOf(form));
  redirect('/intake/company');
}

/** Goes on with another company of the same person; one that is not theirs is passed over where the company at hand is found. */
export async function chooseCompanyAction(form: FormData): Promise<void> {
  await chooseCompany(textOf(form, 'companyId'));
  redirect('/intake');
}

/** Saves some answers while they are being given. */
export const saveAnswersAction = callAction(saveAnswers, 'saves-of-network');

/** Saves items of the inventory while they are being listed. */
export const saveAssetsAction = callAction(saveAssets, 'saves-of-network');

/** Keeps the company's name and code; a code whose check character does not fit is kept and pointed out. */
export const nameCompanyAction = formAction(
  nameCompany,
  (form) => ({ companyId: textOf(form, 'companyId'), name: textOf(form, 'name'), creditCode: textOf(form, 'creditCode').trim() || null, capacity: capacityOf(form) }),
  ({ doubtful }) => (doubtful ? '/intake/name?doubtful=yes' : '/intake'),
);

/** Hands the answers in and goes to the matches. */
export const submitIntakeAction = formAction(submitIntake, (form) => ({ companyId: textOf(form, 'companyId') }), ({ runId }) => `/matches/${runId}`);

/** A whole section from a browser without script: what can be read is saved, what cannot is told, then on to the next section. */
export async function sendSectionAction(_state: FormState, form: FormData): Promise<FormState> {
  const gate = formGate(form);
  if (!gate.ok) return refusedForm(gate.failure, form);
  const companyId = textOf(form, 'companyId');
  const view = await ask(viewIntake, { companyId, section: textOf(form, 'section') as never, topic: textOf(form, 'topic') || null });
  if (!view.current) redirect('/intake');
  const definitions = view.current.questions.flatMap((question) => VOCABULARY.facts.get(question.fact) ?? []);
  const drafts = Object.fromEntries(definitions.map((definition) => [definition.key, draftFromForm(definition, view.fiscalYears, form)]));
  const changes = definitions
    .flatMap((definition) => readDraft(definition, drafts[definition.key]!).answers)
    .map((answer) => ({ ...answer, version: Number(textOf(form, `${answer.path}:version`)) || 0 }))
    .filter((change) => !view.current?.questions.some((question) => question.answers.some((stored) => stored.path === change.path && stored.state === change.state && JSON.stringify(stored.value) === JSON.stringify(change.value))));
  const saved = changes.length === 0 ? null : await saveAnswersAction({ companyId, changes });
  if (saved && !saved.ok) return refusedForm(saved.failure, form);
  const problems = [...problemsOf(definitions, drafts), ...(saved?.value.problems ?? [])];
  if (saved && saved.value.conflicts.length > 0) return refusedForm({ kind: 'conflict', code: 'stale-version' }, form);
  if (problems.length > 0) return refusedForm({ kind: 'invalid', problems }, form);
  redirect(nextHref(view.sections, view.current));
}

function capacityOf(form: FormData): Capacity | null {
  return CAPACITIES.find((capacity) => capacity === textOf(form, 'capacity')) ?? null;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
