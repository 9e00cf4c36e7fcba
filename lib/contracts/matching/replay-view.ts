import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { EvidenceLevel } from '@/lib/domain/facts/evidence.ts';
import type { FactKey, FactValue } from '@/lib/domain/facts/fact.ts';
import type { Replay } from '@/lib/domain/matching/replay.ts';
import type { Text } from '@/lib/domain/text.ts';

/** A match of the past made again. `intact`: what is stored is what was stored then; hashes are SHA-256 in hex. */
export type ReplayView = {
  readonly runId: string;
  readonly companyName: string | null;
  readonly createdAt: string;
  readonly asOf: CalendarDate;
  readonly factsOn: CalendarDate;
  readonly engineVersion: string;
  readonly editionHash: string;
  readonly resultHash: string;
  readonly intact: boolean;
  readonly outcome: Replay['kind'];
  readonly products: number;
  readonly differing: readonly { readonly productId: string; readonly name: Text }[];
  readonly facts: readonly { readonly fact: FactKey; readonly value: FactValue; readonly evidence: EvidenceLevel }[];
};
