import { cookies } from 'next/headers';
import { env } from '@/lib/env.ts';

/** Whether people reach the app by https. */
export const isSecure = (): boolean => env().NEXTAUTH_URL.startsWith('https://');

/**
 * A cookie of ours, which no script reads. Under https its name has the prefix that binds it to this host and to encrypted connections. `keep` and `drop`
 * work inside an action or a handler only; without `maxAge` (in seconds) it goes with the browser's window.
 */
export function ownCookie(base: string, maxAge?: number) {
  const name = (): string => (isSecure() ? `__Host-${base}` : base);
  const options = () => ({ httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', ...(maxAge === undefined ? {} : { maxAge }) }) as const;
  return {
    name,
    options,
    read: async (): Promise<string | undefined> => (await cookies()).get(name())?.value,
    keep: async (value: string): Promise<void> => void (await cookies()).set(name(), value, options()),
    // Of that prefix a browser takes no cookie without these, not even an empty one.
    drop: async (): Promise<void> => void (await cookies()).set(name(), '', { ...options(), maxAge: 0 }),
  };
}
