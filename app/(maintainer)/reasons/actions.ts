'use server';

import type { ReasonPurpose } from '@/lib/domain/review/case-reason.ts';
import { addReason } from '@/lib/usecases/review/add-reason.ts';
import { retireReason } from '@/lib/usecases/review/retire-reason.ts';
import { formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export const addReasonAction = formAction(addReason, (form) => ({ code: fieldOf(form, 'code'), purpose: fieldOf(form, 'purpose') as ReasonPurpose, zh: fieldOf(form, 'zh'), en: fieldOf(form, 'en') }));
export const retireReasonAction = formAction(retireReason, (form) => ({ code: fieldOf(form, 'code'), retired: fieldOf(form, 'retired') === 'true' }));
