import { expect, test } from 'vitest';
import { dismissedProducts } from './dismissed.ts';

test('a product is set aside where it is dropped and nowhere followed', () => {
  const items = [
    { productId: 'a', state: 'dropped' as const },
    { productId: 'b', state: 'dropped' as const },
    { productId: 'b', state: 'refused' as const },
    { productId: 'c', state: 'considering' as const },
  ];
  expect([...dismissedProducts(items)]).toEqual(['a']);
});
