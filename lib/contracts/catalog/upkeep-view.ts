import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { LintFinding } from '@/lib/domain/rules/lint-finding.ts';
import type { Text } from '@/lib/domain/text.ts';

/** A product or a named rule, by its name in both languages. */
export type UpkeepSubject = { readonly kind: 'product' | 'definition'; readonly id: string; readonly name: Text };

/** What has to be looked after in the catalog on a day, for its maintainer. */
export type UpkeepView = {
  readonly asOf: CalendarDate;
  readonly edition: { readonly hash: string; readonly publishedAt: string | null; readonly products: number; readonly definitions: number; readonly sources: number };
  /** What is wrong (`error`: shown to companies as "could not be checked") or wants a look, without what `weak` tells. */
  readonly findings: readonly (Pick<LintFinding, 'severity' | 'code' | 'version' | 'path' | 'found' | 'message'> & { readonly subject: UpkeepSubject })[];
  /** Rules with criteria that rest on weak sources only, the most of them first. */
  readonly weak: readonly { readonly subject: UpkeepSubject; readonly criteria: number; readonly sources: readonly string[] }[];
  /** Sources that were not checked for `STALE_DAYS`, the longest first, with how many versions cite them. `oldest`: of all that are cited. */
  readonly stale: readonly { readonly source: Source; readonly cited: number }[];
  readonly oldest: CalendarDate | null;
  /** Products whose rule ends soon or begins later, and closed ones for which nothing came after. */
  readonly days: readonly { readonly subject: UpkeepSubject; readonly kind: 'ends' | 'begins' | 'closed'; readonly day: CalendarDate }[];
  /** Records that a load of the files leaves as they are, because a maintainer edited them. */
  readonly edited: readonly UpkeepSubject[];
};

/** A source that was not looked at for so many days is due. */
export const STALE_DAYS = 180;
