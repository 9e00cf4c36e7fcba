import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LABEL_LOOK } from '@/components/ui/field-look.ts';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { FEWEST_FOR_SHARES, LONGEST_PERIOD, type FiguresView } from '@/lib/contracts/review/figures.ts';
import { CASE_OUTCOMES } from '@/lib/domain/review/case-state.ts';
import type { Language } from '@/lib/domain/text.ts';
import { FigureTable } from './figure-table.tsx';

/** The figures of a period, each with the rule by which it is counted, drawn and as a table; of few cases no shares. */
export function FiguresPage({ view, language }: { readonly view: FiguresView; readonly language: Language }) {
  const t = useTranslations('queue.figuresPage');
  const review = useTranslations('review');
  const { taken, concluded, outcomes, reasons, products } = view;
  const closed = CASE_OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0);
  const refused = reasons.filter(({ outcome }) => outcome !== 'recommended');
  return (
    <div className="page flex flex-col gap-10 py-8">
      <div>
        <PageHeading title={t('title')} lead={t('lead', { few: FEWEST_FOR_SHARES })} back={{ href: '/queue', label: t('back') }} />
        <form action="/queue/figures" className="flex flex-wrap items-end gap-4 text-small">
          <DayBox name="from" label={t('from')} value={view.from} />
          <DayBox name="to" label={t('to')} value={view.to} />
          <Button type="submit" variant="secondary" size="dense">
            {t('show')}
          </Button>
          <span className="text-note text-ink-soft">{t('longest', { days: LONGEST_PERIOD })}</span>
        </form>
      </div>
      {view.submitted === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <>
          <p className="text-lead">{t('summary', { submitted: view.submitted, withdrawn: view.withdrawn, concluded: concluded.total, waiting: taken.waiting })}</p>
          <Figure title={t('takenTitle')} rule={t('takenRule')}>
            <FigureTable label={t('within')} counted={t('cases')} of={taken.total + taken.waiting} language={language} rows={taken.within.map(({ days, count }) => ({ key: String(days), name: t('withinDays', { days }), count }))} />
          </Figure>
          <Figure title={t('timeTitle')} rule={t('timeRule')}>
            <p>{concluded.median === null ? t('tooFew', { count: concluded.total, few: FEWEST_FOR_SHARES }) : t('typical', { median: concluded.median, nineInTen: concluded.nineInTen ?? 0 })}</p>
            <FigureTable label={t('took')} counted={t('cases')} of={concluded.total} language={language} rows={concluded.days.map(({ days, count }) => ({ key: String(days), name: t('days', { days }), count }))} />
          </Figure>
          <Figure title={t('outcomeTitle')} rule={t('outcomeRule')}>
            <FigureTable label={t('outcome')} counted={t('cases')} of={closed} language={language} rows={CASE_OUTCOMES.map((outcome) => ({ key: outcome, name: review(`outcome.${outcome}`), count: outcomes[outcome] }))} />
          </Figure>
          <Figure title={t('reasonTitle')} rule={t('reasonRule')}>
            {refused.length === 0 ? <p>{t('noReasons')}</p> : <FigureTable label={t('reason')} counted={t('cases')} of={outcomes.refused + outcomes['not-now']} language={language} rows={refused.map(({ code, outcome, text, count }) => ({ key: code, name: `${text[language]} (${review(`outcome.${outcome}`)})`, count }))} />}
          </Figure>
          <Figure title={t('productTitle')} rule={t('productRule')}>
            {products.length === 0 ? (
              <p>{t('noProducts')}</p>
            ) : (
              <div className="sideways" role="region" aria-label={t('productTitle')} tabIndex={0}>
                <table className="w-full border-collapse text-left text-small">
                  <thead>
                    <tr className="border-b border-line-strong text-ink-soft">
                      <th scope="col" className="py-2 pr-3 font-medium">{t('product')}</th>
                      {CASE_OUTCOMES.map((outcome) => (
                        <th key={outcome} scope="col" className="px-3 py-2 text-right font-medium">{review(`outcome.${outcome}`)}</th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {products.map(({ productId, name, outcomes: ended }) => (
                      <tr key={productId} className="border-b border-line">
                        <th scope="row" className="py-1.5 pr-3 font-normal">{name[language]}</th>
                        {CASE_OUTCOMES.map((outcome) => (
                          <td key={outcome} className="figures px-3 py-1.5 text-right">{ended[outcome]}</td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </Figure>
        </>
      )}
    </div>
  );
}

function Figure({ title, rule, children }: { readonly title: string; readonly rule: string; readonly children: ReactNode }) {
  return (
    <section className="flex max-w-3xl flex-col gap-3">
      <h2 className="text-lead">{title}</h2>
      <p className="text-note text-ink-soft">{rule}</p>
      {children}
    </section>
  );
}

function DayBox({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) {
  return (
    <label className="flex flex-col gap-1">
      <span className={LABEL_LOOK}>{label}</span>
      <input type="date" name={name} defaultValue={value} required className="min-h-9 rounded-6 border border-line-strong bg-surface px-2.5 text-ink pointer-coarse:min-h-11" />
    </label>
  );
}
