// @ts-nocheck
import type { Dossier, DossierProduct } from './dossier.ts';
import { dossierWord, type DossierWord } from './dossier-words.ts';
import type { CellKind, NeutralTable, NeutralValue } from './neutral-table.ts';

type Line = { readonly heading: string; readonly product: DossierProduct };
type Column = readonly [word: DossierWord, kind: CellKind, value: (line: Line) => NeutralValue];

const OVERVIEW: readonly Column[] = [
  ['group', 'text', ({ heading }) => heading],
  ['product', 'text', ({ product }) => product.name],
  ['type', 'text', ({ product }) => product.type],
  ['provider', 'text', ({ product }) => product.provider],
  ['verdict', 'text', ({ product }) => product.state.words],
  ['amount', 'text', ({ product }) => factOf(product, 'amount')],
  ['amountYuan', 'money', ({ product }) => product.figures.amount],
  ['tenorMonths', 'count', ({ product }) => product.figures.tenorMonths],
  ['places', 'text', ({ product }) => factOf(product, 'places')],
  ['met', 'count', ({ product }) => product.figures.counts.met],
  ['unmet', 'count', ({ product }) => product.figures.counts.unmet],
  ['unknown', 'count', ({ product }) => product.figures.counts.unknown],
  ['faulty', 'count', ({ product }) => product.figures.counts.faulty],
  ['gaps', 'text', ({ product }) => product.gaps.join('\n')],
  ['missing', 'text', ({ product }) => product.missing.join('\n')],
  ['evidence', 'count', ({ product }) => product.figures.evidenceShort],
  ['source', 'text', ({ product }) => product.source.title],
  ['sourceDate', 'text', ({ product }) => product.source.date],
  ['sourceGrade', 'text', ({ product }) => product.source.grade],
];

const OWN: readonly Column[] = [
  ['ownState', 'text', ({ product }) => product.own?.state ?? null],
  ['note', 'text', ({ product }) => product.own?.note ?? null],
  ['outcomeAmount', 'money', ({ product }) => product.own?.amount ?? null],
  ['outcomeOn', 'day', ({ product }) => product.own?.on ?? null],
  ['now', 'text', ({ product }) => product.own?.now ?? null],
];

/** The dossier as tables: one line a product; then every criterion; then the sources by number. The first alone is what a CSV file holds. */
export function dossierTables(dossier: Dossier): readonly [overview: NeutralTable, criteria: NeutralTable, sources: NeutralTable] {
  const { language } = dossier;
  const word = (name: DossierWord): string => dossierWord(name, language);
  const lines = dossier.groups.flatMap(({ heading, products }) => products.map((product) => ({ heading, product })));
  const columns = [...OVERVIEW, ...(lines.some(({ product }) => product.own !== null) ? OWN : [])];
  return [
    { title: word('overview'), columns: columns.map(([name, kind]) => ({ label: word(name), kind })), rows: lines.map((line) => columns.map(([, , value]) => value(line))) },
    criteriaTable(lines, word),
    { title: word('sources'), columns: [{ label: word('number'), kind: 'count' }, { label: word('source'), kind: 'text' }], rows: dossier.sources.map((source, index) => [index + 1, source]) },
  ];
}

function criteriaTable(lines: readonly Line[], word: (name: DossierWord) => string): NeutralTable {
  const columns: readonly (readonly [DossierWord, CellKind])[] = [
    ['product', 'text'], ['path', 'text'], ['level', 'count'], ['criterion', 'text'], ['result', 'text'], ['value', 'text'], ['distance', 'text'], ['missing', 'text'], ['source', 'text'],
  ];
  return {
    title: word('criteria'),
    columns: columns.map(([name, kind]) => ({ label: word(name), kind })),
    rows: lines.flatMap(({ product }) =>
      product.criteria.map((line) => [product.name, line.path, line.depth, line.text, line.state.words, line.value, line.distance, line.missing.join('\n'), line.cited.join('\n')]),
    ),
  };
}

function factOf(product: DossierProduct, word: DossierWord): string | null {
  return product.facts.find(([name]) => name === dossierWord(word, 'zh') || name === dossierWord(word, 'en'))?.[1] ?? null;
}
