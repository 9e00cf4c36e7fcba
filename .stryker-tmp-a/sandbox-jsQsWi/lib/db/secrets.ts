// @ts-nocheck
import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// argon2id with OWASP's second profile: 19 MiB, two passes, one lane.
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** 256 random bits for a cookie or a link; what is stored is its `secretHash`. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret; needs no salt, because a secret of ours cannot be guessed. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** argon2id of a password, in PHC form. */
export function passwordHash(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

let dummy: Promise<string> | undefined;

/** Whether the password belongs to the hash; `null` (nobody of that name) takes as long and is false. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  dummy ??= passwordHash(newSecret());
  const fits = await verify(stored ?? (await dummy), password.normalize('NFKC'));
  return stored !== null && fits;
}
