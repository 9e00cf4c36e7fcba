'use client';

import './readiness.css';
import { BulletPicture } from '@/components/matching/bullet-picture.tsx';
import { StateLine } from '@/components/matching/state-line.tsx';
import type { ReportLine } from '@/lib/presenters/readiness-report.ts';

/** A line as far as the screen shows it: sources and proofs stand in the tree that it leads to. */
export type OutlineWords = Pick<ReportLine, 'path' | 'depth' | 'text' | 'value' | 'distance' | 'outcome' | 'weak' | 'bullet'> & { readonly words: string };

const HEIGHT = 12;
const DEEPEST = 5;

/** A rule as lines: what is asked, the company's value, the distance, the picture, the outcome. */
export function Outline({ lines }: { readonly lines: readonly OutlineWords[] }) {
  return (
    <ul className="rule-lines">
      {lines.map(({ path, depth, text, value, distance, outcome, weak, bullet, words }) => (
        <li key={path} data-depth={Math.min(depth, DEEPEST)}>
          <p>
            {text}
            {weak === null ? null : <i>{weak}</i>}
          </p>
          <div>
            {value === null ? null : <p>{[value, distance].filter(Boolean).join(' · ')}</p>}
            {bullet === null ? null : <BulletPicture bullet={bullet} outcome={outcome} height={HEIGHT} />}
          </div>
          <StateLine tone={outcome === 'not-applicable' ? 'quiet' : outcome} words={words} />
        </li>
      ))}
    </ul>
  );
}
