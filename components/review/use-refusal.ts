'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { FormState } from '@/lib/contracts/form-state.ts';

/** What a refused form says: `whole` for the form, `moved` where somebody else was faster, `field(name)` at a field, `typed(name)` what had been written there. */
export type Refusal = { readonly whole: string | null; readonly moved: boolean; readonly field: (name: string) => string | null; readonly typed: (name: string) => string | undefined };

/** Puts a form's refusal into words; where the thing has moved on, the page around is asked for again, so that both sides are seen. */
export function useRefusal(state: FormState<unknown>): Refusal {
  const t = useTranslations('problems');
  const router = useRouter();
  const refused = state.status === 'refused' ? state : null;
  const moved = refused !== null && refused.code !== null && refused.code !== 'too-many';
  useEffect(() => {
    if (moved) router.refresh();
  }, [moved, router, state]);
  const say = (code: string, params: Readonly<Record<string, string | number>> = {}) => (t.has(code as never) ? t(code as never, params as never) : t('invalid'));
  const first = refused?.problems.find((problem) => problem.field === '');
  return {
    moved,
    whole: refused === null ? null : refused.code !== null && refused.code !== 'too-many' ? say(refused.code) : first ? say(first.code, first.params) : null,
    field: (name) => {
      const problem = refused?.problems.find((candidate) => candidate.field === name);
      return problem ? say(problem.code, problem.params) : null;
    },
    typed: (name) => refused?.values[name],
  };
}
