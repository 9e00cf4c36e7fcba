import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reader } from '@/lib/db/client.ts';
import { addCompany } from '@/lib/db/stores/companies.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { importAnswers } from './import-answers.ts';
import { saveAnswers } from './save-answers.ts';
import { saveAssets } from './save-assets.ts';

const now = new Date('2026-09-01T02:00:00Z');
const cells = (lines: readonly string[]) => lines.flatMap((line, row) => line.split('|').flatMap((text, column) => (text === '' ? [] : [{ sheet: 'S', cell: `${'ABCDEF'[column]}${row + 1}`, row: row + 1, column: column + 1, text }])));

async function givenDraft(): Promise<{ companyId: string; actor: Actor }> {
  const { companyId } = await addCompany(reader(), null, now);
  return { companyId, actor: { kind: 'anonymous', draftCompanyId: companyId } };
}

describe('import-answers', () => {
  it('says what a table would change beside what is stored, and saves nothing', async () => {
    const { companyId, actor } = await givenDraft();
    const stored = await saveAnswers.execute({ actor, now }, { companyId, changes: [{ path: 'software_copyrights', state: 'known', value: 3, version: 0 }, { path: 'ip_valuation_report', state: 'known', value: true, version: 0 }] });
    expect(stored).toMatchObject({ ok: true, value: { saved: [{}, {}] } });

    const view = await importAnswers.execute({ actor, now }, { companyId, cells: cells(['key|answer|2025|2021', 'software_copyrights|5', 'ip_valuation_report|是', 'revenue||3500万|1', 'rd_staff|many']) });
    expect(view).toMatchObject({
      ok: true,
      value: {
        answers: [
          { path: 'software_copyrights', value: 5, change: 'differs', stored: { value: 3 }, version: 1, source: { cell: 'B2' } },
          { path: 'ip_valuation_report', value: true, change: 'same', version: 1 },
          { path: 'revenue.2025', value: '35000000', change: 'new', stored: null, version: 0 },
        ],
        problems: [{ cell: 'D4', code: 'year-not-asked' }, { cell: 'B5', text: 'many', code: 'number-unreadable' }],
      },
    });
    expect(await importAnswers.execute({ actor, now }, { companyId, cells: cells(['key|answer', 'software_copyrights|5']) })).toMatchObject({ value: { answers: [{ change: 'differs' }] } });
  });

  it('says which items of a list are new, which are listed as they are, and what a table adds to one: what it leaves open stays', async () => {
    const { companyId, actor } = await givenDraft();
    const [first, second] = [randomUUID(), randomUUID()];
    const listed = { kind: 'invention_patent', name: '甲', number: 'ZL1', traits: { granted: true, pledged: false }, valuation: '100' };
    const saved = await saveAssets.execute({ actor, now }, { companyId, changes: [{ id: first, version: 0, item: listed }, { id: second, version: 0, item: { kind: 'trademark', name: '乙', number: '', traits: {}, valuation: null } }], whole: null });
    expect(saved).toMatchObject({ ok: true });
    const view = await importAnswers.execute({ actor, now }, { companyId, cells: cells(['类别|名称|编号|已质押|可产业化', '发明专利|甲|ZL1||是', '商标|乙|||', '商标|丙|||', '发明专利|甲|ZL2||']) });
    expect(view).toMatchObject({
      ok: true,
      value: {
        rows: 4,
        answers: [],
        problems: [],
        assets: [
          { change: 'differs', id: first, version: 1, item: { ...listed, traits: { granted: true, pledged: false, industrialisable: true } } },
          { change: 'same', id: second, version: 1 },
          { change: 'new', id: null, version: 0, item: { name: '丙' } },
          { change: 'new', id: null, version: 0, item: { number: 'ZL2' } },
        ],
      },
    });
    expect(await reader().companyAsset.count({ where: { companyId } })).toBe(2);
  });

  it('takes a confirmed change over, and what is not theirs looks like not there', async () => {
    const { companyId, actor } = await givenDraft();
    const view = await importAnswers.execute({ actor, now }, { companyId, cells: cells(['key|answer', 'company_stage|成长期']) });
    if (!view.ok) throw new Error(view.failure.kind);
    const [found] = view.value.answers;
    expect(await saveAnswers.execute({ actor, now }, { companyId, changes: [{ path: found!.path, state: found!.state, value: found!.value, version: found!.version }] })).toMatchObject({ ok: true, value: { saved: [{ value: 'growth', version: 1 }] } });

    const other = await givenDraft();
    expect(await importAnswers.execute({ actor: other.actor, now }, { companyId, cells: [] })).toEqual({ ok: false, failure: { kind: 'not-found' } });
    expect(await importAnswers.execute({ actor: { kind: 'system', task: 'x' }, now }, { companyId, cells: [] })).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });
});
