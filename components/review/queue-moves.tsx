'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { LABEL_LOOK } from '@/components/ui/field-look.ts';
import { SelectBox } from '@/components/ui/select-box.tsx';
import type { MoveCasesInput, MovedRow, MovesView } from '@/lib/contracts/review/move-cases.ts';
import type { QueueRow, QueueView } from '@/lib/contracts/review/review-view.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import { MovesTold } from './queue-moves-told.tsx';

type Call<Input, Output> = (input: Input) => Promise<Result<Output, Failure>>;
type Cases = { readonly cases: { caseId: string; version: number }[] };
export type MoveActions = {
  readonly preview: Call<MoveCasesInput, MovesView>;
  readonly move: Call<MoveCasesInput, MovesView & { readonly until: string }>;
  readonly undo: Call<Cases, MovesView>;
};

type Stage = { readonly at: 'idle' } | { readonly at: 'previewed' | 'done' | 'undone'; readonly move: MoveCasesInput; readonly rows: readonly MovedRow[] } | { readonly at: 'refused'; readonly code: string };

/**
 * What can be done with the chosen rows: choose it, see what it would do (38 will change, 2 cannot: why), do it, and take it back for
 * half a minute. Nothing is drawn while nothing is chosen and nothing was done.
 */
export function QueueMoves({ role, chosen, advisors, actions, clear }: { readonly role: 'advisor' | 'administrator'; readonly chosen: readonly QueueRow[]; readonly advisors: QueueView['advisors']; readonly actions: MoveActions; readonly clear: () => void }) {
  const t = useTranslations('queue.moves');
  const router = useRouter();
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const [busy, start] = useTransition();
  const ask = <Output extends MovesView>(call: () => Promise<Result<Output, Failure>>, then: (view: Output) => Stage) =>
    start(async () => {
      const outcome = await call();
      setStage(outcome.ok ? then(outcome.value) : { at: 'refused', code: outcome.failure.kind === 'invalid' ? (outcome.failure.problems[0]?.code ?? 'invalid') : outcome.failure.kind === 'conflict' ? outcome.failure.code : outcome.failure.kind });
    });
  const preview = (form: FormData) => {
    const move = moveOf(form, chosen);
    ask(() => actions.preview(move), ({ rows }) => ({ at: 'previewed', move, rows }));
  };
  const confirm = (move: MoveCasesInput) =>
    ask(
      () => actions.move(move),
      ({ rows }) => {
        clear();
        router.refresh();
        return { at: 'done', move, rows };
      },
    );
  const undo = (move: MoveCasesInput, done: readonly MovedRow[]) =>
    ask(
      () => actions.undo({ cases: done.flatMap(({ caseId, version }) => (version === null ? [] : [{ caseId, version }])) }),
      ({ rows }) => {
        router.refresh();
        return { at: 'undone', move, rows };
      },
    );
  if (chosen.length === 0 && stage.at === 'idle') return null;
  const told = stage.at === 'previewed' || stage.at === 'done' || stage.at === 'undone' ? stage : null;
  return (
    <section aria-label={t('title')} data-moves={stage.at} className="flex flex-col gap-3 border-l-2 border-accent bg-accent-soft p-3 text-small">
      {told === null ? (
        <MoveForm role={role} count={chosen.length} advisors={advisors} busy={busy} preview={preview} refused={stage.at === 'refused' ? stage.code : null} />
      ) : (
        <MovesTold stage={told.at} rows={told.rows} busy={busy} confirm={() => confirm(told.move)} undo={() => undo(told.move, told.rows)} close={() => setStage({ at: 'idle' })} />
      )}
    </section>
  );
}

function moveOf(form: FormData, chosen: readonly QueueRow[]): MoveCasesInput {
  const cases = chosen.map(({ caseId, version }) => ({ caseId, version }));
  const [action, text] = [form.get('action'), String(form.get('text') ?? '')];
  if (action === 'claim') return { action, cases };
  return action === 'assign' ? { action, cases, to: String(form.get('to') ?? ''), text } : { action: 'release', cases, text };
}

function MoveForm({ role, count, advisors, busy, preview, refused }: { readonly role: 'advisor' | 'administrator'; readonly count: number; readonly advisors: QueueView['advisors']; readonly busy: boolean; readonly preview: (form: FormData) => void; readonly refused: string | null }) {
  const t = useTranslations('queue.moves');
  const say = useTranslations('problems');
  const [action, setAction] = useState<'claim' | 'assign' | 'release'>(role === 'administrator' ? 'assign' : 'claim');
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        preview(new FormData(event.currentTarget));
      }}
    >
      <strong className="min-h-8 content-center font-semibold">{t('chosen', { count })}</strong>
      <label className="flex flex-col gap-1">
        <span className={LABEL_LOOK}>{t('what')}</span>
        <SelectBox name="action" value={action} onChange={(event) => setAction(event.target.value as typeof action)} dense>
          {role === 'administrator' ? <option value="assign">{t('assign')}</option> : <option value="claim">{t('claim')}</option>}
          <option value="release">{t('release')}</option>
        </SelectBox>
      </label>
      {action === 'assign' ? (
        <label className="flex flex-col gap-1">
          <span className={LABEL_LOOK}>{t('to')}</span>
          <SelectBox name="to" required dense defaultValue="">
            <option value="" disabled>
              {t('chooseAdvisor')}
            </option>
            {advisors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectBox>
        </label>
      ) : null}
      {action === 'claim' ? null : (
        <label className="flex min-w-56 flex-1 flex-col gap-1">
          <span className={LABEL_LOOK}>{t(action === 'release' ? 'note' : 'perhapsNote')}</span>
          <input name="text" required={action === 'release'} maxLength={4_000} className="min-h-8 rounded-6 border border-line-strong bg-surface px-2 text-note text-ink pointer-coarse:min-h-11" />
        </label>
      )}
      <Button type="submit" size="dense" isPending={busy}>
        {t('preview')}
      </Button>
      {refused === null ? null : (
        <p role="alert" className="w-full text-unmet">
          {say(say.has(refused) ? refused : 'invalid')}
        </p>
      )}
    </form>
  );
}
