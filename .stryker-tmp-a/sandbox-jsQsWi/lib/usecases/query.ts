// @ts-nocheck
import type { z } from 'zod';
import { parseInput } from '@/lib/contracts/parse-input.ts';
import { reader, type Database } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import type { UseCaseName } from '@/lib/domain/access/policy.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, type Result } from '@/lib/domain/result.ts';
import type { UseCase } from './use-case.ts';

/** Something that only reads: parse, allow, `run`. It changes nothing and leaves no audit row. */
export function query<Schema extends z.ZodType, Output>(spec: {
  readonly name: UseCaseName;
  readonly input: Schema;
  readonly allow: (actor: Actor, input: z.output<Schema>) => boolean;
  readonly run: (step: { db: Database; actor: Actor; now: Date; input: z.output<Schema> }) => Promise<Result<Output, Failure>>;
}): UseCase<Schema, Output> {
  return {
    kind: 'query',
    name: spec.name,
    input: spec.input,
    allow: spec.allow,
    execute: async ({ actor, now }, raw) => {
      const input = parseInput(spec.input, raw);
      if (!input.ok) return input;
      if (!spec.allow(actor, input.value)) return fail({ kind: 'forbidden' });
      return spec.run({ db: reader(), actor, now, input: input.value });
    },
  };
}
