import type { SectionSummary } from '@/lib/contracts/intake/intake-view.ts';
import type { IntakeSection } from '@/lib/domain/facts/fact.ts';

/** Where Continue leads from a section: the next one with a question, at the end to checking the answers. */
export function nextHref(sections: readonly SectionSummary[], current: IntakeSection): string {
  const at = sections.findIndex((each) => each.section === current);
  const next = sections.slice(at + 1).find((each) => each.asked > 0);
  return next ? `/intake/${next.section}` : '/intake/check';
}

/** Where to go on: the first section that is not completed, else checking the answers. */
export function resumeHref(sections: readonly SectionSummary[]): string {
  const open = sections.find((each) => each.asked > 0 && each.status !== 'completed');
  return open ? `/intake/${open.section}` : '/intake/check';
}
