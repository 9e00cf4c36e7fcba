/** What is wrong with a record of the catalog, for its maintainer: which record, where in it, what. */
// @ts-nocheck

export type CatalogProblem = {
  /** Id of the product, name of the definition or id of the source; the file's name where it could not be read. */
  readonly record: string;
  readonly field: string;
  readonly message: string;
};

/** The problem on one line, for logs and reports. */
export function catalogProblemLine({ record, field, message }: CatalogProblem): string {
  return `${record}${field === '' ? '' : ` at ${field}`}: ${message}`;
}
