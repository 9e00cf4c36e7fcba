import { useTranslations } from 'next-intl';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { WhatIfQuestion } from '@/lib/contracts/matching/what-if-form.ts';
import type { WhatIfView } from '@/lib/contracts/matching/what-if.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { standingWords } from '@/lib/presenters/card-state-words.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { WaysToOpen } from './ways-to-open.tsx';
import { WhatIfForm } from './what-if-form.tsx';

type Props = { readonly view: WhatIfView; readonly question: WhatIfQuestion; readonly vocabulary: Vocabulary; readonly language: Language };

/** Figures of a match moved on the left, what opens and what closes on the right; nothing is kept. */
export function WhatIfPage({ view, question, vocabulary, language }: Props) {
  const t = useTranslations('matching');
  const company = view.companyName ?? t('unnamedCompany');
  return (
    <div className="page py-8">
      <PageHeading title={t('whatIf.title')} lead={t('whatIf.lead', { company, day: dayWords(view.runAsOf, language) })} back={{ href: `/matches/${view.runId}`, label: t('whatIf.back') }} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <WhatIfForm view={view} question={question} vocabulary={vocabulary} language={language} />
        <div className="flex flex-col gap-10">
          <Outcome view={view} question={question} language={language} />
          <WaysToOpen view={view} vocabulary={vocabulary} language={language} />
        </div>
      </div>
    </div>
  );
}

const GROUPS = ['opens', 'closes', 'others'] as const;
const TONE = { opens: 'text-met', closes: 'text-unmet', others: '' } as const;
const SIGN = { opens: '✓ ', closes: '✕ ', others: '' } as const;

function Outcome({ view, question, language }: Pick<Props, 'view' | 'question' | 'language'>) {
  const t = useTranslations('matching.whatIf');
  const moved = view.figures.some((figure) => figure.moved) || view.asOf !== view.runAsOf;
  const groups = {
    opens: view.products.filter(({ after }) => after === 'eligible'),
    closes: view.products.filter(({ before }) => before === 'eligible'),
    others: view.products.filter(({ before, after }) => before !== 'eligible' && after !== 'eligible'),
  };
  const counts = { opens: groups.opens.length, closes: groups.closes.length, others: groups.others.length };
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome" className="text-lead">
        {t('result')}
      </h2>
      <p className="figures" data-what-if={`${counts.opens}/${counts.closes}/${counts.others}`}>
        {view.products.length > 0 ? t('sentence', counts) : t(moved ? 'same' : 'nothingMoved')}
      </p>
      {Object.keys(question.problems).length === 0 ? null : <p className="text-unmet">{t('wrong')}</p>}
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <div key={group} className="pt-4">
          <h3 className={`text-body font-semibold ${TONE[group]}`}>
            <span aria-hidden="true">{SIGN[group]}</span>
            {t(group, { count: groups[group].length })}
          </h3>
          <ul className="border-t border-line text-small">
            {groups[group].map((product) => (
              <li key={product.productId} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2">
                <TextLink href={`/matches/${view.runId}/${product.productId}`} prefetch={false}>
                  {product.name[language]}
                </TextLink>
                <span className="text-ink-soft">{t('fromTo', { before: standingWords(product.before, language), after: standingWords(product.after, language) })}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
