import type { AnswerView } from '@/lib/contracts/intake/intake-view.ts';
import type { ReadAnswer } from '@/lib/contracts/intake/read-draft.ts';

/** One answer on its way to the server, with the version it was read at. */
export type Change = ReadAnswer & { readonly version: number };

/** What the form wants saved and what the server has, so that only what differs is sent, one batch at a time. */
export type AnswerQueue = {
  /** Notes what an answer should be now. */
  readonly want: (answer: ReadAnswer) => void;
  /** Takes what is to be sent now; empty when nothing differs. */
  readonly take: () => readonly Change[];
  /** The batch was not sent, or not answered: it goes again, unless something newer is wanted. */
  readonly giveBack: (batch: readonly Change[]) => void;
  /** The server has this now. */
  readonly acknowledge: (answer: AnswerView) => void;
  /** Notes that this was sent, and that nobody knows whether it arrived. */
  readonly perhapsArrived: (answer: ReadAnswer) => void;
  /** The server has something else. True when that is only what was sent from here without an answer: what is wanted goes again, on top of it. */
  readonly meet: (theirs: AnswerView) => boolean;
  /** Everything that the server does not have yet. */
  readonly unsent: () => readonly Change[];
  /** What a browser keeps in case this page ends: what perhaps arrived comes before what is wanted now. Empty when nothing is unsent. */
  readonly toKeep: () => readonly Change[];
};

/** A queue that starts from what the page was rendered with. */
export function createAnswerQueue(stored: readonly AnswerView[]): AnswerQueue {
  const server = new Map(stored.map((answer) => [answer.path, answer]));
  const wanted = new Map<string, ReadAnswer>();
  const onTheWay = new Map<string, ReadAnswer>();
  /** Sent, and never answered. */
  let unanswered: readonly ReadAnswer[] = [];
  const withVersion = (answer: ReadAnswer): Change => ({ path: answer.path, state: answer.state, value: answer.value, version: server.get(answer.path)?.version ?? 0 });
  const noteUnanswered = (answers: readonly ReadAnswer[]) => {
    unanswered = [...unanswered.filter((old) => !answers.some((answer) => answer.path === old.path && sameAnswer(answer, old))), ...answers];
  };
  const acknowledge = (answer: AnswerView) => {
    server.set(answer.path, answer);
    onTheWay.delete(answer.path);
    unanswered = unanswered.filter(({ path }) => path !== answer.path);
  };
  return {
    want(answer) {
      const there = onTheWay.get(answer.path) ?? server.get(answer.path) ?? { state: 'unanswered', value: null };
      const sure = !unanswered.some(({ path }) => path === answer.path);
      if (sure && sameAnswer(there, answer)) wanted.delete(answer.path);
      else wanted.set(answer.path, answer);
    },
    take() {
      const batch = [...wanted.values()].map(withVersion);
      for (const change of batch) onTheWay.set(change.path, change);
      wanted.clear();
      return batch;
    },
    giveBack(batch) {
      noteUnanswered(batch);
      for (const change of batch) {
        onTheWay.delete(change.path);
        if (!wanted.has(change.path)) wanted.set(change.path, change);
      }
    },
    acknowledge,
    perhapsArrived: (answer) => noteUnanswered([answer]),
    meet(theirs) {
      const fromHere = unanswered.some((answer) => answer.path === theirs.path && sameAnswer(answer, theirs));
      const mine = onTheWay.get(theirs.path);
      acknowledge(theirs);
      if (fromHere && mine && !wanted.has(theirs.path)) wanted.set(theirs.path, mine);
      return fromHere;
    },
    unsent: () => [...onTheWay.values(), ...wanted.values()].map(withVersion),
    toKeep: () => (onTheWay.size + wanted.size === 0 ? [] : [...unanswered, ...onTheWay.values(), ...wanted.values()].map(withVersion)),
  };
}

/** Whether two answers say the same. */
export function sameAnswer(one: Pick<ReadAnswer, 'state' | 'value'>, other: Pick<ReadAnswer, 'state' | 'value'>): boolean {
  return one.state === other.state && JSON.stringify(one.value) === JSON.stringify(other.value);
}
