// @ts-nocheck
import type { Problem } from '@/lib/domain/failure.ts';

/**
 * What a form learns from its action. `refused` keeps what was typed in `values`; `code` names a sentence for the whole
 * form under `problems` in the messages (a conflict, a limit), `problems` those of single fields.
 */
export type FormState<Done = null> =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly value: Done }
  | { readonly status: 'refused'; readonly code: string | null; readonly problems: readonly Problem[]; readonly values: Readonly<Record<string, string>> };
