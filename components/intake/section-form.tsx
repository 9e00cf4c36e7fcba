'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useActionState, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button.tsx';
import { ErrorSummary, type ErrorItem } from '@/components/ui/error-summary.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { draftOf, yearOfPath, type AnswerDraft } from '@/lib/contracts/intake/answer-draft.ts';
import type { AnswerView, IntakeView, QuestionView } from '@/lib/contracts/intake/intake-view.ts';
import { draftFromForm } from '@/lib/contracts/intake/read-form.ts';
import { readDraft } from '@/lib/contracts/intake/read-draft.ts';
import { problemsOf, sectionSchema } from '@/lib/contracts/intake/section-schema.ts';
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import type { Change } from './answer-queue.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { FromInventory } from './from-inventory.tsx';
import { ProgressLine } from './progress-line.tsx';
import { QuestionField } from './question-field.tsx';
import { SaveLine } from './save-line.tsx';
import { SlipNotice } from './slip-notice.tsx';
import { useAutosave, type SaveAnswers } from './use-autosave.ts';
import { factPathOf, useProblemWords } from './use-problem-words.ts';
import { WhyAsked, type Why } from './why-asked.tsx';

type AskedQuestion = Omit<QuestionView, 'usedBy'>;

export type SectionFormProps = {
  readonly view: IntakeView;
  readonly current: Omit<NonNullable<IntakeView['current']>, 'questions'> & { readonly questions: readonly AskedQuestion[] };
  /** By fact. */
  readonly why: Readonly<Record<string, Why>>;
  readonly definitions: readonly FactDefinition[];
  readonly nextHref: string;
  readonly save: SaveAnswers;
  /** Takes the whole form where there is no script. */
  readonly send: (state: FormState, form: FormData) => Promise<FormState>;
};

