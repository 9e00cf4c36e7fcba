/**
 * An answer as it crosses a wall: flag or judgement true/false; choice text; set list of texts; day `YYYY-MM-DD`;
 * money a decimal text of yuan; ratio a decimal text of percent; other numbers integers.
 * "Don't know" and "not answered" are told apart by the answer's state, never by a value.
 */
// @ts-nocheck

export type WireValue = boolean | string | number | readonly string[];
