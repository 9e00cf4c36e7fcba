'use server';

import type { ShareDays, ShareScope } from '@/lib/domain/shortlists/share-link.ts';
import type { ListVisibility } from '@/lib/domain/shortlists/list-visibility.ts';
import type { ItemState } from '@/lib/domain/shortlists/shortlist-item.ts';
import { changeListVisibility } from '@/lib/usecases/shortlists/change-list-visibility.ts';
import { createShareLink } from '@/lib/usecases/shortlists/create-share-link.ts';
import { createShortlist } from '@/lib/usecases/shortlists/create-shortlist.ts';
import { deleteShortlist } from '@/lib/usecases/shortlists/delete-shortlist.ts';
import { removeFromShortlist } from '@/lib/usecases/shortlists/remove-from-shortlist.ts';
import { renameShortlist } from '@/lib/usecases/shortlists/rename-shortlist.ts';
import { revokeShareLink } from '@/lib/usecases/shortlists/revoke-share-link.ts';
import { setItemState } from '@/lib/usecases/shortlists/set-item-state.ts';
import { formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
const list = (form: FormData) => ({ shortlistId: fieldOf(form, 'shortlistId'), version: Number(fieldOf(form, 'version')) });
const item = (form: FormData) => ({ itemId: fieldOf(form, 'itemId'), version: Number(fieldOf(form, 'version')) });

export const createListAction = formAction(createShortlist, (form) => ({ companyId: fieldOf(form, 'companyId'), name: fieldOf(form, 'name'), visibility: fieldOf(form, 'visibility') as ListVisibility }), ({ shortlistId }) => `/shortlists/${shortlistId}`);
export const renameListAction = formAction(renameShortlist, (form) => ({ ...list(form), name: fieldOf(form, 'name') }));
export const visibilityAction = formAction(changeListVisibility, (form) => ({ ...list(form), visibility: fieldOf(form, 'visibility') as ListVisibility }));
export const deleteListAction = formAction(deleteShortlist, list, () => '/shortlists');
export const removeItemAction = formAction(removeFromShortlist, item);
export const itemStateAction = formAction(setItemState, (form) => ({
  ...item(form),
  state: fieldOf(form, 'state') as ItemState,
  note: fieldOf(form, 'note'),
  outcomeAmount: fieldOf(form, 'outcomeAmount') || null,
  outcomeOn: fieldOf(form, 'outcomeOn') || null,
}));
export const createLinkAction = formAction(createShareLink, (form) => ({ shortlistId: fieldOf(form, 'shortlistId'), scope: fieldOf(form, 'scope') as ShareScope, days: Number(fieldOf(form, 'days')) as ShareDays }));
export const revokeLinkAction = formAction(revokeShareLink, (form) => ({ linkId: fieldOf(form, 'linkId') }));
