// @ts-nocheck
import type { EvidenceLevel } from '../facts/evidence.ts';
import type { Text } from '../text.ts';

/** A number and its unit as written: `300000000 CNY`, `15 %`, `5 years`; 万元 and 亿元 are read, CNY is written. */
export type QuantityText = string;

/** Source of a criterion: its id, or its id and the clause in it. */
export type CitationDocument = string | { readonly source: string; readonly clause: string };

type LeafExtras = { readonly sources?: readonly CitationDocument[]; readonly evidence?: EvidenceLevel; readonly note?: Text };
type Comparing = { readonly atLeast?: QuantityText; readonly atMost?: QuantityText; readonly moreThan?: QuantityText; readonly lessThan?: QuantityText; readonly equals?: QuantityText };

export type LeafDocument =
  | (LeafExtras & Comparing & { readonly fact: string })
  | (LeafExtras & { readonly fact: string; readonly between: readonly [QuantityText, QuantityText] })
  | (LeafExtras & { readonly fact: string; readonly is: boolean })
  | (LeafExtras & { readonly fact: string; readonly oneOf: readonly string[] })
  | (LeafExtras & { readonly fact: string; readonly hasAny?: readonly string[]; readonly hasEvery?: readonly string[]; readonly hasNone?: readonly string[] })
  | (LeafExtras & { readonly fact: string; readonly from?: string; readonly until?: string })
  | (LeafExtras & Comparing & { readonly age: string });

type Labelled = { readonly label?: Text };
export type GroupDocument =
  | (Labelled & { readonly all: readonly RuleDocument[] })
  | (Labelled & { readonly any: readonly RuleDocument[] })
  | (Labelled & { readonly atLeast: { readonly count: number; readonly of: readonly RuleDocument[] } })
  | (Labelled & { readonly not: RuleDocument })
  | (Labelled & { readonly when: RuleDocument; readonly then: RuleDocument })
  | (Labelled & { readonly rule: string });

/** A rule as it stands in a catalog file and in the database's JSON column; `parseRule` reads it, `printRule` writes it. */
export type RuleDocument = LeafDocument | GroupDocument;
