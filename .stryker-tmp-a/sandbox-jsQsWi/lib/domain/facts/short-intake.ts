// @ts-nocheck
import type { FactKey } from './fact.ts';

/**
 * The 25 answers that lead to a first verdict in each of the five instrument types. Everything else in the dictionary is asked
 * only where it can still change a verdict.
 */
export const SHORT_INTAKE: readonly FactKey[] = [
  'company_stage', 'registered_district', 'special_zones', 'sectors', 'founded_on', 'entity_form', 'ownership',
  'employees_total', 'rd_staff',
  'revenue', 'net_profit_before_nri', 'net_profit_after_nri', 'rd_expense', 'total_assets',
  'invention_patents_total', 'invention_patents_industrialisable', 'pledgeable_ip_types',
  'certifications', 'listed_status', 'is_technology_company',
  'equity_incentive_plan_adopted', 'borrower_roles',
  'loan_purposes', 'loan_amount_requested', 'insurance_risk_types',
];
