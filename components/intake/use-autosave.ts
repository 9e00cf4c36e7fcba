'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { whenReleased } from '@/components/ui/when-released.ts';
import type { AnswerView, IntakeProgress, SaveAnswersOutcome } from '@/lib/contracts/intake/intake-view.ts';
import type { ReadAnswer } from '@/lib/contracts/intake/read-draft.ts';
import type { Failure, Problem } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import { createAnswerQueue, type Change } from './answer-queue.ts';
import { keepUnsent, takeUnsent } from './unsent-answers.ts';

/** `offline`: kept in this browser and tried again; `refused`: the session or the draft is gone. */
export type SaveStatus = { readonly kind: 'idle' } | { readonly kind: 'saving' } | { readonly kind: 'saved'; readonly at: string } | { readonly kind: 'offline' } | { readonly kind: 'refused'; readonly code: string };

/** An answer that was changed elsewhere since this page read it. */
export type Conflict = { readonly mine: ReadAnswer; readonly theirs: AnswerView };

export type SaveAnswers = (input: { companyId: string; changes: Change[] }) => Promise<Result<SaveAnswersOutcome, Failure>>;

const QUIET_MS = 600;
/** Whoever types on without a pause is saved this often all the same. */
const LONGEST_MS = 1_200;
const AGAIN_MS = 5_000;

/**
 * Saves answers as they are given: 600 ms after the last keystroke, every 1.2 s while typing goes on, or at once on leaving a field, one batch at a time. What cannot be
 * sent is kept in this browser and sent when the network is back, also after the tab was closed; then the copy is removed.
 */
