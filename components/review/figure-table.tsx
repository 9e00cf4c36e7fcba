import { useTranslations } from 'next-intl';
import { FEWEST_FOR_SHARES } from '@/lib/contracts/review/figures.ts';
import type { Language } from '@/lib/domain/text.ts';

/** Counts as a table with a bar in each row, as long as its share of `of`; a share in words only where there are enough cases. */
export function FigureTable({ label, counted, of, rows, language }: { readonly label: string; readonly counted: string; readonly of: number; readonly rows: readonly { readonly key: string; readonly name: string; readonly count: number }[]; readonly language: Language }) {
  const t = useTranslations('queue.figuresPage');
  const shares = of >= FEWEST_FOR_SHARES;
  const percent = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { style: 'percent', maximumFractionDigits: 0 });
  return (
    <table className="w-full border-collapse text-left text-small">
      <thead>
        <tr className="border-b border-line-strong text-ink-soft">
          <th scope="col" className="w-2/5 py-1.5 pr-3 font-medium">{label}</th>
          <th scope="col" className="w-16 px-3 py-1.5 text-right font-medium">{counted}</th>
          {shares ? <th scope="col" className="w-16 px-3 py-1.5 text-right font-medium">{t('share')}</th> : null}
          <td className="max-md:hidden" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count }) => (
          <tr key={key} className="border-b border-line">
            <th scope="row" className="py-1.5 pr-3 font-normal">{name}</th>
            <td className="figures px-3 py-1.5 text-right">{count}</td>
            {shares ? <td className="figures px-3 py-1.5 text-right">{percent.format(count / of)}</td> : null}
            <td className="py-1.5 max-md:hidden">
              <svg width="100%" height="10" aria-hidden="true" className="block">
                <rect width="100%" height="10" fill="var(--line)" />
                <rect width={`${of === 0 ? 0 : (100 * count) / of}%`} height="10" fill="var(--accent)" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
