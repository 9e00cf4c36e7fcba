import { EVIDENCE_LEVELS } from '@/lib/domain/facts/evidence.ts';
import type { FactPath, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Outcome } from '@/lib/domain/rules/explanation.ts';
import type { Language } from '@/lib/domain/text.ts';
import { bulletOf, type Bullet } from './bullet.ts';
import { stateWords } from './card-state-words.ts';
import { citationList, type CitationList } from './citation-list.ts';
import { dayWords, forceWords } from './day.ts';
import { explanationOutline, type OutlineLine } from './explanation-outline.ts';
import { factLabel } from './fact-words.ts';
import { countOutcomes, countsWords, leavesOf } from './group-words.ts';
import { evidenceWords, outcomeWords, type StateWords } from './outcome-words.ts';
import type { PartInput, ReadinessInput, RoadInput } from './readiness-input.ts';
import { roadPlans, type RoadPlan } from './road-plan.ts';
import { isForOthers } from './road-standing.ts';
import { roadTable, type RoadTable } from './road-table.ts';
import type { Say } from './say.ts';
import { gradeWords, weakWords } from './source-line.ts';
import { timelinePicture, type TimelinePicture } from './timeline-bars.ts';

/** A gate or road by itself: how it stands, and what is not assessed. `state` null: no version on that day. */
export type ReportPart = { readonly name: string; readonly title: string; readonly summary: string; readonly state: StateWords | null; readonly outcome: Outcome | null; readonly counts: string; readonly lines: readonly ReportLine[]; readonly open: readonly string[] };

/** A line of a rule's outline, with the picture of its criterion and its sources by number; `weak` says that those are weak ones only. */
export type ReportLine = Omit<OutlineLine, 'citations'> & { readonly bullet: Bullet | null; readonly weak: string | null; readonly cited: readonly string[] };

/** Which version of a rule was used: `text` in force, `change` what it changed, `filing` where the filing day has another. */
export type ReportVersion = { readonly name: string; readonly title: string; readonly text: string; readonly none: boolean; readonly change: string | null; readonly filing: string | null };

/** The STAR report in words and pictures: what the page and the PDF both are made of. */
export type ReadinessReport = {
  readonly title: string;
  readonly lead: string;
  readonly disclaimer: string;
  readonly apart: string | null;
  readonly answer: string | null;
  readonly needs: readonly string[];
  readonly table: RoadTable;
  readonly gates: readonly ReportPart[];
  readonly roads: readonly ReportPart[];
  readonly timeline: TimelinePicture;
  readonly common: readonly string[];
  readonly plans: readonly RoadPlan[];
  readonly versions: readonly ReportVersion[];
  readonly sources: readonly string[];
  readonly boards: readonly { readonly productId: string; readonly name: string; readonly state: StateWords; readonly counts: string }[];
};

export function readinessReport(view: ReadinessInput, vocabulary: Vocabulary, say: Say, language: Language): ReadinessReport {
  const citations = citationList(language);
  const outline = (part: PartInput) => linesOf(part, view, vocabulary, citations, language);
  const [asOf, factsOn] = [dayWords(view.asOf, language), dayWords(view.factsOn, language)];
  const own = view.roads.filter((road) => road.whole !== null && !isForOthers(road));
  const { common, roads: plans } = roadPlans(view.roads, view.factsOn, vocabulary, say, language);
  return {
    title: say('title'),
    lead: say('lead', { company: view.companyName ?? say('unnamed'), asOf, factsOn }),
    disclaimer: say('disclaimer'),
    apart: view.asOf === view.factsOn ? null : say('daysApart', { factsOn }),
    answer: answerOf(view, own, say),
    needs: needsOf(own, vocabulary, say, language),
    table: roadTable(view, vocabulary, say, language),
    gates: view.gates.map((part) => partOf(part, outline(part), say, language)),
    roads: view.roads.map((part) => partOf(part, outline(part), say, language)),
    timeline: timelinePicture(own, view.factsOn, say, language),
    common,
    plans,
    versions: [...view.gates, ...view.roads].filter((part) => part.history.length > 1 || part.version === null || part.name === 'star-general-conditions').map((part) => versionOf(part, view, say, language)),
    sources: citations.lines,
    boards: view.boards.map(({ productId, name, state, counts }) => ({ productId, name: name[language], state: stateWords(state, language), counts: countsWords({ ...counts, faulty: 0, 'not-applicable': 0 }, language) })),
  };
}

