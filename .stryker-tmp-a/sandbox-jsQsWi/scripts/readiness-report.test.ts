// @ts-nocheck
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCatalogDocuments } from '@/lib/contracts/catalog/read-catalog-documents.ts';
import { day, type CalendarDate } from '@/lib/domain/calendar.ts';
import type { KnownFact } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { readCatalogFiles } from './read-catalog-files.ts';
import { buildReadinessView } from '@/lib/contracts/matching/build-readiness-view.ts';
import type { ReadinessView } from '@/lib/contracts/matching/readiness-view.ts';

const { catalog, sources } = readCatalogDocuments(readCatalogFiles(fileURLToPath(new URL('../prisma/catalog', import.meta.url))));
const YUAN = 100;
const known = (value: KnownFact['value']): KnownFact => ({ value, evidence: 'declared' });

/** An issuer at exactly 3bn with revenue above 300m: standard 4 by the listing rules of 2019 and 2024 (star2019news, csai2024). */
const facts = new Map<string, KnownFact>([
  ['entity_form', known('joint_stock_company')],
  ['joint_stock_since', known('2015-01-15')],
  ['audit_opinion_3y', known('unqualified')],
  ['internal_control_report', known('unqualified')],
  ['core_team_change_2y', known(false)],
  ['controller_change_2y', known(false)],
  ['criminal_or_major_violation_3y', known(false)],
  ['share_capital_post_issue', known(400_000_000 * YUAN)],
  ['public_offer_pct', known(500_000)],
  ['is_red_chip', known(false)],
  ['has_weighted_voting_rights', known(false)],
  ['expected_market_cap', known(3_000_000_000 * YUAN)],
  ['revenue', known({ 2021: 400_000_000 * YUAN, 2022: 450_000_000 * YUAN, 2023: 500_000_000 * YUAN })],
  ['rd_expense', known({ 2021: 30_000_000 * YUAN, 2022: 30_000_000 * YUAN, 2023: 30_000_000 * YUAN })],
  ['employees_total', known(400)],
  ['rd_staff', known(80)],
  ['invention_patents_total', known(20)],
  ['invention_patents_applied_to_main_business', known(6)],
  ['invention_patents_industrialisable', known(6)],
  ['invention_patents_core', known(6)],
  ['star_sector', known('new_gen_it')],
  ['business_type', known([])],
  ['core_tech_state_recognised', known(false)],
  ['national_sci_award_main_participant', known(false)],
  ['national_major_project_lead', known(false)],
  ['import_substitution_key_product', known(false)],
]);

function reportOn(asOf: CalendarDate, filedOn: CalendarDate | null = null): ReadinessView {
  return buildReadinessView({ runId: 'r', companyName: null, facts, factsOn: day('2024-04-30'), asOf, filedOn, catalog, sources: new Map(sources.map((source) => [source.id, source])) }, VOCABULARY);
}

const gate = (view: ReadinessView, name: string) => view.gates.find((part) => part.name === name);
const road = (view: ReadinessView, name: string) => view.roads.find((part) => part.name === name);

describe('the STAR report on real rules', () => {
  it('meets standard 4 and not standard 5, which asks for 4bn', () => {
    const view = reportOn(day('2024-03-28'));
    expect(road(view, 'star-standard-4')?.evaluation?.verdict).toBe('eligible');
    expect(road(view, 'star-standard-5')?.evaluation?.verdict).toBe('ineligible');
    expect(road(view, 'star-standard-4')?.whole?.verdict).toBe('eligible');
  });

  it('needs seven patents from 2024-04-30, six the day before; the company and its years stay the same', () => {
    expect(gate(reportOn(day('2024-04-29')), 'star-attribute')?.evaluation?.verdict).toBe('eligible');
    const view = reportOn(day('2024-04-30'));
    expect(gate(view, 'star-attribute')?.evaluation?.verdict).toBe('ineligible');
    expect(road(view, 'star-standard-4')?.whole?.verdict).toBe('ineligible');
    expect(view.factsOn).toBe('2024-04-30');
    const steps = road(view, 'star-standard-4')?.plan.paths.flatMap((path) => path.steps.map((step) => [step.fact, step.to])) ?? [];
    expect(steps).toContainEqual(['invention_patents_industrialisable', 7]);
  });

  it('has no attribute test on 2019-07-22 and no listing rules before 2019-03-01', () => {
    const first = reportOn(day('2019-07-22'));
    expect(gate(first, 'star-attribute')?.version).toBeNull();
    expect(road(first, 'star-standard-4')?.whole?.verdict).toBe('eligible');
    const before = reportOn(day('2019-02-28'));
    expect(before.product).toBeNull();
    expect(before.roads.every(({ whole, evaluation }) => whole === null && evaluation === null)).toBe(true);
  });

  it('keeps the version of the filing day beside the one that was used', () => {
    const attribute = gate(reportOn(day('2024-04-30'), day('2024-03-28')), 'star-attribute');
    expect(attribute?.version?.inForce.from).toBe('2024-04-30');
    expect(attribute?.history.find(({ id }) => id === attribute.onFilingDay)?.inForce).toEqual({ from: '2022-12-30', to: '2024-04-30' });
  });

  it('closes the five standards to a red chip and to weighted votes', () => {
    const view = reportOn(day('2024-03-28'));
    expect(road(view, 'star-red-chip')?.evaluation?.verdict).toBe('ineligible');
    expect(road(view, 'star-standard-1')?.beside?.verdict).toBe('eligible');
  });

  it('says yes on declared figures, with the proofs that a filing needs', () => {
    expect(road(reportOn(day('2024-03-28')), 'star-standard-4')?.whole?.evidenceShort.length).toBeGreaterThan(0);
  });
});
