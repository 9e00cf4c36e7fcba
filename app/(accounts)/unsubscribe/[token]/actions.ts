'use server';

import { unsubscribe } from '@/lib/usecases/accounts/unsubscribe.ts';
import { formAction } from '@/lib/web/form-action.ts';

export const unsubscribeAction = formAction(unsubscribe, (form) => ({ token: String(form.get('token') ?? '') }));
