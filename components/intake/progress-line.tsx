import { useTranslations } from 'next-intl';
import type { IntakeProgress } from '@/lib/contracts/intake/intake-view.ts';

/** More answers than this would discourage rather than invite. */
const FEW = 9;

/** The quiet counter: how many products can be judged so far, and how few answers judge more. */
export function ProgressLine({ progress }: { readonly progress: IntakeProgress }) {
  const t = useTranslations('intake.progress');
  return (
    <p className="figures text-small text-ink-soft" data-progress={`${progress.judged}/${progress.total}`}>
      <span className="whitespace-nowrap">{t.rich('judged', { judged: progress.judged, total: progress.total, b: (chunks) => <strong className="font-semibold text-ink">{chunks}</strong> })}</span>{' '}
      {progress.next && progress.next.products > 0 && progress.next.facts.length <= FEW ? <span className="inline-block">· {t('next', { answers: progress.next.facts.length, products: progress.next.products })}</span> : null}
    </p>
  );
}
