import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { VerdictShape } from '@/components/ui/verdict-mark.tsx';
import type { Explanation, GroupExplanation, RefExplanation } from '@/lib/domain/rules/explanation.ts';
import { criterionSentence } from '@/lib/presenters/criterion-sentence.ts';
import { forceWords } from '@/lib/presenters/day.ts';
import { factEntry, valueWords } from '@/lib/presenters/fact-words.ts';
import { countOutcomes, countsWords, groupWords } from '@/lib/presenters/group-words.ts';
import { outcomeWords } from '@/lib/presenters/outcome-words.ts';
import { Chevron } from './chevron.tsx';
import { CriterionItem } from './criterion-item.tsx';
import type { ExplanationContext } from './explanation-context.ts';

/**
 * Why a product has its verdict: the first level open, every deeper level behind its own line, which already says how its
 * parts stand. Native details: works without script, and the browser's search opens what it finds.
 */
export function ExplanationTree({ explanation, context }: { readonly explanation: Explanation; readonly context: ExplanationContext }) {
  const root = unwrap(explanation);
  if (root.kind === 'leaf') {
    return (
      <ul>
        <CriterionItem leaf={root} context={context} />
      </ul>
    );
  }
  return (
    <div data-tree>
      <p className="text-small text-ink-soft">{groupLine(root, context)}</p>
      <Parts parts={root.parts} context={context} />
    </div>
  );
}

/** A named rule or a group of one at the top says nothing of its own. */
function unwrap(explanation: Explanation): Exclude<Explanation, RefExplanation> {
  if (explanation.kind === 'ref') {
    if (explanation.part !== null) return unwrap(explanation.part);
    return { kind: 'all', path: explanation.path, outcome: explanation.outcome, decisive: explanation.decisive, label: explanation.label, count: null, parts: [explanation], fault: null };
  }
  return explanation;
}

function Parts({ parts, context }: { readonly parts: readonly Explanation[]; readonly context: ExplanationContext }) {
  return (
    <ul>
      {parts.map((part) => (
        <Node key={part.path} node={part} context={context} />
      ))}
    </ul>
  );
}

function Node({ node, context }: { readonly node: Explanation; readonly context: ExplanationContext }) {
  if (node.kind === 'leaf') return <CriterionItem leaf={node} context={context} />;
  if (node.kind === 'ref') return <NamedRuleItem node={node} context={context} />;
  const only = node.parts[0];
  if (node.kind !== 'not' && node.kind !== 'when' && node.parts.length === 1 && node.label === null && only) return <Node node={only} context={context} />;
  if (node.kind === 'when') return <WhenItem node={node} context={context} />;
  return (
    <Branch node={node} title={node.label?.[context.language] ?? groupWords(node.kind, node.count, node.parts.length, context.language)} line={node.label === null ? countsLine(node, context) : groupLine(node, context)} context={context}>
      <Parts parts={node.parts} context={context} />
    </Branch>
  );
}

function NamedRuleItem({ node, context }: { readonly node: RefExplanation; readonly context: ExplanationContext }) {
  const t = useTranslations('matching');
  const { language } = context;
  const title = node.label?.[language] ?? context.names[node.name]?.[language] ?? node.name;
  const version = node.version === null ? t('noVersion') : t('versionInForce', { dates: forceWords(node.version.inForce, language) });
  const inner = node.part === null ? null : unwrap(node.part);
  const line = inner === null || inner.kind === 'leaf' ? version : `${countsLine(inner, context)} · ${version}`;
  const { onDemand } = context;
  const asked = onDemand === undefined || onDemand.open.some((path) => path === node.path || path.startsWith(`${node.path}.`));
  if (!asked && node.fault === null && inner !== null && inner.kind !== 'leaf') return <Unopened node={node} title={title} line={line} href={onDemand.hrefOf(node.path)} context={context} />;
  return (
    <Branch node={node} title={title} line={line} context={context}>
      {node.fault === null ? null : <p className="text-small text-fault">{t('faultyCriterion')}</p>}
      {node.part === null ? null : <ExplanationTree explanation={node.part} context={context} />}
    </Branch>
  );
}

