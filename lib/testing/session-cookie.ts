import { encode } from 'next-auth/jwt';
import { transaction } from '@/lib/db/client.ts';
import { openSessionFor } from '@/lib/db/stores/sessions.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { ok } from '@/lib/domain/result.ts';

/** The session cookie that a browser of this person sends, of a session opened for it. */
export async function sessionCookie({ userId }: Person): Promise<string> {
  const opened = await transaction(async (db) => ok(await openSessionFor(db, { id: userId, sessionVersion: 1 }, 'test', new Date())));
  if (!opened.ok) throw new Error('no session');
  return encode({ token: { sid: opened.value }, secret: process.env['NEXTAUTH_SECRET'] ?? '', maxAge: 3_600 });
}
