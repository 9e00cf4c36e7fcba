// @ts-nocheck
import { env } from '@/lib/env.ts';

/** The address under which people reach this app, without a slash at its end: what a link that is sent away begins with. */
export function publicAddress(): string {
  return new URL(env().NEXTAUTH_URL).origin;
}