/** One section of questions: saved as it is typed, checked on Continue, never for eligibility. */
export function SectionForm({ view, current, why, definitions, nextHref, save, send }: SectionFormProps) {
  const t = useTranslations('intake');
  const router = useRouter();
  const sayProblem = useProblemWords(definitions);
  const [sent, action] = useActionState(send, { status: 'idle' });
  const stored = useMemo(() => current.questions.flatMap((question) => question.answers), [current]);
  const defaults = useMemo(() => Object.fromEntries(current.questions.flatMap((question) => draftEntry(question, definitions, sent))), [current, definitions, sent]);
  const form = useForm<Record<string, AnswerDraft>>({ defaultValues: defaults, resolver: zodResolver(sectionSchema(definitions)), shouldFocusError: false, mode: 'onSubmit' });
  const definitionOf = useCallback((key: string) => definitions.find((each) => each.key === key), [definitions]);

  const putBack = useCallback(
    (changes: readonly (Change | AnswerView)[]) => {
      for (const question of current.questions) {
        const definition = definitionOf(question.fact);
        const mine = changes.filter((change) => change.path.split('.')[0] === question.fact);
        if (!definition || mine.length === 0) continue;
        const now = form.getValues(question.fact);
        const merged = question.answers.map((answer) => ({ ...answer, ...mine.find((change) => change.path === answer.path) }));
        const drawn = draftOf(definition, merged);
        const draft = drawn.kind === 'series' && now?.kind === 'series' ? { ...now, unit: 'wan' as const, dontKnow: drawn.dontKnow, texts: { ...(now.unit === 'wan' ? now.texts : drawn.texts), ...Object.fromEntries(mine.map((change) => [Number(change.path.split('.')[1]), drawn.texts[Number(change.path.split('.')[1])] ?? ''])) } } : drawn;
        form.setValue(question.fact, draft);
      }
    },
    [current, definitionOf, form],
  );
  const autosave = useAutosave({ companyId: view.companyId, stored, progress: view.progress, save, onRecovered: putBack });

  const [shown, setShown] = useState<readonly Problem[]>(() => (sent.status === 'refused' ? sent.problems : []));
  const [attempt, setAttempt] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const alive = useSyncExternalStore(noChange, () => true, () => false);
  const here = (problem: Problem) => definitionOf(factPathOf(problem.field).split('.')[0] ?? '') !== undefined;
  const contradictions = (autosave.problems ?? current.problems).filter(here);
  const told = [...shown, ...contradictions].filter((problem, index, all) => all.findIndex((each) => factPathOf(each.field) === factPathOf(problem.field)) === index);
  const errors: ErrorItem[] = told.map((problem) => ({ field: factPathOf(problem.field) || null, message: sayProblem(problem) }));
  if (sent.status === 'refused' && sent.code) errors.unshift({ field: null, message: sayProblem({ field: '', code: sent.code }) });
  const byField = Object.fromEntries(errors.flatMap((error) => (error.field ? [[error.field, error.message]] : [])));
  // While a section is being filled in, what contradicts is told at its field; the summary waits for Continue, or for coming back.
  const summary = attempt > 0 || sent.status === 'refused' || current.problems.length > 0 ? errors : [];
  useAddressedQuestion();

  const change = (definition: FactDefinition, draft: AnswerDraft) => {
    form.setValue(definition.key, draft, { shouldDirty: true });
    autosave.want(readDraft(definition, draft).answers);
    if (shown.some((problem) => problem.field.split('.')[0] === definition.key)) {
      const now = problemsOf(definitions, form.getValues());
      setShown((before) => before.filter((problem) => now.some((each) => each.field === problem.field)));
    }
  };

  const refuse = (problems: readonly Problem[]) => {
    setShown(problems);
    setAttempt((before) => before + 1);
  };
  const submit = form.handleSubmit(
    async () => {
      setLeaving(true);
      const done = await autosave.flush();
      const contradicting = (autosave.lastProblems() ?? current.problems).filter(here);
      if (done && contradicting.length === 0) return router.push(nextHref);
      setLeaving(false);
      refuse([]);
    },
    () => {
      refuse(problemsOf(definitions, form.getValues()));
      void autosave.flush();
    },
  );

  // What was typed before the page came alive stands in the boxes, but not yet in the form.
  const box = useRef<HTMLFormElement>(null);
  const takeTyped = useEffectEvent(() => {
    if (!box.current) return;
    const typed = new FormData(box.current);
    for (const question of current.questions) {
      const definition = definitionOf(question.fact);
      const drawn = defaults[question.fact];
      if (!definition || !drawn) continue;
      const draft = draftFromForm(definition, yearsOf(question, view.fiscalYears), typed);
      if (JSON.stringify(readDraft(definition, draft)) !== JSON.stringify(readDraft(definition, drawn))) change(definition, draft);
    }
  });
  useEffect(() => takeTyped(), []);

  // Told beside the table while it is filled in: what was spent or earned of each year's revenue.
  const revenue = useWatch({ control: form.control, name: 'revenue' }) as AnswerDraft | undefined;
  const lastSaved = stored.map((answer) => answer.savedAt).filter((at) => at !== null).toSorted().at(-1) ?? null;
  return (
    <form ref={box} action={action} onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-10" data-section={current.section} data-alive={alive}>
      <input type="hidden" name="companyId" value={view.companyId} />
      <input type="hidden" name="section" value={current.section} />
      <input type="hidden" name="topic" value={current.topic ?? ''} />
      <ErrorSummary errors={summary} attempt={attempt} />
      <div className="flex flex-col gap-10">
        {current.questions.map((question) => {
          const definition = definitionOf(question.fact);
          if (!definition) return null;
          return (
            <div key={question.fact} id={question.fact} data-question={question.fact} className="reading flex scroll-mt-4 flex-col gap-1 target:border-l-4 target:border-accent target:pl-4">
              {question.answers.map((answer) => (
                <input key={answer.path} type="hidden" name={`${answer.path}:version`} value={answer.version} />
              ))}
              <Controller
                control={form.control}
                name={question.fact}
                render={({ field }) => (
                  <>
                    <QuestionField definition={definition} draft={field.value} years={yearsOf(question, view.fiscalYears)} errors={byField} onChange={(draft) => change(definition, draft)} onBlur={() => void autosave.flush()} whole={SHARES_OF_REVENUE.includes(question.fact) && revenue?.kind === 'series' ? revenue : null} aside={why[question.fact] ? <WhyAsked why={why[question.fact]!} /> : null} />
                    {question.listed ? <FromInventory definition={definition} summary={question.listed} /> : null}
                    {field.value.kind === 'series' && definition.shape.kind === 'series' && definition.shape.unit === 'CNY' ? <SlipNotice draft={field.value} onMend={(draft) => change(definition, draft)} /> : null}
                  </>
                )}
              />
              {autosave.conflicts
                .filter((conflict) => conflict.mine.path.split('.')[0] === question.fact)
                .map((conflict) => (
                  <ConflictNotice
                    key={conflict.mine.path}
                    definition={definition}
                    conflict={conflict}
                    onSettle={(side) => {
                      autosave.settle(conflict, side);
                      if (side === 'theirs') putBack([conflict.theirs]);
                    }}
                  />
                ))}
            </div>
          );
        })}
      </div>
      {autosave.status.kind === 'refused' ? <Notice tone="bad" live="assertive" title={t('save.goneTitle')}>{t('save.gone')}</Notice> : null}
      <div data-sticky-foot className="no-print sticky bottom-0 -mx-4 flex flex-col gap-2 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <Button type="submit" isPending={leaving}>
            {t('continue')}
          </Button>
          <div className="min-w-0">
            <SaveLine status={autosave.status} savedAt={lastSaved} />
            <ProgressLine progress={autosave.progress} />
          </div>
        </div>
      </div>
    </form>
  );
}

