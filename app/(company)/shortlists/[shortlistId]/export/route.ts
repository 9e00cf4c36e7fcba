import { exportShortlist } from '@/lib/web/export-dossier.ts';

/** Takes a shortlist away as PDF, XLSX or CSV. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly shortlistId: string }> }): Promise<Response> {
  return exportShortlist(request, (await params).shortlistId);
}
