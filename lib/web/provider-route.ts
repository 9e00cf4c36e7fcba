import { checkedPath } from '@/lib/contracts/checked-path.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { confirmPerson } from '@/lib/usecases/accounts/confirm-person.ts';
import { currentActor } from './actor.ts';
import { isOwnPage } from './api-handler.ts';
import { formText } from './form-text.ts';
import { formGate, readBytes } from './parse-gate.ts';
import { wantLinking } from './provider-visit.ts';
import { startProvider } from './sign-in.ts';
import { tryProof } from './try-proof.ts';

const MAX_BYTES = 4_096;

/** Starts the way to the provider, from a form of our own pages: field `next` (the page to go on to), or `link` with `linkPassword` for somebody who is signed in. */
export async function providerRoute(request: Request): Promise<Response> {
  const refuse = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } });
  if (!isOwnPage(request)) return refuse(403);
  const form = await readForm(request);
  if (form === null) return refuse(400);
  const actor = await currentActor();
  const link = formText(form, 'link') === 'yes';
  if (link && (actor.kind === 'anonymous' || actor.kind === 'system')) return refuse(403);
  if (link && 'sessionId' in actor) {
    const refused = await confirmed(actor, formText(form, 'linkPassword'));
    if (refused !== null) return new Response(null, { status: 303, headers: { location: `/account?problem=${refused}#provider`, 'cache-control': 'no-store' } });
    await wantLinking(actor.sessionId);
  }
  return (await startProvider(`/sign-in/code?next=${encodeURIComponent(checkedPath(formText(form, 'next')))}`)) ?? refuse(404);
}

/** The code of what is in the way, null when it is the person themself. */
async function confirmed(actor: Person, ownPassword: string): Promise<string | null> {
  const tried = await tryProof(actor, actor.userId, (context) => confirmPerson.execute(context, { ownPassword }));
  return tried.ok ? null : codeOf(tried.failure);
}

function codeOf(failure: Failure): string {
  switch (failure.kind) {
    case 'invalid':
      return failure.problems[0]?.code ?? 'invalid';
    case 'conflict':
      return failure.code;
    case 'too-many':
      return 'tries-used-up';
    case 'forbidden':
    case 'not-found':
      return failure.kind;
  }
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
