import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import { bulletOf } from '@/lib/presenters/bullet.ts';
import { BulletPicture } from './bullet-picture.tsx';

const HEIGHT = 18;

/**
 * Value against threshold as a picture: the soft field is what meets the criterion, the bar the company's value, the tick the
 * threshold. Nothing where nothing is measured.
 */
export function BulletRow({ leaf }: { readonly leaf: LeafExplanation }) {
  const bullet = bulletOf(leaf);
  return bullet === null ? null : <BulletPicture bullet={bullet} outcome={leaf.outcome} height={HEIGHT} mark={leaf.path} />;
}
