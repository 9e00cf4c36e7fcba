// @ts-nocheck
import { leavesOf } from '@/lib/domain/matching/difference.ts';
import { matchCompany } from '@/lib/domain/matching/match-company.ts';
import type { ProductMatch } from '@/lib/domain/matching/match.ts';
import { readinessOf, type PartReading } from '@/lib/domain/matching/readiness.ts';
import { STAR_PRODUCT } from '@/lib/domain/matching/star-roads.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Catalog, RuleVersion } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { Facts, Vocabulary } from '@/lib/domain/facts/fact.ts';
import { versionOn } from '@/lib/domain/rules/link.ts';
import type { CardState } from './match-view.ts';
import type { ReadinessBoard, ReadinessPart, ReadinessVersion, ReadinessView } from './readiness-view.ts';

/** What a readiness report is made from: a match's company and facts, a catalog, the day of the rules, and the filing day if one is told. */
export type ReadinessRequest = {
  readonly runId: string;
  readonly companyName: string | null;
  readonly facts: Facts;
  readonly factsOn: CalendarDate;
  readonly asOf: CalendarDate;
  readonly filedOn: CalendarDate | null;
  readonly catalog: Catalog;
  readonly sources: ReadonlyMap<string, Source>;
};

/** Reads the roads to the STAR Market and the other boards, and lays them out for the screen. Pure. */
export function buildReadinessView(request: ReadinessRequest, vocabulary: Vocabulary): ReadinessView {
  const { catalog, asOf, factsOn, filedOn } = request;
  const readiness = readinessOf(request.facts, catalog, asOf, factsOn, vocabulary);
  const part = (reading: PartReading) => partView(reading, filedOn);
  return {
    runId: request.runId,
    companyName: request.companyName,
    asOf,
    factsOn,
    filedOn,
    productId: STAR_PRODUCT,
    product: readiness.version === null ? null : versionView(readiness.version),
    gates: readiness.gates.map(part),
    roads: readiness.roads.map((road) => ({ ...part(road), beside: road.beside, whole: road.whole, plan: road.plan })),
    boards: boardsOf(request, vocabulary),
    names: Object.fromEntries(catalog.definitions.map((definition) => [definition.name, definition.title])),
    sources: Object.fromEntries(request.sources),
  };
}

function partView({ name, definition, version, evaluation }: PartReading, filedOn: CalendarDate | null): ReadinessPart {
  const versions = definition?.versions ?? [];
  return {
    name,
    title: definition?.title ?? { zh: name, en: name },
    summary: definition?.summary ?? { zh: '', en: '' },
    version: version === null ? null : { ...versionView(version), confidence: version.confidence, open: version.open },
    onFilingDay: filedOn === null ? null : (versionOn(versions, filedOn)?.id ?? null),
    history: versions.map(versionView).toSorted((a, b) => (a.inForce.from ?? '').localeCompare(b.inForce.from ?? '')),
    evaluation,
  };
}

function versionView({ id, inForce, fromPrecision, toPrecision, change }: RuleVersion): ReadinessVersion {
  return { id, inForce, fromPrecision, toPrecision, change };
}

function boardsOf({ facts, catalog, asOf, factsOn }: ReadinessRequest, vocabulary: Vocabulary): readonly ReadinessBoard[] {
  const boards = catalog.products.filter(({ id, type }) => type === 'listing' && id !== STAR_PRODUCT);
  const match = matchCompany(facts, { ...catalog, products: boards }, asOf, vocabulary, factsOn);
  const names = new Map(boards.map(({ id, name }) => [id, name]));
  return match.products.map((entry) => ({ productId: entry.product, name: names.get(entry.product) ?? { zh: entry.product, en: entry.product }, state: stateOf(entry), counts: countsOf(entry) }));
}

function stateOf(entry: ProductMatch): CardState {
  switch (entry.state) {
    case 'judged':
      return { kind: 'judged', verdict: entry.evaluation.verdict };
    case 'no-published-test':
      return { kind: 'no-published-test' };
    case 'not-open-yet':
      return { kind: 'not-open-yet', opensOn: entry.opensOn };
    case 'closed':
      return { kind: 'closed', closedSince: entry.closedSince };
  }
}

function countsOf(entry: ProductMatch): ReadinessBoard['counts'] {
  const counts = { met: 0, unmet: 0, unknown: 0 };
  if (entry.state !== 'judged') return counts;
  for (const { outcome } of leavesOf(entry.evaluation.explanation)) if (outcome === 'met' || outcome === 'unmet' || outcome === 'unknown') counts[outcome] += 1;
  return counts;
}
