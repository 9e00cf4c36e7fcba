import { sharedList } from '@/lib/web/shared-route.ts';

/** A shortlist for whoever holds its link. A handler and not a page, because a page cannot answer 410. */
export async function GET(request: Request, { params }: RouteContext<'/shared/[token]'>): Promise<Response> {
  return sharedList(request, (await params).token);
}

/** Whether the link still opens. */
export async function HEAD(request: Request, { params }: RouteContext<'/shared/[token]'>): Promise<Response> {
  return sharedList(request, (await params).token);
}
