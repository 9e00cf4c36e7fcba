import type { Capacity } from '@/lib/domain/access/capacity.ts';

/** A company that somebody works on, as the list of their companies shows it. */
export type OwnCompany = { readonly id: string; readonly name: string | null; readonly creditCode: string | null; readonly capacity: Capacity; readonly answers: number; readonly changedAt: string };
