// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { Catalog } from '../catalog/product.ts';

/** The first day on which any rule of the catalog is known to have been in force; null when no version says since when. */
export function firstDayOfRules(catalog: Catalog): CalendarDate | null {
  const days = catalog.products.flatMap(({ versions }) => versions.flatMap(({ inForce }) => inForce.from ?? []));
  return days.toSorted()[0] ?? null;
}
