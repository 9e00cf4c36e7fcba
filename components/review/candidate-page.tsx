import { useFormatter, useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { Table } from '@/components/ui/table.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { CandidateView } from '@/lib/contracts/review/review-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { factEntry, factLabel, valueWords } from '@/lib/presenters/fact-words.ts';
import { evidenceWords } from '@/lib/presenters/outcome-words.ts';
import { CandidateForm } from './candidate-form.tsx';
import type { CaseFormAction } from './claim-form.tsx';
import { OverrideNote } from './override-note.tsx';

/** A candidate case: what the rule read, both verdicts, and what the maintainer makes of it. */
export function CandidatePage({ view, vocabulary, language, action }: { readonly view: CandidateView; readonly vocabulary: Vocabulary; readonly language: Language; readonly action: CaseFormAction }) {
  const t = useTranslations('casework.candidates');
  const format = useFormatter();
  const date = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' });
  return (
    <ClientMessages namespaces={['casework']}>
      <div className="page flex flex-col gap-8 py-8">
        <PageHeading title={view.productName[language]} lead={t('day', { rules: dayWords(view.asOf, language), facts: dayWords(view.factsOn, language) })} back={{ href: `/candidates?state=${view.candidate}`, label: t('back') }} aside={<TextLink href={`/catalog/${view.productId}`}>{t('product_page')}</TextLink>} />
        <div className="reading flex flex-col gap-2">
          <OverrideNote override={{ ...view, id: view.overrideId }} language={language} withEngine />
          {view.takenBack ? <p className="text-small text-fault">{t('takenBack')}</p> : null}
          {view.decidedAt === null ? null : (
            <p className="text-small">
              {t('decided', { name: view.decidedBy ?? '', date: date(view.decidedAt) })}
              {view.decision === '' ? null : <span className="block whitespace-pre-line">{view.decision}</span>}
            </p>
          )}
        </div>
        <div className="flex flex-col gap-2">
          <h2 className="text-lead">
            {t('facts')}
          </h2>
          <p className="text-small text-ink-soft">{t('factsHint')}</p>
          <Table
            caption={t('facts')}
            captionHidden
            dense
            rows={view.facts}
            rowKey={({ fact }) => fact}
            columns={[
              { id: 'fact', title: t('fact'), names: true, cell: ({ fact }) => factLabel(vocabulary, fact, language) },
              { id: 'value', title: t('value'), cell: ({ fact, known }) => <span className={known === null ? 'text-unknown' : 'figures'}>{valueWords(factEntry(vocabulary, fact), known?.value ?? null, null, language)}</span> },
              { id: 'proof', title: t('proof'), cell: ({ known }) => (known === null ? '' : evidenceWords(known.evidence, language)) },
            ]}
          />
        </div>
        <section aria-labelledby="document" className="flex flex-col gap-2">
          <h2 id="document" className="text-lead">
            {t('document')}
          </h2>
          <p className="text-small text-ink-soft">{t('documentHint')}</p>
          <pre tabIndex={0} className="sideways border border-line bg-surface p-3 text-note whitespace-pre-wrap break-all" lang="en">
            {view.document}
          </pre>
          <p>
            <a href={`/candidates/${view.overrideId}/case.yaml`} className="text-accent underline underline-offset-4">
              {t('download')}
            </a>
          </p>
        </section>
        <section aria-labelledby="decide" className="flex flex-col gap-3">
          <h2 id="decide" className="text-lead">
            {t('decide')}
          </h2>
          <CandidateForm view={view} action={action} />
        </section>
      </div>
    </ClientMessages>
  );
}