/** The answer in one sentence: how many roads are met with all gates, how many could be, and how the gates stand. */
function answerOf(view: ReadinessInput, own: readonly RoadInput[], say: Say): string | null {
  if (own.length === 0) return null;
  const count = (verdict: string) => own.filter(({ whole }) => whole?.verdict === verdict).length;
  const roads = count('eligible') > 0 ? say('answerMet', { count: count('eligible') }) : count('undetermined') > 0 ? say('answerOpen', { count: count('undetermined') }) : say('answerNot');
  const gates = view.gates.filter((gate) => gate.evaluation !== null);
  return `${roads} ${say('answerGates', { passed: gates.filter((gate) => gate.evaluation?.verdict === 'eligible').length, total: gates.length })}`;
}

/** "To file you need ...": what is met on proof weaker than asked, over all roads that are the company's, by the proof asked. */
function needsOf(own: readonly RoadInput[], vocabulary: Vocabulary, say: Say, language: Language): readonly string[] {
  const short = own.flatMap(({ whole }) => (whole === null ? [] : leavesOf(whole.explanation).filter(({ path }) => whole.evidenceShort.includes(path))));
  return EVIDENCE_LEVELS.flatMap((proof) => {
    const facts: readonly FactPath[] = [...new Set(short.filter(({ evidence }) => evidence.asked === proof).map(({ rule }) => factLabel(vocabulary, rule.fact, language)))];
    return facts.length === 0 ? [] : [say('declaredNeed', { proof: evidenceWords(proof, language), facts: facts.join(language === 'zh' ? '、' : '; ') })];
  });
}

function partOf({ name, title, summary, version, evaluation }: PartInput, lines: readonly ReportLine[], say: Say, language: Language): ReportPart {
  const outcome = evaluation?.explanation.outcome ?? null;
  return {
    name,
    title: title[language],
    summary: summary[language],
    outcome,
    state: outcome === null ? null : outcomeWords(outcome, language),
    counts: evaluation === null ? say('notInForce') : countsWords(countOutcomes(leavesOf(evaluation.explanation)), language),
    lines,
    open: (version?.open ?? []).map((point) => say('notAssessed', { point: point[language] })),
  };
}

/** A part's rule line by line; a first line that only says its name again is left out. */
function linesOf({ evaluation, title }: PartInput, view: ReadinessInput, vocabulary: Vocabulary, citations: CitationList, language: Language): readonly ReportLine[] {
  if (evaluation === null) return [];
  const bullets = new Map(leavesOf(evaluation.explanation).map((leaf) => [leaf.path, bulletOf(leaf)]));
  const all = explanationOutline(evaluation.explanation, vocabulary, view.names, language);
  const lines = all[0]?.text === title[language] ? all.slice(1).map((line) => ({ ...line, depth: line.depth - 1 })) : all;
  return lines.map(({ citations: cited, ...line }) => ({ ...line, bullet: bullets.get(line.path) ?? null, weak: weakWords(cited, view.sources, language), cited: cited.flatMap((citation) => citations.cite(citation, view.sources)) }));
}

function versionOf(part: PartInput, view: ReadinessInput, say: Say, language: Language): ReportVersion {
  const { version, history, onFilingDay } = part;
  const dates = (of: PartInput['history'][number]) => forceWords(of.inForce, language, of.fromPrecision, of.toPrecision);
  const shared = { name: part.name, title: part.title[language], none: version === null, change: version?.change?.[language] ?? null, filing: null };
  const next = history.find(({ inForce }) => inForce.from !== null && inForce.from > view.asOf)?.inForce.from;
  const text = version
    ? `${say('versionOf', { number: history.findIndex(({ id }) => id === version.id) + 1, total: history.length, dates: dates(version) })} · ${gradeWords(version.confidence, language)}`
    : next ? say('notYet', { day: dayWords(next, language) }) : say('notInForce');
  if (view.filedOn === null || onFilingDay === (version?.id ?? null)) return { ...shared, text };
  const then = history.find(({ id }) => id === onFilingDay);
  const days = { filedOn: dayWords(view.filedOn, language), used: dayWords(view.asOf, language) };
  return { ...shared, text, filing: then ? say('filingOther', { ...days, dates: dates(then) }) : say('filingNone', days) };
}
