'use server';

import { readNotices } from '@/lib/usecases/accounts/read-notices.ts';
import { formAction } from '@/lib/web/form-action.ts';

/** Marks the notices named by the form as read. */
export const readNoticesAction = formAction(readNotices, (form) => ({ noticeIds: form.getAll('noticeId').filter((value) => typeof value === 'string') }));
