// @ts-nocheck
import type { Facts } from '@/lib/domain/facts/fact.ts';
import type { RuleCase } from '@/lib/domain/rules/rule-case.ts';

/** What a case may expect. */
export const VERDICTS_OF_CASES = ['eligible', 'ineligible', 'undetermined', 'faulty'] as const;

/** A case with the version of the product or definition that it stands beside. */
export type CatalogCase = {
  readonly kind: 'product' | 'definition';
  /** Id of the product, or name of the definition. */
  readonly owner: string;
  readonly version: string;
  readonly case: RuleCase<Facts>;
};
