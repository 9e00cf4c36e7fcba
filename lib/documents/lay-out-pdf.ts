import type { Content } from 'pdfmake/interfaces';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import { runApart, type Caps } from './run-apart.ts';

const CAPS: Caps = { seconds: 60, heapMegabytes: 512, youngMegabytes: 32, keptSeconds: 600 };

/** The bytes of a PDF, or that too many are being laid out already. */
export type LaidOut = Result<Buffer, { readonly kind: 'too-many'; readonly retryAfterSeconds: number }>;

/** What a document is made of. `pages` holds `{page}` and `{pages}`. */
export type PdfDocument = { readonly content: readonly Content[]; readonly title: string; readonly header: string; readonly footer: string; readonly pages: string };

/** Lays a document out as PDF (A4, fonts embedded, text that can be searched), header and footer on every page, in a process apart. */
export async function layOutPdf({ content, title, header, footer, pages }: PdfDocument): Promise<LaidOut> {
  const outcome = await runApart('pdf-process.mjs', { document: { content }, info: { title, creator: 'Livewater' }, header, footer, pages }, CAPS);
  if ('answered' in outcome) return ok(Buffer.from((outcome.answered as { readonly value: Uint8Array }).value));
  if ('busy' in outcome) return fail({ kind: 'too-many', retryAfterSeconds: 10 });
  throw outcome.ended.kind === 'fault' ? outcome.ended.error : new Error(`The PDF was not finished: ${outcome.ended.kind}`);
}
