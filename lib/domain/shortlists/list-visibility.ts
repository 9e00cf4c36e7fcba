/** Who sees a list: the people of its company, or of them only its maker. */
export const LIST_VISIBILITIES = ['shared', 'private'] as const;
export type ListVisibility = (typeof LIST_VISIBILITIES)[number];
