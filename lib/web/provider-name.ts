import { env } from '@/lib/env.ts';

/** What people call the organisation's own sign-in; null where there is none. */
export function providerName(): string | null {
  return env().OIDC_ISSUER === undefined ? null : env().OIDC_NAME;
}
