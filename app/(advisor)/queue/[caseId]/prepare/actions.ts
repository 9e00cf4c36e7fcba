'use server';

import { recommendProducts } from '@/lib/usecases/shortlists/recommend-products.ts';
import { formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export const recommendAction = formAction(recommendProducts, (form) => ({
  caseId: fieldOf(form, 'caseId'),
  name: fieldOf(form, 'name'),
  why: fieldOf(form, 'why'),
  productIds: form.getAll('productIds').filter((value) => typeof value === 'string'),
}));
