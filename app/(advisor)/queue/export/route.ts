import { queueQueryOf } from '@/components/review/queue-address.ts';
import { exportQueue } from '@/lib/web/export-queue.ts';

/** Takes the list that the address names away as XLSX or CSV. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const params = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
  const { page: _page, ...query } = queueQueryOf(params);
  return exportQueue(request, query);
}