export function useAutosave({ companyId, stored, progress: first, save, onRecovered }: { companyId: string; stored: readonly AnswerView[]; progress: IntakeProgress; save: SaveAnswers; onRecovered: (changes: readonly Change[]) => void }) {
  const queue = useRef<ReturnType<typeof createAnswerQueue>>(null);
  queue.current ??= createAnswerQueue(stored);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** When the first answer not sent yet was given. */
  const waitingSince = useRef<number | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  /** What stands once nothing is on its way: when the last answer was saved. */
  const settled = useRef<SaveStatus>({ kind: 'idle' });
  /** Kept answers of other sections that met a newer value: they wait for that section to be opened, where both are shown. */
  const waiting = useRef<readonly Change[]>([]);
  const [status, setStatus] = useState<SaveStatus>({ kind: 'idle' });
  const [progress, setProgress] = useState(first);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  const known = useRef<readonly Problem[] | null>(null);

  /** Sends what differs; true when the server has everything. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    waitingSince.current = null;
    // Several may wait here at once (a field left, Continue pressed): each goes on only when nothing is on its way any more.
    while (running.current) await running.current;
    const answers = queue.current!;
    let batch = answers.take();
    if (batch.length === 0) {
      setStatus((before) => (before.kind === 'saving' ? settled.current : before)); // typed, and taken back before it was sent
      return answers.unsent().length === 0;
    }
    /** Whether something of the batch goes once more, on top of what the server turned out to have. */
    let again = false;
    let done = false;
    do {
      again = false;
      running.current = send();
      done = await running.current;
      running.current = null;
      if (again) batch = answers.take();
    } while (again && batch.length > 0);
    return done;

    async function send(): Promise<boolean> {
      setStatus({ kind: 'saving' });
      let outcome: Result<SaveAnswersOutcome, Failure>;
      try {
        outcome = await save({ companyId, changes: [...batch] });
      } catch {
        return later({ kind: 'offline' }, AGAIN_MS);
      }
      if (!outcome.ok) return outcome.failure.kind === 'too-many' ? later({ kind: 'offline' }, outcome.failure.retryAfterSeconds * 1_000) : later({ kind: 'refused', code: outcome.failure.kind }, null);
      const { saved, conflicts, problems: wrong } = outcome.value;
      for (const answer of saved) answers.acknowledge(answer);
      // A save whose answer never came is nobody else's.
      const met = conflicts.filter(({ theirs }) => !answers.meet(theirs));
      again = met.length < conflicts.length;
      for (const change of batch) if (wrong.some((problem) => concerns(problem, change.path)) && !saved.some((answer) => answer.path === change.path)) answers.acknowledge({ ...change, evidence: 'declared', savedAt: null });
      const sent = new Set(batch.map((change) => change.path));
      const conflicting = met.map((each) => ({ mine: batch.find((change) => change.path === each.theirs.path) ?? { path: each.theirs.path, state: 'known' as const, value: each.mine, version: each.theirs.version }, theirs: each.theirs }));
      const isHere = (path: string) => stored.some((answer) => answer.path === path);
      waiting.current = [...waiting.current.filter((each) => !sent.has(each.path)), ...conflicting.map((each) => each.mine).filter((mine) => !isHere(mine.path))];
      // Whatever contradicts is told anew with each save, so the last word is the whole of it.
      known.current = wrong;
      const { progress } = outcome.value;
      whenReleased(() => {
        setConflicts((before) => [...before.filter((each) => !sent.has(each.mine.path)), ...conflicting.filter((each) => isHere(each.mine.path))]);
        setProblems(known.current);
        setProgress(progress);
      });
      keepUnsent(companyId, [...waiting.current, ...answers.toKeep()]);
      const at = saved.map((answer) => answer.savedAt).findLast((each) => each !== null);
      settled.current = at ? { kind: 'saved', at } : { kind: 'idle' };
      // "Saved" is not said while something newer waits.
      setStatus(answers.unsent().length > 0 ? { kind: 'saving' } : settled.current);
      return true;
    }

    function later(state: SaveStatus, afterMs: number | null): false {
      answers.giveBack(batch);
      keepUnsent(companyId, [...waiting.current, ...answers.toKeep()]);
      setStatus(state);
      if (afterMs !== null) timer.current = setTimeout(() => void flush(), afterMs);
      return false;
    }
  }, [companyId, save, stored]);

  const queueUp = useCallback(
    (answers: readonly ReadAnswer[]) => {
      for (const answer of answers) queue.current!.want(answer);
      // A tab may be gone before the answer is sent: until then it lies in this browser.
      keepUnsent(companyId, [...waiting.current, ...queue.current!.toKeep()]);
      clearTimeout(timer.current);
      waitingSince.current ??= Date.now();
      timer.current = setTimeout(() => void flush(), Math.max(0, Math.min(QUIET_MS, waitingSince.current + LONGEST_MS - Date.now())));
    },
    [companyId, flush],
  );

  const want = useCallback(
    (answers: readonly ReadAnswer[]) => {
      setStatus((before) => (before.kind === 'offline' || before.kind === 'refused' ? before : { kind: 'saving' }));
      queueUp(answers);
    },
    [queueUp],
  );

  /** Takes one side of a conflict: mine goes over theirs, or theirs stays. */
  const settle = useCallback(
    (conflict: Conflict, side: 'mine' | 'theirs') => {
      setConflicts((before) => before.filter((each) => each !== conflict));
      if (side === 'mine') want([conflict.mine]);
      else queue.current!.want(conflict.theirs);
    },
    [want],
  );

  useEffect(() => {
    const found = takeUnsent(companyId);
    const kept = [...new Map(found.map((change) => [change.path, change])).values()];
    for (const change of kept) {
      // As it was when it was typed: if the server is further by now, that is a conflict and both are shown.
      const there = stored.find((answer) => answer.path === change.path) ?? { state: 'unanswered' as const, value: null, evidence: 'declared' as const, savedAt: null };
      queue.current!.acknowledge({ ...there, path: change.path, version: change.version });
    }
    for (const change of found) queue.current!.perhapsArrived(change);
    if (kept.length > 0) {
      onRecovered(kept);
      queueUp(kept);
    }
    const leave = () => keepUnsent(companyId, [...waiting.current, ...queue.current!.toKeep()]);
    const back = () => void flush();
    addEventListener('pagehide', leave);
    addEventListener('online', back);
    return () => {
      leave();
      removeEventListener('pagehide', leave);
      removeEventListener('online', back);
    };
    // Once, when the page opens: what was kept is of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [companyId]);

  /** What the server said last, also right after `flush`; null before the first save. */
  const lastProblems = useCallback(() => known.current, []);
  return useMemo(() => ({ status, progress, conflicts, problems, lastProblems, want, flush, settle }), [status, progress, conflicts, problems, lastProblems, want, flush, settle]);
}

function concerns(problem: Problem, path: string): boolean {
  return problem.field === path || problem.field.endsWith(`.${path}`);
}
