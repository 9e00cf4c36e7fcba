import { ok } from '@/lib/domain/result.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { exportOwnData } from '@/lib/usecases/accounts/export-own-data.ts';
import { fileResponse } from './file-response.ts';
import { guardedRoute } from './guarded-route.ts';

/** All that is held of whoever asks, as one JSON file. */
export async function downloadOwnData(request: Request): Promise<Response> {
  return guardedRoute(request, 'export-own-data', async ({ actor, language }) => {
    const now = new Date();
    const copy = await exportOwnData.execute({ actor, now }, {});
    if (!copy.ok) return copy;
    return ok(fileResponse(new TextEncoder().encode(JSON.stringify(copy.value, null, 2)), `livewater ${shanghaiDay(now.getTime())}`, 'json', language));
  });
}
