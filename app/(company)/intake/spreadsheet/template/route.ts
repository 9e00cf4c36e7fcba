import { downloadTemplate } from '@/lib/web/spreadsheet-routes.ts';

/** The intake form as a workbook to fill in. */
export async function GET(request: Request): Promise<Response> {
  return downloadTemplate(request);
}
