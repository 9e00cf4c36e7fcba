// @ts-nocheck
import { randomUUID } from 'node:crypto';
import type { Role } from '@/lib/contracts/accounts/account-view.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import { reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { shanghaiDay, yearOf } from '@/lib/domain/calendar.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import { createUser } from '@/lib/usecases/accounts/create-user.ts';
import { nameCompany } from '@/lib/usecases/intake/name-company.ts';
import { saveAnswers } from '@/lib/usecases/intake/save-answers.ts';
import { startIntake } from '@/lib/usecases/intake/start-intake.ts';
import { submitIntake } from '@/lib/usecases/intake/submit-intake.ts';
import { submitCase } from '@/lib/usecases/review/submit-case.ts';

/** The password of every person of the demo world; it exists in embedded and scratch databases only. */
export const DEMO_PASSWORD = 'demo-livewater-2026';

export type DemoPerson = { readonly email: string; readonly name: string; readonly role: Role };

/** Who is in the demo world, in the order the sign-ins are printed. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { email: 'founder@demo.livewater.example', name: '沈知行', role: 'member' },
  { email: 'founder2@demo.livewater.example', name: '章若琳', role: 'member' },
  { email: 'advisor@demo.livewater.example', name: '顾明远', role: 'advisor' },
  { email: 'advisor2@demo.livewater.example', name: '陆一帆', role: 'advisor' },
  { email: 'maintainer@demo.livewater.example', name: '宋清', role: 'maintainer' },
  { email: 'admin@demo.livewater.example', name: '管理员', role: 'administrator' },
];

/** One answer for each fact; of a series the last fiscal year, the one before, and the one before that (whole yuan). */
type DemoAnswers = Readonly<Record<string, WireValue | { readonly years: readonly [string, string, string] }>>;

/** A growth-stage chip designer in Lingang with an employee plan. Made up. */
export const CHIP_DESIGNER: { readonly name: string; readonly answers: DemoAnswers } = {
  name: '上海申江微芯半导体有限公司',
  answers: {
    company_stage: 'growth', registered_district: 'pudong', special_zones: ['lingang_new_area'], sectors: ['ic_design', 'ai_chips'], sme_industry: 'software_it_services',
    founded_on: '2017-03-20', entity_form: 'limited_company', ownership: 'private',
    employees_total: 186, rd_staff: 121, employees_bachelor: 170, founder_is_recognised_talent: true,
    revenue: { years: ['342000000', '251000000', '168000000'] },
    net_profit_before_nri: { years: ['38500000', '21200000', '6100000'] },
    net_profit_after_nri: { years: ['33800000', '17600000', '3900000'] },
    rd_expense: { years: ['61500000', '48200000', '37400000'] },
    operating_cash_flow: { years: ['29700000', '12300000', '-4200000'] },
    total_assets: '486000000', net_assets_last_fy: '297000000',
    invention_patents_total: 23, invention_patents_industrialisable: 15, software_copyrights: 12, pledgeable_ip_types: ['invention_patent', 'ic_layout_design', 'software_copyright'],
    ip_valuation_report: false, technology_contract_registered: true, invention_patents_applied_to_main_business: 14,
    certifications: ['tech_sme', 'hnte', 'srdi_sme'], listed_status: 'unlisted', is_technology_company: true, credit_record_good: true, on_serious_dishonesty_list: false,
    equity_incentive_plan_adopted: true, borrower_roles: ['core_technician', 'core_employee'], loan_amount_per_person: '2000000', loan_amount_per_company: '18000000', incentive_loan_tenor_months: 36,
    loan_purposes: ['subscribe_own_company_equity', 'rd'], loan_amount_requested: '20000000', loan_tenor_months: 36, insurance_risk_types: ['rd', 'ip'],
    expected_market_cap: '3200000000', is_red_chip: false, has_weighted_voting_rights: false, star_sector: 'new_gen_it', controller_change_2y: false, criminal_or_major_violation_3y: false,
  },
};

