'use server';

import type { ItemState } from '@/lib/domain/shortlists/shortlist-item.ts';
import { createShortlist } from '@/lib/usecases/shortlists/create-shortlist.ts';
import { deleteShortlist } from '@/lib/usecases/shortlists/delete-shortlist.ts';
import { removeFromShortlist } from '@/lib/usecases/shortlists/remove-from-shortlist.ts';
import { renameShortlist } from '@/lib/usecases/shortlists/rename-shortlist.ts';
import { setItemState } from '@/lib/usecases/shortlists/set-item-state.ts';
import { formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
const list = (form: FormData) => ({ shortlistId: fieldOf(form, 'shortlistId'), version: Number(fieldOf(form, 'version')) });
const item = (form: FormData) => ({ itemId: fieldOf(form, 'itemId'), version: Number(fieldOf(form, 'version')) });

export const createListAction = formAction(createShortlist, (form) => ({ companyId: fieldOf(form, 'companyId'), name: fieldOf(form, 'name') }), ({ shortlistId }) => `/shortlists/${shortlistId}`);
export const renameListAction = formAction(renameShortlist, (form) => ({ ...list(form), name: fieldOf(form, 'name') }));
export const deleteListAction = formAction(deleteShortlist, list, () => '/shortlists');
export const removeItemAction = formAction(removeFromShortlist, item);
export const itemStateAction = formAction(setItemState, (form) => ({
  ...item(form),
  state: fieldOf(form, 'state') as ItemState,
  note: fieldOf(form, 'note'),
  outcomeAmount: fieldOf(form, 'outcomeAmount') || null,
  outcomeOn: fieldOf(form, 'outcomeOn') || null,
}));
