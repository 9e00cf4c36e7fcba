// @ts-nocheck
import type { Verdict } from '@/lib/domain/rules/explanation.ts';
import type { Text } from '@/lib/domain/text.ts';

/** What a notice of a re-match says of one product: which verdict it had and has, and the criteria that flipped, by fact. */
export type RematchChange = {
  readonly productId: string;
  readonly name: Text;
  readonly before: Verdict | 'no-published-test' | 'not-open-yet' | 'closed' | 'absent';
  readonly after: RematchChange['before'];
  readonly flipped: readonly { readonly fact: string; readonly label: Text; readonly outcome: string }[];
};
