// @ts-nocheck
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'next-intl';
import type { SharedItem, SharedListView } from '@/lib/contracts/shortlists/share-view.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { Language } from '@/lib/domain/text.ts';
import { amountWords, tenorWords } from '@/lib/presenters/amount-words.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { criterionSentence } from '@/lib/presenters/criterion-sentence.ts';
import { dateWords, dayWords } from '@/lib/presenters/day.ts';
import { itemStateWords } from '@/lib/presenters/dossier-words.ts';
import { distanceWords } from '@/lib/presenters/distance-words.ts';
import { factEntry, pathLabel, valueWords } from '@/lib/presenters/fact-words.ts';
import { momentWords } from '@/lib/presenters/moment.ts';
import { moneyOfYuan } from '@/lib/presenters/money.ts';
import type { StateWords } from '@/lib/presenters/outcome-words.ts';
import { placesWords } from '@/lib/presenters/place-words.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import { html, verbatim, type Html } from './html.ts';
import { MESSAGES } from './messages.ts';
import { SHARED_STYLE, STILL_OPEN_SCRIPT } from './shared-page-parts.ts';

type Frame = { readonly language: Language; readonly nonce: string };
export type SharedRefusal = 'unknown' | 'ended' | 'slow' | 'failed';

let tokens: string | undefined;

/** The list behind a link as a whole page of its own: no script is needed, and what is not in the view is not in the page. */
export function sharedListPage(list: SharedListView, frame: Frame): string {
  const { language } = frame;
  const t = words(language);
  const company = list.companyName === null ? t('fromUnnamed') : t('from', { company: list.companyName });
  return page(frame, t('title', { list: list.name }), true, html`
    <p class="soft">${company}</p>
    <h1>${list.name}</h1>
    <p class="soft">${t('count', { count: list.items.length })} · ${t(list.scope === 'with-figures' ? 'with' : 'without')}</p>
    ${list.items.length === 0 ? html`<p>${t('empty')}</p>` : html`<ul class="list">${list.items.map((item) => itemPart(item, language))}</ul>`}
    <p class="soft until">${t('until', { moment: momentWords(list.expiresAt, language) })}</p>`);
}

/** What is said where a link opens nothing. `minutes`: how long to wait, for `slow`. */
export function sharedRefusalPage(refusal: SharedRefusal, frame: Frame, minutes = 0): string {
  const t = words(frame.language);
  return page(frame, t(`${refusal}Title`), false, html`<h1>${t(`${refusal}Title`)}</h1><p>${t(refusal, { minutes })}</p>`);
}

function itemPart(item: SharedItem, language: Language): Html {
  const t = words(language);
  const known = [typeName(item.type, language), item.provider[language], amountWords(item.amount, language), tenorWords(item.tenorMonths, language), placesWords(item.places, language)];
  const source = item.source === null ? t('unsourced') : t('source', { title: item.source.title, date: item.source.date === null ? t('undated') : dateWords(item.source.date, language) });
  const { met, unmet, unknown, faulty } = item.counts;
  return html`<li>
    <h2>${item.name[language]}</h2>
    <p class="small soft">${known.filter((part) => part !== null && part !== '').join(' · ')}</p>
    ${item.summary[language] === '' ? null : html`<p>${item.summary[language]}</p>`}
    ${statePart(stateWords(item.state, language))}
    <p class="small soft">${t('asOf', { day: dayWords(item.asOf, language) })}${met + unmet + unknown + faulty === 0 ? null : ` · ${t('counts', { met, unmet, unknown: unknown + faulty })}`}</p>
    ${newestPart(item, language)}
    ${figuresPart(item.figures, language)}
    <p class="small soft">${source}</p>
  </li>`;
}

function statePart({ sign, tone, words: said }: StateWords): Html {
  return html`<p class="state ${tone}"><span aria-hidden="true">${sign}</span> ${said}</p>`;
}

function newestPart({ newest, state }: SharedItem, language: Language): Html | null {
  if (newest === null) return null;
  const t = words(language);
  const day = dayWords(newest.asOf, language);
  if (newest.state === null) return html`<p class="small">${t('gone', { day })}</p>`;
  const now = stateWords(newest.state, language).words;
  return now === stateWords(state, language).words ? null : html`<p class="small">${t('newest', { day, words: now })}</p>`;
}

function figuresPart(figures: SharedItem['figures'], language: Language): Html | null {
  if (figures === null) return null;
  const t = words(language);
  const { gaps, missing, own } = figures;
  const progress = [itemStateWords(own.state, language), own.amount === null ? null : moneyOfYuan(own.amount, language), own.on === null ? null : dayWords(own.on, language)];
  return html`
    ${gaps.length === 0 ? null : html`<h3>${t('gaps')}</h3><ul class="small">${gaps.map((gap) => html`<li>${gapWords(gap, language)}</li>`)}</ul>`}
    ${missing.length === 0 ? null : html`<p class="small">${t('missing', { facts: missing.map((path) => pathLabel(VOCABULARY, path, language)).join(language === 'zh' ? '、' : '; ') })}</p>`}
    <p class="small">${t('own', { words: progress.filter((part) => part !== null).join(' · ') })}</p>`;
}

function gapWords(gap: LeafExplanation, language: Language): string {
  const t = words(language);
  const criterion = criterionSentence(gap.rule, VOCABULARY, language);
  const value = valueWords(factEntry(VOCABULARY, gap.rule.fact), gap.value, gap.unit, language);
  const distance = distanceWords(gap, language);
  return distance === null ? t('gap', { criterion, value }) : t('gapBy', { criterion, value, distance });
}

function page({ language, nonce }: Frame, title: string, watched: boolean, content: Html): string {
  const { common } = MESSAGES[language];
  tokens ??= readFileSync(join(process.cwd(), 'app/tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
  return html`${verbatim('<!doctype html>')}<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow, noarchive"><meta name="referrer" content="no-referrer"><title>${title} · ${common.nameFull}</title><style nonce="${nonce}">${verbatim(tokens)}${verbatim(SHARED_STYLE)}</style></head>
<body><header><div class="page"><a href="/" rel="noreferrer">${common.nameFull}</a><span class="small"><a href="?lang=zh" lang="zh-CN" rel="nofollow">中文</a> <a href="?lang=en" lang="en" rel="nofollow">English</a></span></div></header>
<main class="page">${content}</main>
<footer><div class="page small soft"><p>${common.footer.disclaimer}</p><p><a href="/privacy" rel="noreferrer">${common.footer.how}</a></p></div></footer>
${watched ? html`<script nonce="${nonce}">${verbatim(STILL_OPEN_SCRIPT)}</script>` : null}</body></html>`.markup;
}

function words(language: Language) {
  return createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'shared', timeZone: 'Asia/Shanghai' });
}
