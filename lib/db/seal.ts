import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '@/lib/env.ts';

/** What is sealed; each purpose has a key of its own. */
export type SealPurpose = 'mail' | 'second-factor';

function keyOf(purpose: SealPurpose): Buffer {
  const secret = env().NEXTAUTH_SECRET;
  if (secret === undefined) throw new Error('NEXTAUTH_SECRET is not set: nothing can be sealed or opened without it.');
  return Buffer.from(hkdfSync('sha256', secret, '', `livewater seal ${purpose}`, 32));
}

/** A secret as it may be stored: AES-256-GCM under a key derived from NEXTAUTH_SECRET, bound to the row it stands in (`about`). */
export function seal(purpose: SealPurpose, about: string, secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(purpose), nonce).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** What was sealed; null when it was changed, belongs to another row, or was sealed under another NEXTAUTH_SECRET. */
export function unseal(purpose: SealPurpose, about: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 28) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyOf(purpose), bytes.subarray(0, 12)).setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-16));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
  } catch {
    return null; // the tag does not fit
  }
}
