'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ChoiceField, type Option } from '@/components/ui/choice-field.tsx';
import { DayField } from '@/components/ui/day-field.tsx';
import { FlagField } from '@/components/ui/flag-field.tsx';
import { MoneyField, MoneyUnitBox } from '@/components/ui/money-field.tsx';
import { NumberText } from '@/components/ui/number-text.tsx';
import { SelectField } from '@/components/ui/select-field.tsx';
import { SetField } from '@/components/ui/set-field.tsx';
import { TickField } from '@/components/ui/tick-field.tsx';
import { YearTable } from '@/components/ui/year-table.tsx';
import { DONT_KNOW, NONE, type AnswerDraft } from '@/lib/contracts/intake/answer-draft.ts';
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { echoOf, growthOf, shareOf } from './money-echo.ts';

/** More options than this are a list to pick from instead of radios. */
const RADIOS_AT_MOST = 8;

/** One question of the dictionary as a field of the kit; what is typed goes to `onChange` as it is. */
export function QuestionField({
  definition,
  draft,
  years,
  errors,
  onChange,
  onBlur,
  aside,
  whole = null,
}: {
  readonly definition: FactDefinition;
  readonly draft: AnswerDraft;
  readonly years: readonly number[];
  /** Sentences by path. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (draft: AnswerDraft) => void;
  readonly onBlur: () => void;
  /** Stands in the row under the field, beside the tick. */
  readonly aside: ReactNode;
  /** The yearly figures that this one is told as a share of. */
  readonly whole?: Extract<AnswerDraft, { kind: 'series' }> | null;
}) {
  const t = useTranslations('intake.field');
  const language = useLocale() as Language;
  const { key, shape } = definition;
  const mustKnow = definition.identity === true;
  const field = { name: key, label: definition.question[language], ...(definition.help ? { hint: definition.help[language] } : {}), error: errors[key] ?? null, onBlur };
  const options = (): readonly Option[] => ('options' in shape ? shape.options.map((each) => ({ value: each.value, label: each.note ? <Noted label={each.label[language]} note={each.note[language]} /> : each.label[language] })) : []);
  const tick = (dontKnow: boolean, change: (dontKnow: boolean) => void, label: string) =>
    mustKnow ? null : <TickField name={`${key}:unknown`} quiet label={label} isSelected={dontKnow} onChange={change} />;
  const drawn = (box: ReactNode, beside: ReactNode = null) => (
    <div className="flex flex-col">
      {box}
      <div className="flex flex-wrap items-start gap-x-8">
        {beside}
        {aside}
      </div>
    </div>
  );

  switch (draft.kind) {
    case 'pick': {
      if (shape.kind !== 'choice') {
        const flag = draft.value === DONT_KNOW ? 'unknown' : draft.value === 'yes' || draft.value === 'no' ? draft.value : '';
        return drawn(<FlagField {...field} mustKnow={mustKnow} value={flag} onChange={(value) => onChange({ kind: 'pick', value: value === 'unknown' ? DONT_KNOW : value })} />);
      }
      const change = (value: string) => onChange({ kind: 'pick', value });
      const all = mustKnow ? options() : [...options(), { value: DONT_KNOW, label: t('dontKnow'), quiet: true }];
      if (shape.options.length <= RADIOS_AT_MOST) return drawn(<ChoiceField {...field} options={all} value={draft.value} onChange={change} />);
      return drawn(<SelectField {...field} options={all.map((each) => ({ value: each.value, label: String(each.label) }))} placeholder={t('choose')} value={draft.value} onChange={change} />);
    }
    case 'set': {
      const alone: Option[] = [{ value: NONE, label: t('none'), quiet: true }];
      if (!mustKnow) alone.push({ value: DONT_KNOW, label: t('dontKnow'), quiet: true });
      return drawn(<SetField {...field} options={options()} alone={alone} value={draft.values} columns={options().length > 6} onChange={(values) => onChange({ kind: 'set', values })} />);
    }
    case 'money':
      return drawn(
        <MoneyField {...field} value={draft} echo={echoOf(draft.text, draft.unit, language)} onChange={({ text, unit }) => onChange({ ...draft, text, unit, dontKnow: draft.dontKnow && text.trim() === '' })} />,
        tick(draft.dontKnow, (dontKnow) => onChange({ ...draft, dontKnow, text: dontKnow ? '' : draft.text }), t('dontKnow')),
      );
    case 'text': {
      const change = (text: string) => onChange({ ...draft, text, dontKnow: draft.dontKnow && text.trim() === '' });
      return drawn(
        shape.kind === 'day' ? (
          <DayField {...field} hint={field.hint ? `${field.hint} ${t('dayExample')}` : t('dayExample')} value={draft.text} onChange={change} />
        ) : (
          <NumberText {...field} value={draft.text} onChange={change} unit={shape.kind === 'number' ? t(`unit.${shape.unit}`) : null} />
        ),
        tick(draft.dontKnow, (dontKnow) => onChange({ ...draft, dontKnow, text: dontKnow ? '' : draft.text }), t('dontKnow')),
      );
    }
    case 'series': {
      const unit = shape.kind === 'series' ? shape.unit : 'count';
      const money = unit === 'CNY';
      const yearErrors = Object.fromEntries(years.flatMap((year) => (errors[`${key}.${year}`] ? [[year, errors[`${key}.${year}`] ?? '']] : [])));
      const below = (year: number) => (
        <>
          {echoOf(draft.texts[year] ?? '', draft.unit, language)}
          {whole ? <span className="block">{shareOf(draft.texts[year] ?? '', draft.unit, whole.texts[year] ?? '', whole.unit, t('shareOfRevenue'))}</span> : null}
          <span className="block">{growthOf(draft.texts[year] ?? '', draft.texts[year - 1] ?? '', draft.unit, t('growth'))}</span>
        </>
      );
      return drawn(
        <YearTable
          {...field}
          years={years}
          yearLabel={(year) => t('year', { year: String(year) })}
          values={draft.texts}
          errors={yearErrors}
          onChange={(texts) => onChange({ ...draft, texts })}
          {...(unit === 'flag' ? { options: [{ value: '', label: t('notSaid') }, { value: '1', label: t('audited') }, { value: '0', label: t('notAudited') }] } : {})}
          unit={unit === 'flag' ? null : money ? <MoneyUnitBox name={`${key}:unit`} label={t('unitLabel')} unit={draft.unit} onChange={(next) => onChange({ ...draft, unit: next })} /> : <span className="flex min-h-11 items-center text-ink-soft">{t(`unit.${unit}`)}</span>}
          {...(money ? { below } : {})}
        />,
        tick(draft.dontKnow, (dontKnow) => onChange({ ...draft, dontKnow }), t('emptyYearsUnknown')),
      );
    }
  }
}

/** An option with what it covers under its name. */
function Noted({ label, note }: { readonly label: string; readonly note: string }) {
  return (
    <span className="block py-1">
      {label}
      <span className="block text-note text-ink-soft">{note}</span>
    </span>
  );
}
