import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { UNSUBSCRIBE_FROM, type UnsubscribeFrom } from '@/lib/contracts/accounts/notice-preferences.ts';
import { env } from '@/lib/env.ts';

/** A key that unsubscribes one person from one thing, without signing in; it opens nothing else, and cannot be made without NEXTAUTH_SECRET. */
export function unsubscribeToken(userId: string, from: UnsubscribeFrom): string {
  return `${userId}.${from}.${signature(userId, from).toString('base64url')}`;
}

/** Whom and what a token unsubscribes; null when it is not one of ours. */
export function readUnsubscribeToken(token: string): { readonly userId: string; readonly from: UnsubscribeFrom } | null {
  const [userId = '', said, signed = ''] = token.split('.');
  const from = UNSUBSCRIBE_FROM.find((each) => each === said);
  if (from === undefined || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(userId)) return null;
  const [given, expected] = [Buffer.from(signed, 'base64url'), signature(userId, from)];
  return given.length === expected.length && timingSafeEqual(given, expected) && signed === expected.toString('base64url') ? { userId, from } : null;
}

function signature(userId: string, from: UnsubscribeFrom): Buffer {
  const secret = env().NEXTAUTH_SECRET;
  if (secret === undefined) throw new Error('NEXTAUTH_SECRET is not set: no link to unsubscribe can be made or read without it.');
  return createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'livewater unsubscribe', 32))).update(`${userId}.${from}`).digest();
}
