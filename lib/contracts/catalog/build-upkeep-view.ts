import { addDays, covers, type CalendarDate } from '@/lib/domain/calendar.ts';
import type { Catalog, Product } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { LintFinding } from '@/lib/domain/rules/lint-finding.ts';
import { STALE_DAYS, type UpkeepSubject, type UpkeepView } from './upkeep-view.ts';

const SOON_DAYS = 90;

/** What the rules of an edition and their sources need on a day. `found`: what the lint found in them; `edited`: ids of records that a maintainer edited. */
export function buildUpkeepView({ edition, catalog, sources, found, edited, asOf }: { readonly edition: { readonly hash: string; readonly publishedAt: string | null }; readonly catalog: Catalog; readonly sources: readonly Source[]; readonly found: readonly LintFinding[]; readonly edited: readonly Pick<UpkeepSubject, 'kind' | 'id'>[]; readonly asOf: CalendarDate }): UpkeepView {
  const names = new Map([...catalog.products.map(({ id, name }) => [`product ${id}`, name] as const), ...catalog.definitions.map(({ name, title }) => [`definition ${name}`, title] as const)]);
  const subject = ({ kind, id }: Pick<UpkeepSubject, 'kind' | 'id'>): UpkeepSubject => ({ kind, id, name: names.get(`${kind} ${id}`) ?? { zh: id, en: id } });
  const weakly = found.filter(({ code }) => code === 'weak-source');
  const weak = [...new Set(weakly.map(({ subject: { kind, id } }) => `${kind} ${id}`))].flatMap((key) => {
    const own = weakly.filter(({ subject: { kind, id } }) => `${kind} ${id}` === key);
    return own.slice(0, 1).map((first) => ({ subject: subject(first.subject), criteria: own.length, sources: [...new Set(own.flatMap((finding) => finding.found.split(', ')))] }));
  });
  const versions = [...catalog.products, ...catalog.definitions].flatMap((owner) => owner.versions);
  const cited = sources.map((source) => ({ source, cited: versions.filter((version) => version.sources.includes(source.id)).length })).filter((each) => each.cited > 0);
  const due = addDays(asOf, -STALE_DAYS);
  return {
    asOf,
    edition: { ...edition, products: catalog.products.length, definitions: catalog.definitions.length, sources: sources.length },
    findings: found.filter(({ code }) => code !== 'weak-source').map(({ severity, code, version, path, found: what, message, subject: owner }) => ({ severity, code, version, path, found: what, message, subject: subject(owner) })),
    weak: weak.toSorted((a, b) => b.criteria - a.criteria),
    stale: cited.filter(({ source }) => source.lastChecked < due).toSorted((a, b) => (a.source.lastChecked < b.source.lastChecked ? -1 : a.source.lastChecked > b.source.lastChecked ? 1 : b.cited - a.cited)),
    oldest: cited.map(({ source }) => source.lastChecked).toSorted()[0] ?? null,
    days: catalog.products.flatMap((product) => dayOf(product, asOf).map((each) => ({ ...each, subject: subject({ kind: 'product', id: product.id }) }))).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    edited: edited.map(subject),
  };
}

/** Whether a product ends within a season without a next version, only begins later, or is closed with nothing named that came after it. */
function dayOf({ versions, relations }: Product, asOf: CalendarDate): readonly { readonly kind: 'ends' | 'begins' | 'closed'; readonly day: CalendarDate }[] {
  const now = versions.find(({ inForce }) => covers(inForce, asOf));
  const next = versions.flatMap(({ inForce }) => (inForce.from !== null && inForce.from > asOf ? [inForce.from] : [])).toSorted()[0];
  if (now === undefined) {
    if (next !== undefined) return [{ kind: 'begins', day: next }];
    const last = versions.flatMap(({ inForce }) => inForce.to ?? []).toSorted().at(-1);
    return last === undefined || relations.some(({ kind }) => kind === 'succeeded-by') ? [] : [{ kind: 'closed', day: last }];
  }
  const { to } = now.inForce;
  return to === null || to > addDays(asOf, SOON_DAYS) || versions.some(({ inForce }) => inForce.from === to) ? [] : [{ kind: 'ends', day: addDays(to, -1) }];
}
