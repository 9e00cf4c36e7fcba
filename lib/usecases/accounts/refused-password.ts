import { isCommonPassword } from '@/lib/db/common-passwords.ts';
import { passwordProblem } from '@/lib/domain/access/password-policy.ts';
import type { Failure } from '@/lib/domain/failure.ts';

/** The refusal of a new password of this person, null when it will do. */
export function refusedPassword(password: string, person: { readonly email: string; readonly name: string }): Failure | null {
  const code = passwordProblem(password, person, isCommonPassword);
  return code === null ? null : { kind: 'invalid', problems: [{ field: 'password', code }] };
}
