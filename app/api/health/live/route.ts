import { connection } from 'next/server';

/** 200 as long as the process answers at all, also while the database is away: what restarts a hung process asks this, what sends requests asks `/api/health`. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
}
