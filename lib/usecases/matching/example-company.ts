/** The company of the home page's example, made up: a chip designer in Lingang in its growth stage. Facts on the wire's grid. */
export const EXAMPLE_FACTS = {
  company_stage: 'growth',
  registered_district: 'pudong',
  special_zones: ['lingang_new_area'],
  sectors: ['ic_design'],
  founded_on: '2019-06-18',
  entity_form: 'limited_company',
  employees_total: 86,
  rd_staff: 52,
  revenue: { '2025': '46000000', '2024': '31000000', '2023': '18000000' },
  rd_expense: { '2025': '17500000', '2024': '14200000', '2023': '11000000' },
  invention_patents_total: 12,
  equity_incentive_plan_adopted: true,
};

/** Products the example may be shown with, the first that is judged today. */
export const EXAMPLE_PRODUCTS: readonly string[] = ['esop-loan-pilot', 'star-listing'];
