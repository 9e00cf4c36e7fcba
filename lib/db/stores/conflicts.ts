import { fail } from '@/lib/domain/result.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { Prisma } from '../generated/client.ts';

/** The refusal of a save whose `version` was read before somebody else's save; `current` is what is stored now. */
export function stale(current?: unknown): { readonly ok: false; readonly failure: Failure } {
  return fail<Failure>(current === undefined ? { kind: 'conflict', code: 'stale-version' } : { kind: 'conflict', code: 'stale-version', current });
}

/** Whether the database refused a row because its key is taken. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
