import type { Product } from '../catalog/product.ts';
import type { FactKey, Facts } from '../facts/fact.ts';

type Offer = Pick<Product, 'type' | 'amount' | 'tenorMonths'>;

const AMOUNT_ASKED: Readonly<Partial<Record<Product['type'], FactKey>>> = { equity: 'ticket_size', 'incentive-loan': 'loan_amount_requested', credit: 'loan_amount_requested' };
const TENOR_ASKED: Readonly<Partial<Record<Product['type'], FactKey>>> = { 'incentive-loan': 'loan_tenor_months', credit: 'loan_tenor_months' };

/**
 * How a product serves what the company asked for, to order by: -1 where the amount or the term it is known to offer falls short, 1 where
 * every one that was asked for is offered, 0 where nothing was asked or nothing is known. Amounts of mere cases set no limit and count as not known.
 */
export function requestFit(offer: Offer, facts: Facts): -1 | 0 | 1 {
  const amount = numberOf(facts, AMOUNT_ASKED[offer.type]);
  const tenor = numberOf(facts, TENOR_ASKED[offer.type]);
  const limit = offer.amount?.basis === 'rule' ? offer.amount.max : null;
  const served = [
    ...(amount === null ? [] : [limit === null ? null : BigInt(limit) * 100n >= BigInt(amount)]),
    ...(tenor === null ? [] : [offer.tenorMonths === null ? null : offer.tenorMonths >= tenor]),
  ];
  if (served.includes(false)) return -1;
  return served.length > 0 && served.every((each) => each === true) ? 1 : 0;
}

function numberOf(facts: Facts, key: FactKey | undefined): number | null {
  const value = key === undefined ? null : facts.get(key)?.value;
  return typeof value === 'number' ? value : null;
}
