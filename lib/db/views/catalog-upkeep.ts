import type { Database } from '../client.ts';

/** When an edition was published, and which records a maintainer edited, themselves or a version of theirs (3 queries). */
export async function catalogUpkeep(db: Database, hash: string): Promise<{ readonly publishedAt: string | null; readonly edited: readonly { readonly kind: 'product' | 'definition'; readonly id: string }[] }> {
  const own = { OR: [{ editedByMaintainer: true }, { versions: { some: { editedByMaintainer: true } } }] };
  const edition = await db.catalogEdition.findUnique({ where: { hash }, select: { publishedAt: true } });
  const products = await db.product.findMany({ where: own, select: { id: true }, orderBy: { id: 'asc' } });
  const definitions = await db.definition.findMany({ where: own, select: { name: true }, orderBy: { name: 'asc' } });
  return { publishedAt: edition?.publishedAt.toISOString() ?? null, edited: [...products.map(({ id }) => ({ kind: 'product' as const, id })), ...definitions.map(({ name }) => ({ kind: 'definition' as const, id: name }))] };
}
