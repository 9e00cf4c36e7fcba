import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { SecondFactorSetUp } from '@/lib/contracts/accounts/sign-in.ts';

const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
/** 120 bits: what cannot be guessed needs no slow hash (ASVS 6.5.2). */
const RECOVERY_BYTES = 15;
const RECOVERY_CODES = 8;

const totp = (secret: string, email = '') => new TOTP({ issuer: 'Livewater', label: email, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: STEP_SECONDS });

/** A new secret for the codes of one person, in base32. */
export function newCodeSecret(): string {
  return new Secret({ buffer: Uint8Array.from(randomBytes(SECRET_BYTES)).buffer }).base32;
}

/** What an app is given to make the codes of a person. */
export function setUpOf(secret: string, email: string): SecondFactorSetUp {
  return { uri: totp(secret, email).toString(), key: secret.replace(/.{4}(?=.)/g, '$& ') };
}

/** The half minute that a code belongs to, this one, the one before or the next (clocks differ); null when it is none of theirs. */
export function stepOfCode(secret: string, code: string, now: Date): bigint | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : BigInt(Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta);
}

/** Codes to keep on paper, each for one sign-in without the app: groups of four of `a-z2-7`. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: RECOVERY_CODES }, () => new Secret({ buffer: Uint8Array.from(randomBytes(RECOVERY_BYTES)).buffer }).base32.toLowerCase().replace(/.{4}(?=.)/g, '$&-'));
}