/** "Not applicable, because ..." where the condition is unmet; else the consequence, with the condition named. */
function WhenItem({ node, context }: { readonly node: GroupExplanation; readonly context: ExplanationContext }) {
  const t = useTranslations('matching');
  const [condition, consequence] = node.parts;
  if (!condition || !consequence) return null;
  const because = conditionWords(condition, context);
  const line = t(node.outcome === 'not-applicable' ? 'notApplicableBecause' : condition.outcome === 'met' ? 'appliesBecause' : 'appliesIf', { condition: because });
  return (
    <Branch node={node} title={node.label?.[context.language] ?? nodeTitle(consequence, context)} line={line} context={context}>
      <p className="pt-2 text-small text-ink-soft">{t('condition')}</p>
      <Parts parts={[condition]} context={context} />
      <p className="pt-2 text-small text-ink-soft">{t('consequence')}</p>
      <Parts parts={[consequence]} context={context} />
    </Branch>
  );
}

/** A named rule whose tree was not asked for: the line is a way to the same page with it drawn and open. */
function Unopened({ node, title, line, href, context }: { readonly node: Explanation; readonly title: string; readonly line: string; readonly href: string; readonly context: ExplanationContext }) {
  return (
    <li id={`c${node.path}`} className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-3 first:border-t-0" data-path={node.path}>
      <span className="flex min-w-0 flex-1 basis-60 items-baseline gap-2">
        <Chevron />
        <span>
          <Link href={href} prefetch={false} className="font-medium underline decoration-line-strong decoration-1 underline-offset-4 hover:text-accent">
            {title}
          </Link>
          <span className="block text-note text-ink-soft">{line}</span>
        </span>
      </span>
      <OutcomeMark node={node} context={context} />
    </li>
  );
}

function OutcomeMark({ node, context }: { readonly node: Explanation; readonly context: ExplanationContext }) {
  return (
    <span className={`inline-flex items-center gap-1.5 text-small ${TONES[node.outcome]}`} data-outcome={node.outcome}>
      <VerdictShape outcome={node.outcome} size={16} />
      {outcomeWords(node.outcome, context.language).words}
    </span>
  );
}

/** A line that opens: mark, title, how its parts stand. */
function Branch({ node, title, line, context, children }: { readonly node: Explanation; readonly title: string; readonly line: string; readonly context: ExplanationContext; readonly children: React.ReactNode }) {
  // What was asked for by its path is open, with all that it lies in.
  const asked = context.onDemand?.open.some((path) => path === node.path || path.startsWith(`${node.path}.`)) ?? false;
  return (
    <li id={`c${node.path}`} className="border-t border-line first:border-t-0" data-path={node.path}>
      <details open={asked} className="group/branch">
        <summary className="flex list-none flex-wrap items-baseline justify-between gap-x-4 py-3 marker:content-none [&::-webkit-details-marker]:hidden">
          <span className="flex min-w-0 flex-1 basis-60 items-baseline gap-2">
            <Chevron />
            <span>
              <span className="font-medium underline decoration-line-strong decoration-1 underline-offset-4">{title}</span>
              <span className="block text-note text-ink-soft">{line}</span>
            </span>
          </span>
          <OutcomeMark node={node} context={context} />
        </summary>
        <div className="ml-[5px] border-l border-line pb-2 pl-4">{children}</div>
      </details>
    </li>
  );
}

const TONES = { met: 'text-met', unmet: 'text-unmet', unknown: 'text-unknown', faulty: 'text-fault', 'not-applicable': 'text-ink-soft' } as const;

function groupLine(node: GroupExplanation, context: ExplanationContext): string {
  const asks = groupWords(node.kind, node.count, node.parts.length, context.language);
  return `${asks}${context.language === 'zh' ? '：' : ': '}${countsLine(node, context)}`;
}

function countsLine(node: GroupExplanation, context: ExplanationContext): string {
  return countsWords(countOutcomes(node.parts), context.language);
}

function nodeTitle(node: Explanation, context: ExplanationContext): string {
  const { language } = context;
  if (node.kind === 'leaf') return criterionSentence(node.rule, context.vocabulary, language);
  if (node.kind === 'ref') return node.label?.[language] ?? context.names[node.name]?.[language] ?? node.name;
  return node.label?.[language] ?? groupWords(node.kind, node.count, node.parts.length, language);
}

function conditionWords(node: Explanation, context: ExplanationContext): string {
  if (node.kind !== 'leaf') return nodeTitle(node, context);
  const { vocabulary, language } = context;
  const value = valueWords(factEntry(vocabulary, node.rule.fact), node.value, node.unit, language);
  return language === 'zh' ? `${nodeTitle(node, context)}（贵公司：${value}）` : `${nodeTitle(node, context)} (your company: ${value})`;
}
