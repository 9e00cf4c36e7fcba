import { downloadOwnData } from '@/lib/web/download-own-data.ts';

/** A copy of all that is held of the person who asks. */
export async function GET(request: Request): Promise<Response> {
  return downloadOwnData(request);
}
