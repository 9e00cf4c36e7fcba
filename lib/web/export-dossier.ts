import type { ProductMatchView } from '@/lib/contracts/matching/match-view.ts';
import { dossierOfMatch, dossierOfShortlist } from '@/lib/documents/dossier-of-view.ts';
import { dossierPdf } from '@/lib/documents/dossier-pdf.ts';
import { csvFile, xlsxFile } from '@/lib/documents/table-file.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { dossierTables } from '@/lib/presenters/dossier-tables.ts';
import type { Dossier } from '@/lib/presenters/dossier.ts';
import { viewMatch } from '@/lib/usecases/matching/view-match.ts';
import { viewMatchProducts } from '@/lib/usecases/matching/view-match-products.ts';
import { viewShortlist } from '@/lib/usecases/shortlists/view-shortlist.ts';
import { fileResponse, type FileKind } from './file-response.ts';
import { guardedRoute } from './guarded-route.ts';

/** A match as a file: the same view as its page, with the explanation of each product. `?format=pdf|xlsx|csv&lang=zh|en`. */
export async function exportMatch(request: Request, runId: string): Promise<Response> {
  return guardedRoute(request, 'view-match', async ({ actor, language }) => {
    const now = new Date();
    const format = formatOf(request);
    const view = await viewMatch.execute({ actor, now }, { runId });
    if (!view.ok) return view;
    const products = view.value.sections.flatMap(({ cards }) => cards.map(({ productId }) => ({ runId, productId })));
    if (request.method === 'HEAD') return announced(dossierOfMatch(view.value, new Map(), VOCABULARY, language), format, now);
    const details = await detailsOf(format, products, actor, now);
    return written(dossierOfMatch(view.value, details, VOCABULARY, language), format, now);
  });
}

/** A shortlist as a file: the same view as its page, each product with its explanation in the match it was saved from. */
export async function exportShortlist(request: Request, shortlistId: string): Promise<Response> {
  return guardedRoute(request, 'view-shortlist', async ({ actor, language }) => {
    const now = new Date();
    const format = formatOf(request);
    const view = await viewShortlist.execute({ actor, now }, { shortlistId });
    if (!view.ok) return view;
    if (request.method === 'HEAD') return announced(dossierOfShortlist(view.value, new Map(), VOCABULARY, language), format, now);
    const details = await detailsOf(format, view.value.items, actor, now);
    return written(dossierOfShortlist(view.value, details, VOCABULARY, language), format, now);
  });
}

type DossierKind = Exclude<FileKind, 'json' | 'yaml'>;

function formatOf(request: Request): DossierKind {
  const format = new URL(request.url).searchParams.get('format') ?? 'pdf';
  return format === 'xlsx' || format === 'csv' ? format : 'pdf';
}

/** The explanations by product; a CSV file shows none. What the actor may no longer see is left out, its card stays. */
async function detailsOf(format: DossierKind, products: readonly { readonly runId: string; readonly productId: string }[], actor: Actor, now: Date): Promise<ReadonlyMap<string, ProductMatchView>> {
  const details = new Map<string, ProductMatchView>();
  if (format === 'csv') return details;
  for (const runId of new Set(products.map((product) => product.runId))) {
    const views = await viewMatchProducts.execute({ actor, now }, { runId, productIds: products.filter((product) => product.runId === runId).map(({ productId }) => productId) });
    if (views.ok) for (const view of views.value) details.set(view.card.productId, view);
  }
  return details;
}

const nameOf = (dossier: Dossier, now: Date): string => `${dossier.title} ${shanghaiDay(now.getTime())}`;

/** What the file would be: to say so, nothing is laid out. */
function announced(dossier: Dossier, format: DossierKind, now: Date): Result<Response, Failure> {
  return ok(fileResponse(null, nameOf(dossier, now), format, dossier.language));
}

async function written(dossier: Dossier, format: DossierKind, now: Date): Promise<Result<Response, Failure>> {
  const { language } = dossier;
  const bytes = await bytesOf(dossier, format, `${dossier.title} · ${dayWords(shanghaiDay(now.getTime()), language)} · 活水 Livewater`);
  return bytes.ok ? ok(fileResponse(new Uint8Array(bytes.value), nameOf(dossier, now), format, language)) : fail(bytes.failure);
}

async function bytesOf(dossier: Dossier, format: DossierKind, header: string): Promise<Result<Buffer, Failure>> {
  switch (format) {
    case 'pdf':
      return dossierPdf(dossier, header);
    case 'xlsx':
      return ok(await xlsxFile(dossierTables(dossier)));
    case 'csv':
      return ok(csvFile(dossierTables(dossier)[0]));
  }
}
