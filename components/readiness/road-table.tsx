'use client';

import './readiness.css';
import { BulletPicture } from '@/components/matching/bullet-picture.tsx';
import { StateLine } from '@/components/matching/state-line.tsx';
import type { RoadCell, RoadTable as Table } from '@/lib/presenters/road-table.ts';

const HEIGHT = 12;

/** The roads as columns, the measured criteria as rows; a cell says threshold, distance and outcome, and draws them. Drawn by the script from words alone, as long lists are. */
export function RoadTable({ table, words }: { readonly table: Table; readonly words: { readonly caption: string; readonly criterion: string; readonly others: string; readonly notAsked: string; readonly none: string } }) {
  const { columns, rows, others } = table;
  return (
    <div className="sideways relative print:overflow-visible" role="region" aria-label={words.caption} tabIndex={0}>
      <table className="roads">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            {columns.map(({ name, title, outcome, words: standing }) => (
              <th key={name} scope="col">
                <a href={`#${name}`}>{title}</a>
                {outcome === null ? <p>{standing}</p> : <StateLine tone={outcome === 'not-applicable' ? 'quiet' : outcome} words={standing} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ fact, label, yours, known, cells }) => (
            <tr key={fact}>
              <th scope="row">
                <b>{label}</b>
                <span className={known ? undefined : 'text-unknown'}>{yours}</span>
              </th>
              {cells.map((found, at) => (
                <td key={columns[at]?.name ?? at}>{found.length === 0 ? <None words={words.notAsked} /> : found.map((cell, index) => <Criterion key={index} cell={cell} />)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">
              <b>{words.others}</b>
            </th>
            {others.map((counts, at) => (
              <td key={columns[at]?.name ?? at}>{counts === null ? <span className="text-ink-soft">{words.none}</span> : <a href={`#${columns[at]?.name}`}>{counts}</a>}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function None({ words }: { readonly words: string }) {
  return (
    <span className="text-ink-soft">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

function Criterion({ cell }: { readonly cell: RoadCell }) {
  return (
    <div>
      <p>
        {cell.oneOf === '' ? null : <span className="text-ink-soft">{cell.oneOf}</span>}
        {cell.asks}
      </p>
      {cell.bullet === null ? null : <BulletPicture bullet={cell.bullet} outcome={cell.outcome} height={HEIGHT} />}
      <StateLine tone={cell.outcome === 'not-applicable' ? 'quiet' : cell.outcome} words={cell.words} />
      {cell.weak === null ? null : <i>{cell.weak}</i>}
    </div>
  );
}
