'use client';

/** One type in the overview: its name, the name of its pillar where that is another, and how many products stand in each band. */
export type OverviewRow = { readonly type: string; readonly name: string; readonly pillar?: string; readonly counts: readonly [meets: number, could: number, not: number, other: number] };

const BANDS = ['meets', 'could', 'does-not', 'other'] as const;

/** The table of the overview, drawn from words and numbers: bars on one common scale, the same numbers in the cells beside them. */
export function OverviewTable({ caption, heads, rows }: { readonly caption: string; readonly heads: readonly string[]; readonly rows: readonly OverviewRow[] }) {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const most = Math.max(1, ...rows.map(({ counts }) => sum(counts)));
  const [first, ...others] = heads;
  return (
    <table className="mo">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <td aria-hidden="true" />
          {others.map((head) => (
            <th key={head} scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ type, name, pillar, counts }) => (
          <tr key={type}>
            <th scope="row">
              <a href={`#${type}`}>{name}</a>
              {pillar ? <small>{pillar}</small> : null}
            </th>
            <td aria-hidden="true">
              <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none">
                {BANDS.map((band, index) => (counts[index] === 0 ? null : <path key={band} className={band} d={`M${sum(counts.slice(0, index))} 0h${counts[index]}v1H${sum(counts.slice(0, index))}z`} />))}
              </svg>
            </td>
            {BANDS.map((band, index) => (
              <td key={band} className={counts[index] === 0 ? undefined : band}>{counts[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
