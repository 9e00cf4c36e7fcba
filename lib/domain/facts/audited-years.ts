import type { FactDefinition, FactKey } from './fact.ts';

/** The yearly answer "were the statements of this year audited?". */
export const AUDITED: FactKey = 'accounts_audited';

/** Whether a fact is a figure of the yearly statements, and so is audited where they are. */
export function isOfStatements({ key, shape, period }: FactDefinition): boolean {
  return key !== AUDITED && shape.kind === 'series' && period === 'fiscal-year';
}
