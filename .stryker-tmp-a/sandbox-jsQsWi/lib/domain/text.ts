/** A sentence or name in both languages of the product; Chinese is the first. */
// @ts-nocheck

export type Text = { readonly zh: string; readonly en: string };

/** Language of the reader. */
export type Language = keyof Text;
