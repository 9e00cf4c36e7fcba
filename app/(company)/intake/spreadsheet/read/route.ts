import { readUploadedTable } from '@/lib/web/spreadsheet-routes.ts';

/** Reads a filled table and answers what it would change. */
export async function POST(request: Request): Promise<Response> {
  return readUploadedTable(request);
}
