// @ts-nocheck
import type { Text } from '../text.ts';

/** A product or a named rule. */
export type LintSubject = { readonly kind: 'product' | 'definition'; readonly id: string };

export type LintCode =
  | 'no-version' | 'duplicate-id' | 'empty-period' | 'overlap' | 'gap' | 'unknown-source' | 'unsourced' | 'weak-source' | 'fault' | 'unknown-option'
  | 'never-met' | 'always-met' | 'may-not-apply' | 'redundant' | 'unused' | 'unknown-product'
  | 'case-outside' | 'case-verdict' | 'case-missing' | 'case-decisive' | 'no-passing-case' | 'no-failing-case' | 'no-boundary-case';

/** What is wrong with the rules of a subject, for the one who must mend it. An `error` refuses publication, a `warning` wants a look. */
export type LintFinding = {
  readonly severity: 'error' | 'warning';
  readonly code: LintCode;
  readonly subject: LintSubject;
  /** Id of the version; null where it is not about one. */
  readonly version: string | null;
  /** Place in the rule, as in explanations; empty for the whole. */
  readonly path: string;
  /** What stands there. */
  readonly found: string;
  /** What is wrong and the way out. */
  readonly message: Text;
};

/** Writes a finding on one line, for reports and failing tests. */
export function lintLine({ severity, code, subject, version, path, found, message }: LintFinding, language: keyof Text = 'en'): string {
  const place = [`${subject.kind} ${subject.id}`, version, path === '' ? null : `at ${path}`].filter((part) => part !== null).join(', ');
  return `${severity} ${code}: ${place}: ${found}: ${message[language]}`;
}

/** A way to report findings of one subject and version. */
export type Report = (severity: LintFinding['severity'], code: LintCode, path: string, found: string, zh: string, en: string) => void;

/** Collects findings for a subject. */
export function reportTo(findings: LintFinding[], subject: LintSubject, version: string | null): Report {
  return (severity, code, path, found, zh, en) => findings.push({ severity, code, subject, version, path, found, message: { zh, en } });
}
