import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Chevron } from '@/components/matching/chevron.tsx';
import { SourceNote } from '@/components/matching/source-note.tsx';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { NamedRule } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import { versionOn } from '@/lib/domain/rules/link.ts';
import type { LeafRule, RefRule, Rule } from '@/lib/domain/rules/rule.ts';
import type { Language } from '@/lib/domain/text.ts';
import { criterionSentence } from '@/lib/presenters/criterion-sentence.ts';
import { forceWords } from '@/lib/presenters/day.ts';
import { ruleGroupWords } from '@/lib/presenters/group-words.ts';
import { evidenceWords } from '@/lib/presenters/outcome-words.ts';

/** What a rule is read with: the day picks the versions of named rules. */
export type RuleReading = {
  readonly asOf: CalendarDate;
  readonly definitions: Readonly<Record<string, NamedRule>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** Given where a rule is large: named rules are drawn when `open` has their name, else they link to `hrefOf` it. */
  readonly onDemand?: { readonly open: readonly string[]; readonly hrefOf: (name: string) => string };
};

type Group = Exclude<Rule, LeafRule | RefRule>;

/** A rule as text one reads: groups named in words, deeper levels and named rules one toggle away, each criterion with its source. */
export function RuleTree({ rule, reading, within = [] }: { readonly rule: Rule; readonly reading: RuleReading; readonly within?: readonly string[] }) {
  if (!isGroup(rule)) {
    return (
      <ul>
        <RuleNode rule={rule} reading={reading} within={within} />
      </ul>
    );
  }
  return (
    <div>
      <p className="text-small text-ink-soft">{ruleGroupWords(rule, reading.language)}</p>
      <GroupParts rule={rule} reading={reading} within={within} />
    </div>
  );
}

function GroupParts({ rule, reading, within }: { readonly rule: Group; readonly reading: RuleReading; readonly within: readonly string[] }) {
  const t = useTranslations('matching');
  if (rule.kind === 'when') {
    return (
      <>
        <p className="pt-2 text-small text-ink-soft">{t('condition')}</p>
        <ul>
          <RuleNode rule={rule.when} reading={reading} within={within} />
        </ul>
        <p className="pt-2 text-small text-ink-soft">{t('consequence')}</p>
        <ul>
          <RuleNode rule={rule.then} reading={reading} within={within} />
        </ul>
      </>
    );
  }
  const parts = rule.kind === 'not' ? [rule.of] : rule.of;
  return (
    <ul>
      {parts.map((part, index) => (
        <RuleNode key={index} rule={part} reading={reading} within={within} />
      ))}
    </ul>
  );
}

function RuleNode({ rule, reading, within }: { readonly rule: Rule; readonly reading: RuleReading; readonly within: readonly string[] }) {
  const { language } = reading;
  if (rule.kind === 'ref') return <NamedRuleNode rule={rule} reading={reading} within={within} />;
  if (isGroup(rule)) {
    const asks = ruleGroupWords(rule, language);
    return (
      <Branch title={rule.label?.[language] ?? asks} line={rule.label ? asks : null} open={speaksOf(rule, reading.onDemand?.open ?? [])}>
        <GroupParts rule={rule} reading={reading} within={within} />
      </Branch>
    );
  }
  return <CriterionNode rule={rule} reading={reading} />;
}

function CriterionNode({ rule, reading }: { readonly rule: LeafRule; readonly reading: RuleReading }) {
  const t = useTranslations('catalog');
  const { language } = reading;
  return (
    <li className="border-t border-line py-2.5 first:border-t-0">
      <p className="font-medium">{criterionSentence(rule, reading.vocabulary, language)}</p>
      {rule.note ? <p className="text-small text-ink-soft">{rule.note[language]}</p> : null}
      {rule.evidence === undefined || rule.evidence === 'declared' ? null : <p className="text-note text-ink-soft">{t('proofAsked', { proof: evidenceWords(rule.evidence, language) })}</p>}
      <SourceNote citations={rule.citations} sources={reading.sources} language={language} />
    </li>
  );
}

function NamedRuleNode({ rule, reading, within }: { readonly rule: RefRule; readonly reading: RuleReading; readonly within: readonly string[] }) {
  const t = useTranslations('catalog');
  const { language } = reading;
  const definition = reading.definitions[rule.name];
  const version = definition ? versionOn(definition.versions, reading.asOf) : null;
  const title = rule.label?.[language] ?? definition?.title[language] ?? rule.name;
  const line = version === null ? t('noVersionOn') : forceWords(version.inForce, language, version.fromPrecision, version.toPrecision);
  const { onDemand } = reading;
  if (onDemand !== undefined && !onDemand.open.includes(rule.name)) {
    return (
      <li id={`r-${rule.name}`} className="flex items-baseline gap-2 border-t border-line py-2.5 first:border-t-0">
        <Chevron />
        <span>
          <Link href={onDemand.hrefOf(rule.name)} prefetch={false} className="font-medium underline decoration-line-strong decoration-1 underline-offset-4 hover:text-accent">
            {title}
          </Link>
          <span className="block text-note text-ink-soft">{line}</span>
        </span>
      </li>
    );
  }
  return (
    <Branch title={title} line={line} open={onDemand !== undefined} id={`r-${rule.name}`}>
      {definition ? <p className="py-1 text-small text-ink-soft">{definition.summary[language]}</p> : null}
      {version?.rule && !within.includes(rule.name) ? <RuleTree rule={version.rule} reading={reading} within={[...within, rule.name]} /> : null}
    </Branch>
  );
}

function Branch({ title, line, open, id, children }: { readonly title: string; readonly line: string | null; readonly open: boolean; readonly id?: string; readonly children: React.ReactNode }) {
  return (
    <li id={id} className="border-t border-line first:border-t-0">
      <details open={open} className="group/branch">
        <summary className="flex list-none items-baseline gap-2 py-2.5 marker:content-none [&::-webkit-details-marker]:hidden">
          <Chevron />
          <span>
            <span className="font-medium underline decoration-line-strong decoration-1 underline-offset-4">{title}</span>
            {line === null ? null : <span className="block text-note text-ink-soft">{line}</span>}
          </span>
        </summary>
        <div className="ml-[5px] border-l border-line pb-2 pl-4">{children}</div>
      </details>
    </li>
  );
}

function isGroup(rule: Rule): rule is Group {
  return rule.kind === 'all' || rule.kind === 'any' || rule.kind === 'at-least-of' || rule.kind === 'not' || rule.kind === 'when';
}

/** Whether one of these named rules stands somewhere in it. */
function speaksOf(rule: Rule, names: readonly string[]): boolean {
  if (rule.kind === 'ref') return names.includes(rule.name);
  if (!isGroup(rule)) return false;
  const parts = rule.kind === 'when' ? [rule.when, rule.then] : rule.kind === 'not' ? [rule.of] : rule.of;
  return parts.some((part) => speaksOf(part, names));
}
