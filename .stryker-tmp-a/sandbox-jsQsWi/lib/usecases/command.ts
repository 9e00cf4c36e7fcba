// @ts-nocheck
import type { z } from 'zod';
import { parseInput } from '@/lib/contracts/parse-input.ts';
import { recordAudit, type AuditSubject } from '@/lib/db/audit.ts';
import { transaction, type Database } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import type { UseCaseName } from '@/lib/domain/access/policy.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, type Result } from '@/lib/domain/result.ts';
import type { UseCase } from './use-case.ts';

/**
 * Something that changes the world: parse, allow, then one transaction with `run` and its audit row. `about` says what the row is about;
 * a list gives each of its subjects a row of its own, and an empty one, where nothing was there to change, none.
 * A returned failure rolls back like a thrown one. `run` reaches the database by `db` alone.
 */
export function command<Schema extends z.ZodType, Output>(spec: {
  readonly name: UseCaseName;
  readonly input: Schema;
  readonly allow: (actor: Actor, input: z.output<Schema>) => boolean;
  readonly run: (step: { db: Database; actor: Actor; now: Date; input: z.output<Schema> }) => Promise<Result<Output, Failure>>;
  readonly about: (input: z.output<Schema>, output: Output) => AuditSubject | readonly AuditSubject[];
}): UseCase<Schema, Output> {
  return {
    kind: 'command',
    name: spec.name,
    input: spec.input,
    allow: spec.allow,
    execute: async ({ actor, now }, raw) => {
      const input = parseInput(spec.input, raw);
      if (!input.ok) return input;
      if (!spec.allow(actor, input.value)) return fail({ kind: 'forbidden' });
      return transaction(async (db) => {
        const outcome = await spec.run({ db, actor, now, input: input.value });
        if (outcome.ok) for (const subject of [spec.about(input.value, outcome.value)].flat()) await recordAudit(db, spec.name, actor, subject, now);
        return outcome;
      });
    },
  };
}
