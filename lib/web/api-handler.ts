import { randomUUID } from 'node:crypto';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import type { AnyUseCase } from '@/lib/usecases/use-case.ts';
import { currentActor } from './actor.ts';
import { countNetwork, type NetworkPurpose } from './count-network.ts';
import { errorFacts, isDatabaseAway } from './error-facts.ts';
import { chooseLanguage } from './language.ts';
import { log } from './log.ts';
import { readJson } from './parse-gate.ts';
import { problemDocument } from './problem-document.ts';
import { requestId } from './reached.ts';
import { whoOf } from './who-of.ts';

const nobody: Actor = { kind: 'anonymous', draftCompanyId: null };

/**
 * A route handler that takes JSON and answers JSON by one use case. `who` is stated by each route: `nobody` reads no cookie at all,
 * `session` is whoever the cookie says, and then only requests of our own pages are taken (another site's form sends the cookie too). With `counted`
 * calls are counted by network.
 */
export function jsonHandler(useCase: AnyUseCase, who: 'nobody' | 'session', maxBytes: number, counted?: NetworkPurpose): (request: Request) => Promise<Response> {
  return async (request) => {
    const language = chooseLanguage(undefined, request.headers.get('accept-language'));
    try {
      if (who === 'session' && !isOwnPage(request)) return problemDocument({ kind: 'forbidden' }, language);
      const body = await readJson(request, maxBytes);
      if (!body.ok) {
        log.warn({ event: 'gate-refused', useCase: useCase.name, kind: body.failure.kind });
        return problemDocument(body.failure, language);
      }
      const permit = counted ? await countNetwork(counted, request.headers) : null;
      if (permit?.ok === false) return problemDocument(permit.failure, language);
      const actor = who === 'session' ? await currentActor() : nobody;
      const outcome = (await useCase.execute({ actor, now: new Date() }, body.value)) as Result<unknown, Failure>;
      if (!outcome.ok) {
        if (outcome.failure.kind === 'forbidden') log.warn({ event: 'refused', useCase: useCase.name, ...whoOf(actor) });
        return problemDocument(outcome.failure, language);
      }
      return Response.json(outcome.value, { headers: { 'cache-control': 'no-store' } });
    } catch (error) {
      const reference = requestId() ?? randomUUID();
      log.error({ event: 'unexpected', useCase: useCase.name, reference, error: errorFacts(error) });
      if (isDatabaseAway(error)) return problemDocument({ kind: 'unavailable' }, language);
      return problemDocument({ kind: 'unexpected', reference }, language);
    }
  };
}

/** Whether a browser says that one of our own pages sent this, or a program sent it that sends no origin. */
export function isOwnPage(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return origin === null || URL.parse(origin)?.host === request.headers.get('host');
}
