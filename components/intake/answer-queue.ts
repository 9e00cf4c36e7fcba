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
  /** Everything that the server does not have yet. */
  readonly unsent: () => readonly Change[];
};

/** A queue that starts from what the page was rendered with. */
export function createAnswerQueue(stored: readonly AnswerView[]): AnswerQueue {
  const server = new Map(stored.map((answer) => [answer.path, answer]));
  const wanted = new Map<string, ReadAnswer>();
  const onTheWay = new Map<string, ReadAnswer>();
  const withVersion = (answer: ReadAnswer): Change => ({ path: answer.path, state: answer.state, value: answer.value, version: server.get(answer.path)?.version ?? 0 });
  return {
    want(answer) {
      const there = onTheWay.get(answer.path) ?? server.get(answer.path) ?? { state: 'unanswered', value: null };
      if (sameAnswer(there, answer)) wanted.delete(answer.path);
      else wanted.set(answer.path, answer);
    },
    take() {
      const batch = [...wanted.values()].map(withVersion);
      for (const change of batch) onTheWay.set(change.path, change);
      wanted.clear();
      return batch;
    },
    giveBack(batch) {
      for (const change of batch) {
        onTheWay.delete(change.path);
        if (!wanted.has(change.path)) wanted.set(change.path, change);
      }
    },
    acknowledge(answer) {
      server.set(answer.path, answer);
      onTheWay.delete(answer.path);
    },
    unsent: () => [...onTheWay.values(), ...wanted.values()].map(withVersion),
  };
}

/** Whether two answers say the same. */
export function sameAnswer(one: Pick<ReadAnswer, 'state' | 'value'>, other: Pick<ReadAnswer, 'state' | 'value'>): boolean {
  return one.state === other.state && JSON.stringify(one.value) === JSON.stringify(other.value);
}
