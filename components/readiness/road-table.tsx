import { useTranslations } from 'next-intl';
import { BulletRow } from '@/components/matching/bullet-row.tsx';
import { VerdictMark, VerdictShape } from '@/components/ui/verdict-mark.tsx';
import type { ReadinessRoad } from '@/lib/contracts/matching/readiness-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Outcome } from '@/lib/domain/rules/explanation.ts';
import type { Language } from '@/lib/domain/text.ts';
import { requirementWords } from '@/lib/presenters/criterion-sentence.ts';
import { distanceWords } from '@/lib/presenters/distance-words.ts';
import { factEntry, factLabel, valueWords } from '@/lib/presenters/fact-words.ts';
import { countsWords } from '@/lib/presenters/group-words.ts';
import { outcomeWords } from '@/lib/presenters/outcome-words.ts';
import { roadMatrix, type Cell } from './road-matrix.ts';
import { isForOthers } from './road-standing.ts';

const TONES: Readonly<Record<Outcome, string>> = { met: 'text-met', unmet: 'text-unmet', unknown: 'text-unknown', faulty: 'text-fault', 'not-applicable': 'text-ink-soft' };

/** The roads as columns, the measured criteria as rows; a cell says threshold, distance and outcome, and draws them. */
export function RoadTable({ roads, vocabulary, language }: { readonly roads: readonly ReadinessRoad[]; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('readiness');
  const { rows, others } = roadMatrix(roads);
  return (
    <div className="sideways relative print:overflow-visible" role="region" aria-label={t('tableCaption')} tabIndex={0}>
      <table className="w-full min-w-[60rem] table-fixed border-collapse text-left text-note print:min-w-0">
        <caption className="sr-only">{t('tableCaption')}</caption>
        <colgroup>
          <col className="w-36" />
          {roads.map((road) => (
            <col key={road.name} />
          ))}
        </colgroup>
        <thead>
          <tr className="border-b-2 border-ink align-bottom">
            <th scope="col" className="sticky left-0 z-10 bg-paper py-2 pr-3 font-normal text-ink-soft">{t('criterion')}</th>
            {roads.map((road) => (
              <th key={road.name} scope="col" className="px-2 py-2">
                <a href={`#${road.name}`} className="block text-small font-semibold underline decoration-line-strong decoration-1 underline-offset-4">{t(`road.${road.name}` as never)}</a>
                <RoadMark road={road} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.fact} className="border-b border-line align-top">
              <th scope="row" className="sticky left-0 z-10 bg-paper py-2 pr-3 font-normal">
                <span className="block font-medium">{factLabel(vocabulary, row.fact, language)}</span>
                <span className={`figures ${row.first.value === null ? 'text-unknown' : ''}`}>
                  {t('yours')}
                  {valueWords(factEntry(vocabulary, row.fact), row.first.value, row.first.unit, language, 'short')}
                </span>
              </th>
              {row.cells.map((cells, index) => (
                <td key={roads[index]?.name ?? index} className="figures px-2 py-2">
                  {cells.length === 0 ? (
                    <span className="text-ink-soft"><span aria-hidden="true">–</span><span className="sr-only">{t('notAsked')}</span></span>
                  ) : (
                    cells.map((cell) => <CellItem key={cell.leaf.path} cell={cell} vocabulary={vocabulary} language={language} />)
                  )}
                </td>
              ))}
            </tr>
          ))}
          <tr className="border-b border-line align-top">
            <th scope="row" className="sticky left-0 z-10 bg-paper py-2 pr-3 font-medium">{t('otherCriteria')}</th>
            {others.map((leaves, index) => {
              const road = roads[index];
              const counts = { met: 0, unmet: 0, unknown: 0, faulty: 0, 'not-applicable': 0 };
              for (const leaf of leaves) counts[leaf.outcome] += 1;
              return (
                <td key={road?.name ?? index} className="px-2 py-2">
                  {leaves.length === 0 ? <span className="text-ink-soft">{t('none')}</span> : <a href={`#${road?.name}`} className="underline decoration-line-strong underline-offset-4">{countsWords(counts, language)}</a>}
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function RoadMark({ road }: { readonly road: ReadinessRoad }) {
  const t = useTranslations('readiness');
  if (road.evaluation === null) return <span className="text-ink-soft">{t('notInForce')}</span>;
  const outcome = isForOthers(road) ? 'not-applicable' : road.evaluation.explanation.outcome;
  const word = isForOthers(road) ? t('notForYou') : t(`roadOutcome.${outcome}` as never);
  return <VerdictMark outcome={outcome} word={word} size="small" />;
}

function CellItem({ cell, vocabulary, language }: { readonly cell: Cell; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('readiness');
  const { leaf, oneOf } = cell;
  const distance = distanceWords(leaf, language, 'short');
  return (
    <div className="pb-2 last:pb-0">
      <p>
        {oneOf ? <span className="text-ink-soft">{t('oneOf')}</span> : null}
        {requirementWords(leaf.rule, vocabulary, language, 'short')}
      </p>
      <BulletRow leaf={leaf} compact />
      <p className={`flex items-center gap-1 ${TONES[leaf.outcome]}`}>
        <VerdictShape outcome={leaf.outcome} size={13} />
        <span>{distance ?? outcomeWords(leaf.outcome, language).words}</span>
      </p>
    </div>
  );
}
