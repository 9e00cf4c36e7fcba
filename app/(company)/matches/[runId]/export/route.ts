import { exportMatch } from '@/lib/web/export-dossier.ts';

/** Takes a match away as PDF, XLSX or CSV. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly runId: string }> }): Promise<Response> {
  return exportMatch(request, (await params).runId);
}
