import { exportShortlist } from '@/lib/usecases/shortlists/export-shortlist.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

const KIND = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** A shortlist to take away, `?format=csv` or `xlsx`. */
export async function GET(request: Request, { params }: RouteContext<'/shortlists/[shortlistId]/file'>): Promise<Response> {
  const format = new URL(request.url).searchParams.get('format') === 'xlsx' ? 'xlsx' : 'csv';
  const { name, bytes } = await ask(exportShortlist, { shortlistId: (await params).shortlistId, language: await readerLanguage(), format });
  const headers = {
    'content-type': KIND[format],
    'content-disposition': `attachment; filename="shortlist.${format}"; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  };
  return new Response(new Uint8Array(bytes), { headers });
}
