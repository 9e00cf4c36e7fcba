import type { SecondFactorSetUp } from '@/lib/contracts/accounts/sign-in.ts';
import type { Database } from '../client.ts';
import { newCodeSecret, newRecoveryCodes, setUpOf, stepOfCode } from '../one-time-codes.ts';
import { seal, unseal } from '../seal.ts';
import { secretHash } from '../secrets.ts';

/** Begins to set codes up with a new secret, unless codes are set up already. */
export async function beginSecondFactor(db: Database, userId: string, now: Date): Promise<void> {
  const data = { sealedSecret: seal('second-factor', userId, newCodeSecret()), createdAt: now };
  const { count } = await db.secondFactor.updateMany({ where: { userId, confirmedAt: null }, data });
  if (count === 0) await db.secondFactor.createMany({ data: [{ userId, ...data }], skipDuplicates: true });
}

/** What the app of a person needs while codes are being set up; null before and afterwards. */
export async function secondFactorSetUp(db: Database, user: { readonly id: string; readonly email: string }): Promise<SecondFactorSetUp | null> {
  const factor = await db.secondFactor.findUnique({ where: { userId: user.id } });
  const secret = factor && factor.confirmedAt === null ? unseal('second-factor', user.id, factor.sealedSecret) : null;
  return secret === null ? null : setUpOf(secret, user.email);
}

/** Takes the first code: from now on codes are asked for. Gives the recovery codes, of which only hashes are kept; null when the code is wrong. */
export async function confirmSecondFactor(db: Database, userId: string, code: string, now: Date): Promise<readonly string[] | null> {
  const step = await usableStep(db, userId, code, false, now);
  if (step === null) return null;
  await db.secondFactor.update({ where: { userId }, data: { confirmedAt: now, lastStep: step } });
  return renewRecoveryCodes(db, userId);
}

/**
 * Whether a code of the app, or a recovery code, is the person's and was not used before; it is used up by this. Two at once are looked at one
 * after the other.
 */
export async function takeCode(db: Database, userId: string, code: string, now: Date): Promise<'app' | 'recovery' | null> {
  const step = await usableStep(db, userId, code, true, now);
  if (step !== null) {
    await db.secondFactor.update({ where: { userId }, data: { lastStep: step } });
    return 'app';
  }
  const { count } = await db.recoveryCode.updateMany({ where: { userId, codeHash: secretHash(code), usedAt: null }, data: { usedAt: now } });
  return count === 1 ? 'recovery' : null;
}

/** New recovery codes in place of the old ones. */
export async function renewRecoveryCodes(db: Database, userId: string): Promise<readonly string[]> {
  await db.recoveryCode.deleteMany({ where: { userId } });
  const codes = newRecoveryCodes();
  await db.recoveryCode.createMany({ data: codes.map((code) => ({ userId, codeHash: secretHash(code.replaceAll('-', '')) })) });
  return codes;
}

/** Takes the codes of a person away, recovery codes too; whether there were any. */
export async function dropSecondFactor(db: Database, userId: string): Promise<boolean> {
  return (await db.secondFactor.deleteMany({ where: { userId } })).count === 1;
}

/** The half minute of a code, when it is later than the last one that was accepted; holds the row, so that a code is not accepted twice at once. */
async function usableStep(db: Database, userId: string, code: string, confirmed: boolean, now: Date): Promise<bigint | null> {
  const [factor] = await db.$queryRaw<{ sealed_secret: string; last_step: bigint | null; confirmed_at: Date | null }[]>`
    SELECT sealed_secret, last_step, confirmed_at FROM second_factors WHERE user_id = ${userId}::uuid FOR UPDATE`;
  if (!factor || (factor.confirmed_at !== null) !== confirmed) return null;
  const secret = unseal('second-factor', userId, factor.sealed_secret);
  const step = secret === null ? null : stepOfCode(secret, code, now);
  return step !== null && (factor.last_step === null || step > factor.last_step) ? step : null;
}
