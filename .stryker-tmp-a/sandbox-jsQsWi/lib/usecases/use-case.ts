// @ts-nocheck
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor.ts';
import type { UseCaseName } from '@/lib/domain/access/policy.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';

/** Who asks, and when. */
export type Context = { readonly actor: Actor; readonly now: Date };

/** One sentence of the product, as every door calls it. `execute` takes whatever came in and parses it itself. */
export type UseCase<Schema extends z.ZodType, Output> = {
  readonly kind: 'command' | 'query';
  readonly name: UseCaseName;
  readonly input: Schema;
  readonly allow: (actor: Actor, input: z.output<Schema>) => boolean;
  readonly execute: (context: Context, input: unknown) => Promise<Result<Output, Failure>>;
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- `allow` takes its input contravariantly: only `any` admits every use case
export type AnyUseCase = UseCase<any, any>;
export type InputOf<U extends AnyUseCase> = z.input<U['input']>;
export type OutputOf<U extends AnyUseCase> = Extract<Awaited<ReturnType<U['execute']>>, { ok: true }>['value'];
