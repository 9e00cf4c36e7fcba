import { z } from 'zod';
import { id, name, text } from '@/lib/contracts/fields.ts';

export const QUEUE_VIEWS = ['unassigned', 'mine', 'overdue', 'due-today', 'ageing', 'waiting', 'concluded', 'all'] as const;
export type QueueViewName = (typeof QUEUE_VIEWS)[number];

/** The columns there are, in their order; the company's name, which leads to the case, is always shown. */
export const QUEUE_COLUMNS = ['number', 'state', 'due', 'submitted', 'language', 'holder'] as const;
export type QueueColumn = (typeof QUEUE_COLUMNS)[number];

/** `dense` fits 40 rows on a screen. */
export const QUEUE_DENSITIES = ['dense', 'roomy'] as const;

const kept = {
  view: z.enum(QUEUE_VIEWS),
  /** A case number, or a part of a company's name or credit code. */
  text: text(0, 120).transform((typed) => (typed === '' ? null : typed)).nullable(),
  language: z.enum(['zh', 'en']).nullable(),
  holderId: id.nullable(),
  columns: z.array(z.enum(QUEUE_COLUMNS)).max(QUEUE_COLUMNS.length).transform((chosen) => QUEUE_COLUMNS.filter((column) => chosen.includes(column))),
  density: z.enum(QUEUE_DENSITIES),
};

/** A list of the queue as it can be kept under a name: everything that the address says but the page. */
export const keptQuery = z.strictObject(kept);
export type KeptQuery = z.output<typeof keptQuery>;

/** What is asked of the queue, every part from the address line. */
export const queueInput = z.strictObject({ ...kept, page: z.int().min(1).max(100_000) });
export type QueueQuery = z.output<typeof queueInput>;

/** Longest name of a kept list, and how many one person may keep. */
export const MAX_VIEW_NAME = 60;
export const KEPT_VIEWS = 12;

export const keepViewInput = z.strictObject({ name: name(1, MAX_VIEW_NAME), shared: z.boolean(), query: keptQuery });

/** A kept list with the number of cases in it (as `QueueView` counts). */
export type KeptView = { readonly id: string; readonly name: string; readonly shared: boolean; readonly mine: boolean; readonly ownerName: string; readonly query: KeptQuery; readonly count: number; readonly many: boolean };
