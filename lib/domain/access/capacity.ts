/** As what a person works on a company: one of it, or somebody who acts for it (an accountant, an incubator). */
export const CAPACITIES = ['own', 'agent'] as const;
export type Capacity = (typeof CAPACITIES)[number];
