// @ts-nocheck
import { addMonths, fullMonthsBetween, type CalendarDate } from '../../calendar.ts';
import { t } from '../dictionary/define.ts';
import type { DerivedFact, FactKey } from '../fact.ts';
import { SHANGHAI_DISTRICTS } from '../places.ts';
import type { Text } from '../../text.ts';
import { derivedFact } from './define.ts';
import { exactRatio } from './exact.ts';

const RATIO = { kind: 'number', unit: 'ratio' } as const;
const FLAG = { kind: 'flag' } as const;
const BEGUN = t('一个月未满按一月计，因此“不超过 60 个月”在满五年当日仍符合，次日起不符合', 'a month begun counts, so "at most 60 months" holds on the fifth anniversary and not on the day after');

/** Age in months, a month begun counting: what "at most n months old" needs. */
function monthsBegun(key: FactKey, since: FactKey, label: Text): DerivedFact {
  return derivedFact({
    key, shape: { kind: 'number', unit: 'months' }, period: 'at-date', label, formula: BEGUN, reads: [since],
    compute: ([from], on) => {
      const start = from as CalendarDate;
      const full = fullMonthsBetween(start, on);
      return addMonths(start, full) < on ? full + 1 : full;
    },
  });
}

/** A part of a whole, both known at the same date. */
function shareOf(key: FactKey, part: FactKey, whole: FactKey, label: Text, formula: Text, nothing: Text): DerivedFact {
  return derivedFact({
    key, shape: RATIO, period: 'at-date', label, formula, reads: [part, whole],
    compute: ([a, b]) => ((b as number) > 0 ? exactRatio(BigInt(a as number), BigInt(b as number)) : { undefinedBecause: nothing }),
  });
}

const NO_STAFF = t('没有职工，比例不存在', 'There are no employees, so there is no share of them');
const SHANGHAI = new Set(SHANGHAI_DISTRICTS.map((district) => district.value));

/** Facts of age, people, legal form and balance sheet. */
export const COMPANY_DERIVED: readonly DerivedFact[] = [
  monthsBegun('company_age_months', 'founded_on', t('成立月数', 'Age in months')),
  monthsBegun('product_market_months', 'product_on_market_since', t('产品上市月数', 'Months on the market')),
  shareOf('rd_staff_ratio', 'rd_staff', 'employees_total', t('研发人员占比', 'R&D staff share'), t('研发人员 ÷ 职工总数', 'R&D staff ÷ employees'), NO_STAFF),
  shareOf('employees_bachelor_pct', 'employees_bachelor', 'employees_total', t('本科以上占比', 'Share with a degree'), t('本科及以上学历人数 ÷ 职工总数', 'Staff with a degree ÷ employees'), NO_STAFF),
  shareOf('debt_ratio', 'total_liabilities', 'total_assets', t('资产负债率', 'Debt ratio'), t('负债总额 ÷ 资产总额', 'Total liabilities ÷ total assets'), t('没有资产，比例不存在', 'There are no assets, so there is no share of them')),
  derivedFact({
    key: 'registered_in_shanghai', shape: FLAG, period: 'at-date', label: t('注册在上海', 'Registered in Shanghai'),
    formula: t('注册地为上海十六个区之一', 'The place of registration is one of the sixteen districts of Shanghai'), reads: ['registered_district'],
    compute: ([place]) => SHANGHAI.has(place as string),
  }),
  derivedFact({
    key: 'legal_person', shape: FLAG, period: 'at-date', label: t('具有独立法人资格', 'Legal person'),
    formula: t('有限责任公司和股份有限公司是法人；合伙企业、个人独资企业不是', 'Limited companies and companies limited by shares are; partnerships and sole proprietorships are not'), reads: ['entity_form'],
    compute: ([form]) => form === 'limited_company' || form === 'joint_stock_company',
  }),
];
