import { exportReadiness } from '@/lib/web/export-readiness.ts';

/** Takes the STAR report of a match away as PDF. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly runId: string }> }): Promise<Response> {
  return exportReadiness(request, (await params).runId);
}
