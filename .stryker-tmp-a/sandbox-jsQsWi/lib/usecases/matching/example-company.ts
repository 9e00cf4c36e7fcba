// @ts-nocheck
import { yearOf, type CalendarDate } from '@/lib/domain/calendar.ts';

/** The company of the home page's example on a day, made up: a chip designer in Lingang, three years old, that has outgrown one limit. Facts as on the wire. */
export function exampleFacts(asOf: CalendarDate): Readonly<Record<string, unknown>> {
  const last = yearOf(asOf) - 1;
  return {
    company_stage: 'start_up',
    registered_district: 'pudong',
    special_zones: ['lingang_new_area'],
    founded_on: `${last - 2}-05-10`,
    entity_form: 'limited_company',
    employees_total: 86,
    rd_staff: 52,
    total_assets: '62000000',
    revenue: { [last]: '31000000', [last - 1]: '12000000' },
  };
}

/** Products the example may be shown with, the first that is judged on the day. */
export const EXAMPLE_PRODUCTS: readonly string[] = ['sh-angel-guidance-fund', 'star-listing'];
