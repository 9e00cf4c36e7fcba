import { ok } from '@/lib/domain/result.ts';
import { viewCandidate } from '@/lib/usecases/review/view-candidate.ts';
import { fileResponse } from '@/lib/web/file-response.ts';
import { guardedRoute } from '@/lib/web/guarded-route.ts';

/** A candidate case as a file in the form of the catalog. */
export function GET(request: Request, { params }: RouteContext<'/candidates/[overrideId]/case.yaml'>): Promise<Response> {
  return guardedRoute(request, viewCandidate.name, async ({ actor, language }) => {
    const view = await viewCandidate.execute({ actor, now: new Date() }, await params);
    return view.ok ? ok(fileResponse(new TextEncoder().encode(view.value.document), `${view.value.productId} ${view.value.asOf}`, 'yaml', language)) : view;
  });
}
