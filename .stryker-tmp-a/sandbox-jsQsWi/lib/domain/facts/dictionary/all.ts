// @ts-nocheck
import type { FactDefinition } from '../fact.ts';
import { ASSET_FACTS } from './assets.ts';
import { CLINICAL_FACTS } from './clinical.ts';
import { COMPANY_FACTS } from './company.ts';
import { FINANCE_FACTS } from './finance.ts';
import { INCENTIVE_FACTS } from './incentive.ts';
import { LISTING_FACTS } from './listing.ts';
import { NEED_FACTS } from './need.ts';
import { PEOPLE_FACTS } from './people.ts';
import { SPECIALIST_FACTS } from './specialist.ts';
import { STAR_FACTS } from './star.ts';
import { STATUS_FACTS } from './status.ts';
import { TITLE_FACTS } from './titles.ts';

/** Every base fact, in the order a company meets them; `section` says where. */
export const BASE_FACTS: readonly FactDefinition[] = [
  ...COMPANY_FACTS,
  ...PEOPLE_FACTS,
  ...FINANCE_FACTS,
  ...ASSET_FACTS,
  ...STATUS_FACTS,
  ...INCENTIVE_FACTS,
  ...NEED_FACTS,
  ...LISTING_FACTS,
  ...STAR_FACTS,
  ...SPECIALIST_FACTS,
  ...CLINICAL_FACTS,
  ...TITLE_FACTS,
];
