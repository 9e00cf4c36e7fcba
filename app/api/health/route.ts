import { connection } from 'next/server';
import { checkHealth } from '@/lib/usecases/accounts/check-health.ts';
import { problemDocument } from '@/lib/web/problem-document.ts';

/** 200 when the database answers, 503 when it does not. */
export async function GET(): Promise<Response> {
  await connection();
  const health = await checkHealth.execute({ actor: { kind: 'anonymous', draftCompanyId: null }, now: new Date() }, {});
  if (!health.ok || !health.value.database) return problemDocument({ kind: 'unavailable' }, 'en');
  return Response.json({ status: 'ok', database: 'ok' }, { headers: { 'cache-control': 'no-store' } });
}
