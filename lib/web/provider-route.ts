import { checkedPath } from '@/lib/contracts/checked-path.ts';
import { currentActor } from './actor.ts';
import { isOwnPage } from './api-handler.ts';
import { formText } from './form-text.ts';
import { formGate, readBytes } from './parse-gate.ts';
import { wantLinking } from './provider-visit.ts';
import { startProvider } from './sign-in.ts';

const MAX_BYTES = 4_096;

/** Starts the way to the provider, from a form of our own pages: field `next` (the page to go on to), or `link` for somebody who is signed in. */
export async function providerRoute(request: Request): Promise<Response> {
  const refuse = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } });
  if (!isOwnPage(request)) return refuse(403);
  const form = await readForm(request);
  if (form === null) return refuse(400);
  const actor = await currentActor();
  const link = formText(form, 'link') === 'yes';
  if (link && (actor.kind === 'anonymous' || actor.kind === 'system')) return refuse(403);
  if (link && 'sessionId' in actor) await wantLinking(actor.sessionId);
  return (await startProvider(`/sign-in/code?next=${encodeURIComponent(checkedPath(formText(form, 'next')))}`)) ?? refuse(404);
}

async function readForm(request: Request): Promise<FormData | null> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')) return null;
  const bytes = await readBytes(request, MAX_BYTES);
  if (bytes === null) return null;
  const form = new FormData();
  for (const [key, value] of new URLSearchParams(Buffer.from(bytes).toString('utf8'))) form.append(key, value);
  const gate = formGate(form);
  return gate.ok ? form : null;
}
