/** What an advisor may say of a product. Not `faulty`: a person can always say that it can't be told. */
export const ADVISOR_VERDICTS = ['eligible', 'ineligible', 'undetermined'] as const;
export type AdvisorVerdict = (typeof ADVISOR_VERDICTS)[number];

/** What the maintainer of a rule made of an advisor's verdict: nothing yet, a change of the rules, or no change, with the reason. */
export const CANDIDATE_STATES = ['open', 'taken', 'declined'] as const;
export type CandidateState = (typeof CANDIDATE_STATES)[number];
