import type { IntakeView, SectionSummary } from '@/lib/contracts/intake/intake-view.ts';
import { INTAKE_SECTIONS, type IntakeSection } from '@/lib/domain/facts/fact.ts';
import { TOPICS, topicOf } from '@/lib/domain/facts/topics.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';

type Page = { readonly section: IntakeSection; readonly topic: string | null; readonly whole: boolean };

/** Where Continue leads from a page: the next one with a question, at the end to checking the answers. */
export function nextHref(sections: readonly SectionSummary[], current: Pick<Page, 'section' | 'topic'>): string {
  // By the order of all pages: one whose last question was just settled is no longer among those with a question.
  const next = pagesOf(sections).find((page) => placeOf(page) > placeOf(current));
  return next ? pageHref(next) : '/intake/check';
}

/** Where to go on: the question answered last while its page has open ones, else the first page that has, else checking the answers. */
export function resumeHref({ sections, lastSaved }: Pick<IntakeView, 'sections' | 'lastSaved'>): string {
  const open = pagesOf(sections).filter(({ whole }) => !whole);
  const fact = lastSaved?.split('.')[0] ?? '';
  const section = VOCABULARY.facts.get(fact)?.section;
  const same = section && open.find((page) => page.section === section && page.topic === topicOf(section, fact));
  if (same) return `${pageHref(same)}#${lastSaved ?? ''}`;
  return open[0] ? pageHref(open[0]) : '/intake/check';
}

/** The address of a page of questions. */
export function pageHref({ section, topic }: Pick<Page, 'section' | 'topic'>): string {
  return topic === null ? `/intake/${section}` : `/intake/${section}/${topic}`;
}

/** Every page with a question, in order. */
export function pagesOf(sections: readonly SectionSummary[]): readonly Page[] {
  return sections.flatMap(({ section, whole, topics }): readonly Page[] => (topics.length === 0 ? [{ section, topic: null, whole }] : topics.map((each) => ({ section, topic: each.topic, whole: each.whole }))));
}

function placeOf({ section, topic }: Pick<Page, 'section' | 'topic'>): number {
  return INTAKE_SECTIONS.indexOf(section) * 100 + (TOPICS[section]?.findIndex(({ id }) => id === topic) ?? 0);
}
