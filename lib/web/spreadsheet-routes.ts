import { fiscalYearsOf } from '@/lib/contracts/intake/intake-questions.ts';
import { intakeTemplate, type TemplateWords } from '@/lib/documents/intake-template.ts';
import { MAX_UPLOAD_BYTES, readSpreadsheet } from '@/lib/documents/read-spreadsheet.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { INTAKE_SECTIONS, type IntakeSection } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import type { Language } from '@/lib/domain/text.ts';
import { importAnswers } from '@/lib/usecases/intake/import-answers.ts';
import { viewInventory } from '@/lib/usecases/intake/view-inventory.ts';
import { viewAnswers } from '@/lib/usecases/intake/view-answers.ts';
import { isOwnPage } from './api-handler.ts';
import { currentCompany } from './current-company.ts';
import { fileResponse } from './file-response.ts';
import { guardedRoute } from './guarded-route.ts';
import { MESSAGES } from './messages.ts';
import { readBytes } from './parse-gate.ts';
import { shownImport } from './shown-import.ts';

/** The intake template in the language asked for (`?lang=`), with the answers of the company at hand where there is one. */
export async function downloadTemplate(request: Request): Promise<Response> {
  return guardedRoute(request, 'view-answers', async ({ actor, language }) => {
    const now = new Date();
    const companyId = await currentCompany();
    const stored = companyId === null ? null : await viewAnswers.execute({ actor, now }, { companyId });
    if (stored && !stored.ok) return stored;
    const answers = new Map((stored?.value.sections ?? []).flatMap(({ questions }) => questions.flatMap((question) => question.answers.map((answer) => [answer.path, answer] as const))));
    const listed = companyId === null ? null : await viewInventory.execute({ actor, now }, { companyId });
    if (listed && !listed.ok) return listed;
    const day = shanghaiDay(now.getTime());
    const words = templateWords(language);
    const file = await intakeTemplate({ vocabulary: VOCABULARY, fiscalYears: fiscalYearsOf(day), answers, assets: listed?.value.assets ?? [], language, words });
    return ok(fileResponse(new Uint8Array(file), `${words.lines[0] ?? 'livewater'} ${day}`, 'xlsx', language));
  });
}

/**
 * Reads an uploaded table, sent as the bare body by our own page, and answers what it would change (`UploadView`). Nothing is saved, and
 * the file is kept nowhere. A file that is not read is an answer too: `{ refused: { code, params } }`.
 */
export async function readUploadedTable(request: Request): Promise<Response> {
  return guardedRoute(request, 'import-answers', async ({ actor, language }) => {
    if (!isOwnPage(request)) return fail({ kind: 'forbidden' });
    const type = request.headers.get('content-type') ?? '';
    // A type that no other site's form can send.
    if (!type.startsWith('application/octet-stream')) return fail({ kind: 'wrong-media-type', expected: 'application/octet-stream' });
    const companyId = await currentCompany();
    if (companyId === null) return fail({ kind: 'not-found' });
    const bytes = await readBytes(request, MAX_UPLOAD_BYTES);
    if (bytes === null) return ok(refused('too-big', { limit: MAX_UPLOAD_BYTES / 1024 / 1024 }));
    const cells = await readSpreadsheet(bytes);
    if (!cells.ok) return ok(refused(cells.failure.code, cells.failure.params));
    const view = await importAnswers.execute({ actor, now: new Date() }, { companyId, cells: cells.value });
    return view.ok ? ok(Response.json(shownImport(view.value, language), { headers: { 'cache-control': 'no-store' } })) : view;
  });
}

function refused(code: string, params: Readonly<Record<string, string | number>>): Response {
  return Response.json({ refused: { code, params } }, { headers: { 'cache-control': 'no-store' } });
}

function templateWords(language: Language): TemplateWords {
  const { intake, spreadsheet } = MESSAGES[language];
  const titles: Readonly<Partial<Record<IntakeSection, { readonly title: string }>>> = intake.sections;
  const sections = Object.fromEntries(INTAKE_SECTIONS.map((section) => [section, titles[section]?.title ?? section])) as Record<IntakeSection, string>;
  return { guide: spreadsheet.template.guide, lines: Object.values(spreadsheet.template.lines), inventory: spreadsheet.template.inventory, sections };
}
