import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/domain/access/actor.ts';
import type { Result } from '@/lib/domain/result.ts';
import type { Language } from '@/lib/domain/text.ts';
import { currentActor } from './actor.ts';
import { errorFacts } from './error-facts.ts';
import { languageOf } from './file-response.ts';
import { log } from './log.ts';
import type { BodyFailure } from './parse-gate.ts';
import { problemDocument } from './problem-document.ts';
import { requestId } from './reached.ts';
import { whoOf } from './who-of.ts';

/**
 * What every route handler of files passes: who asks, in which language, a refusal as a problem document, and an unexpected fault as one with
 * a reference that the log has too.
 */
export async function guardedRoute(request: Request, task: string, run: (who: { readonly actor: Actor; readonly language: Language }) => Promise<Result<Response, BodyFailure>>): Promise<Response> {
  const language = languageOf(request);
  try {
    const actor = await currentActor();
    const outcome = await run({ actor, language });
    if (outcome.ok) return outcome.value;
    if (outcome.failure.kind === 'forbidden') log.warn({ event: 'refused', useCase: task, ...whoOf(actor) });
    return problemDocument(outcome.failure, language);
  } catch (error) {
    const reference = requestId() ?? randomUUID();
    log.error({ event: 'unexpected', useCase: task, reference, error: errorFacts(error) });
    return problemDocument({ kind: 'unexpected', reference }, language);
  }
}
