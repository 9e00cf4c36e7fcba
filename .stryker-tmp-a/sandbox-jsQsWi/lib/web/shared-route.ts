// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { env } from '@/lib/env.ts';
import { checkShareLink } from '@/lib/usecases/shortlists/check-share-link.ts';
import { viewSharedShortlist } from '@/lib/usecases/shortlists/view-shared-shortlist.ts';
import { clientAddress, deviceOf, networkOf } from './client-address.ts';
import { errorFacts } from './error-facts.ts';
import { languageOf } from './file-response.ts';
import { log } from './log.ts';
import { sharedListPage, sharedRefusalPage, type SharedRefusal } from './shared-page.ts';

const STATUS: Readonly<Record<SharedRefusal, number>> = { unknown: 404, ended: 410, slow: 429, failed: 500 };
/** The link is the right, not the person: who holds it is nobody to us, signed in or not. */
const READER = { kind: 'anonymous', draftCompanyId: null } as const;

/**
 * A shared list as a page (docs/adr/060): 200, or 404 unknown, 410 ended, 429 too many tries. `HEAD` tells the same and shows nothing,
 * and where the link opens it is no opening.
 */
export async function sharedList(request: Request, token: string): Promise<Response> {
  const frame = { language: languageOf(request), nonce: request.headers.get('x-nonce') ?? '' };
  const refuse = (refusal: SharedRefusal, seconds = 0) => answer(sharedRefusalPage(refusal, frame, Math.ceil(seconds / 60)), STATUS[refusal], seconds === 0 ? {} : { 'retry-after': String(seconds) });
  try {
    const context = { actor: READER, now: new Date() };
    const input = { token: token.slice(0, 400), network: networkOf(clientAddress(request.headers, env().TRUSTED_PROXIES)), device: deviceOf(request.headers.get('user-agent')) };
    if (request.method === 'HEAD') {
      const still = await checkShareLink.execute(context, input);
      if (still.ok && still.value.open) return answer('', 200);
    }
    const outcome = await viewSharedShortlist.execute(context, input);
    if (!outcome.ok) return outcome.failure.kind === 'too-many' ? refuse('slow', outcome.failure.retryAfterSeconds) : refuse('unknown');
    return outcome.value.outcome === 'open' ? answer(sharedListPage(outcome.value.list, frame), 200) : refuse(outcome.value.outcome);
  } catch (error) {
    log.error({ event: 'unexpected', useCase: 'view-shared-shortlist', reference: randomUUID(), error: errorFacts(error) });
    return refuse('failed');
  }
}

function answer(body: string, status: number, more: Readonly<Record<string, string>> = {}): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow, noarchive', vary: 'Cookie, Accept-Language', ...more };
  return new Response(body, { status, headers });
}
