import { unsubscribe } from '@/lib/usecases/accounts/unsubscribe.ts';
import { problemDocument } from './problem-document.ts';

/** Unsubscribes by the key of a mail, for a mail program: whoever calls is a stranger, whatever cookie they bring. */
export async function unsubscribeByMail(token: string): Promise<Response> {
  const outcome = await unsubscribe.execute({ actor: { kind: 'anonymous', draftCompanyId: null }, now: new Date() }, { token });
  return outcome.ok ? new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } }) : problemDocument(outcome.failure, 'en');
}