/** A seed-stage biotech in Zhangjiang. Made up. */
export const SEED_BIOTECH: { readonly name: string; readonly answers: DemoAnswers } = {
  name: '上海张江新药研发有限公司',
  answers: {
    company_stage: 'seed', registered_district: 'pudong', special_zones: ['zhangjiang_science_city'], sectors: ['innovative_drugs', 'biotech'], sme_industry: 'industry',
    founded_on: '2024-05-16', entity_form: 'limited_company', ownership: 'private',
    employees_total: 14, rd_staff: 11, employees_bachelor: 14, founder_is_recognised_talent: true,
    revenue: { years: ['0', '0', '0'] },
    rd_expense: { years: ['6800000', '2100000', '0'] },
    total_assets: '17500000',
    invention_patents_total: 2, invention_patents_industrialisable: 1, pledgeable_ip_types: ['invention_patent'],
    certifications: ['tech_sme'], listed_status: 'unlisted', is_technology_company: true, credit_record_good: true, on_serious_dishonesty_list: false,
    equity_incentive_plan_adopted: false, loan_purposes: ['rd'], loan_amount_requested: '3000000', ticket_size: '8000000', valuation: '60000000', equity_rounds_completed: 0, insurance_risk_types: ['rd'],
    drug_categories: ['therapeutic_biologic'], drug_trial_clearance: 'notice', applicant_types: ['trial_sponsor', 'drug_or_device_company'],
  },
};

/** An expected success; anything else is a fault of the world. */
export function granted<T>(outcome: Result<T, Failure>): T {
  if (!outcome.ok) throw new Error(`The world was refused: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

/** A person with an account that can sign in with `DEMO_PASSWORD`, as an actor. */
export async function givenAccount(person: DemoPerson, now: Date): Promise<Person> {
  const { userId } = granted(await createUser.execute({ actor: { kind: 'system', task: 'world' }, now }, { ...person, password: DEMO_PASSWORD }));
  return { kind: person.role, userId, sessionId: randomUUID() };
}

/** A company of a member with its answers saved, as the intake form would. */
export async function givenAnsweredCompany(member: Person, company: { readonly name: string; readonly answers: DemoAnswers }, now: Date): Promise<string> {
  const context = { actor: member, now };
  const { companyId } = granted(await startIntake.execute(context, {}));
  granted(await nameCompany.execute(context, { companyId, name: company.name, creditCode: null }));
  const last = yearOf(shanghaiDay(now.getTime())) - 1;
  const changes = Object.entries(company.answers).flatMap(([fact, answer]) =>
    typeof answer === 'object' && 'years' in answer
      ? answer.years.map((value, back) => ({ path: `${fact}.${last - back}`, state: 'known', value, version: 0 }))
      : [{ path: fact, state: 'known', value: answer, version: 0 }],
  );
  const outcome = granted(await saveAnswers.execute(context, { companyId, changes }));
  if (outcome.problems.length > 0 || outcome.conflicts.length > 0) throw new Error(`The answers of ${company.name} were refused: ${JSON.stringify([outcome.problems, outcome.conflicts])}`);
  return companyId;
}

/** The whole demo world, once: people, two companies with their matches, and the second one's case in the queue. Returns whether it was made now. */
export async function makeDemoWorld(now: Date): Promise<boolean> {
  const [founder, second, ...others] = DEMO_PEOPLE;
  if (!founder || !second) throw new Error('The demo world has no founders');
  if (await reader().user.findUnique({ where: { email: DEMO_PEOPLE.at(-1)?.email ?? '' } })) return false;
  const first = await givenAccount(founder, now);
  const designer = await givenAnsweredCompany(first, CHIP_DESIGNER, now);
  granted(await submitIntake.execute({ actor: first, now }, { companyId: designer }));
  const another = await givenAccount(second, now);
  const biotech = await givenAnsweredCompany(another, SEED_BIOTECH, now);
  const { runId } = granted(await submitIntake.execute({ actor: another, now }, { companyId: biotech }));
  granted(await submitCase.execute({ actor: another, now }, { companyId: biotech, runId, language: 'zh', note: '希望了解天使投资和临床试验保险。' }));
  for (const person of others) await givenAccount(person, now);
  return true;
}
