/** Gives a text of one namespace by its key: what a page's or a file's translator does. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;
