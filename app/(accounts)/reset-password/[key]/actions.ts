'use server';

import { resetPassword } from '@/lib/usecases/accounts/reset-password.ts';
import { formAction } from '@/lib/web/form-action.ts';

/** Sets the new password; signing in comes after. */
export const resetPasswordAction = formAction(resetPassword, (form) => ({ secret: String(form.get('key') ?? ''), password: String(form.get('password') ?? '') }), () => '/sign-in?done=password');