/** The draft a question starts from; after a refusal without script, with the texts that were sent. */
function draftEntry(question: AskedQuestion, definitions: readonly FactDefinition[], sent: FormState): [string, AnswerDraft][] {
  const definition = definitions.find((each) => each.key === question.fact);
  if (!definition) return [];
  const draft = draftOf(definition, question.answers);
  if (sent.status !== 'refused') return [[question.fact, draft]];
  const { values } = sent;
  const unit = { wan: 'wan', yuan: 'yuan', yi: 'yi' } as const;
  const typedUnit = unit[values[`${question.fact}:unit`] as keyof typeof unit] ?? 'wan';
  if (draft.kind === 'text') return [[question.fact, { ...draft, text: values[question.fact] ?? draft.text }]];
  if (draft.kind === 'money') return [[question.fact, { ...draft, text: values[question.fact] ?? draft.text, unit: values[question.fact] === undefined ? draft.unit : typedUnit }]];
  if (draft.kind === 'series') return [[question.fact, { ...draft, unit: typedUnit, texts: Object.fromEntries(Object.entries(draft.texts).map(([year, text]) => [year, values[`${question.fact}.${year}`] ?? text])) }]];
  return [[question.fact, draft]];
}

/** The years a series is asked for; others that were answered before stay in sight. */
function yearsOf(question: AskedQuestion, fiscalYears: readonly number[]): readonly number[] {
  const answered = question.answers.map((answer) => yearOfPath(answer.path)).filter((year) => Number.isInteger(year));
  return answered.length > 0 ? answered : fiscalYears;
}

/** Yearly figures that are told as a share of revenue. */
const SHARES_OF_REVENUE = ['rd_expense', 'net_profit_before_nri', 'net_profit_after_nri', 'operating_cash_flow'];

const noChange = () => () => {};

/** Brings the question named in the address to the reader and puts the focus in it. */
function useAddressedQuestion(): void {
  useEffect(() => {
    const name = decodeURIComponent(location.hash.slice(1));
    if (name === '') return;
    const question = document.getElementById(name.split('.')[0] ?? name);
    const control = document.getElementById(name) ?? question;
    control?.scrollIntoView({ block: 'start' });
    control?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea')?.focus({ preventScroll: true });
  }, []);
}
