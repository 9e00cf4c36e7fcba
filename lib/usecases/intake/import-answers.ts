import { fiscalYearsOf } from '@/lib/contracts/intake/intake-questions.ts';
import { importInput, type ImportedAnswer, type ImportedAsset, type ImportView } from '@/lib/contracts/intake/import-view.ts';
import { sameAsset, type AssetView } from '@/lib/contracts/intake/asset-item.ts';
import { assetKey, readInventoryRows, type FoundAsset } from '@/lib/contracts/intake/inventory-rows.ts';
import { readSpreadsheetRows, type FoundAnswer } from '@/lib/contracts/intake/spreadsheet-rows.ts';
import { findCompany, type StoredAnswer } from '@/lib/db/stores/companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** What a filled table would answer, beside what is stored; the person confirms, and `save-answers` saves. The table itself is kept nowhere. */
export const importAnswers = query({
  name: 'import-answers',
  input: importInput,
  allow: (actor) => may(actor, 'import-answers'),
  run: async ({ db, actor, now, input }) => {
    const company = await findCompany(db, actor, input.companyId);
    if (!company) return fail({ kind: 'not-found' });
    const asOf = shanghaiDay(now.getTime());
    const { answers, problems, rows } = readSpreadsheetRows(input.cells, fiscalYearsOf(asOf));
    const listed = readInventoryRows(input.cells);
    return ok<ImportView>({
      companyId: company.id,
      asOf,
      answers: answers.map((answer) => besideStored(answer, company.answers.get(answer.path))),
      assets: listed.items.map((found) => besideListed(found, company.assets)),
      problems: [...problems, ...listed.problems].slice(0, 500),
      rows: rows + listed.rows,
    });
  },
});

function besideStored(answer: FoundAnswer, stored: StoredAnswer | undefined): ImportedAnswer {
  if (!stored || stored.state === 'unanswered') return { ...answer, change: 'new', stored: null, version: stored?.version ?? 0 };
  const same = stored.state === answer.state && JSON.stringify(stored.value) === JSON.stringify(answer.value);
  return { ...answer, change: same ? 'same' : 'differs', stored: { state: stored.state, value: stored.value, savedAt: stored.savedAt?.toISOString() ?? null }, version: stored.version };
}

/** What the table leaves open of an item that is listed stays as it is. */
function besideListed(found: FoundAsset, assets: readonly AssetView[]): ImportedAsset {
  const stored = assets.find((asset) => assetKey(asset) === assetKey(found.item));
  if (!stored) return { ...found, change: 'new', id: null, version: 0 };
  const { id: assetId, version, ...before } = stored;
  const item = { ...found.item, name: found.item.name || before.name, traits: { ...before.traits, ...found.item.traits }, valuation: found.item.valuation ?? before.valuation };
  return { ...found, item, change: sameAsset(before, item) ? 'same' : 'differs', id: assetId, version };
}
