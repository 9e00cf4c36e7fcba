import { ASSET_KINDS, type AssetKind } from '@/lib/domain/facts/asset.ts';
import { parseMoney, yuanOf } from '@/lib/domain/money.ts';
import type { AssetContent, AssetView } from '@/lib/contracts/intake/asset-item.ts';
import type { Database } from '../client.ts';
import type { CompanyAsset } from '../generated/client.ts';

/** A stored item as it crosses the wall. */
export function assetOf(row: CompanyAsset): AssetView {
  return { id: row.id, version: row.version, kind: row.kind as AssetKind, name: row.name, number: row.number, traits: row.traits as AssetContent['traits'], valuation: row.valuationFen === null ? null : yuanOf(Number(row.valuationFen)) };
}

/** Kinds as stored, in the order of the domain. */
export function wholeKindsOf(stored: readonly string[]): readonly AssetKind[] {
  return ASSET_KINDS.filter((kind) => stored.includes(kind));
}

/** Puts items of a locked company in place, new ones and changed ones, each with its next version. */
export async function putAssets(db: Database, companyId: string, items: readonly (AssetContent & { readonly id: string })[], savedBy: string | null, now: Date): Promise<readonly { readonly id: string; readonly version: number }[]> {
  if (items.length === 0) return [];
  const rows = items.map(({ id, kind, name, number, traits, valuation }) => ({ id, kind, name, number, traits, fen: fenOf(valuation) }));
  return db.$queryRaw<{ id: string; version: number }[]>`
    INSERT INTO company_assets AS a (id, company_id, kind, name, number, traits, valuation_fen, created_at, saved_at, saved_by)
    SELECT i.id, ${companyId}::uuid, i.kind, i.name, i.number, i.traits, i.fen, ${now}::timestamptz + i.place * INTERVAL '1 millisecond', ${now}, ${savedBy}::uuid
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS (id uuid, kind text, name text, number text, traits jsonb, fen bigint)) WITH ORDINALITY AS i(id, kind, name, number, traits, fen, place)
    ON CONFLICT (id) DO UPDATE SET kind = EXCLUDED.kind, name = EXCLUDED.name, number = EXCLUDED.number, traits = EXCLUDED.traits, valuation_fen = EXCLUDED.valuation_fen,
      version = a.version + 1, saved_at = EXCLUDED.saved_at, saved_by = EXCLUDED.saved_by
    WHERE a.company_id = ${companyId}::uuid
    RETURNING a.id, a.version`;
}

/** Takes items of a locked company off its list. */
export async function removeAssets(db: Database, companyId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.companyAsset.deleteMany({ where: { companyId, id: { in: [...ids] } } });
}

/** Keeps of which kinds nothing is left out. */
export async function saveWholeKinds(db: Database, companyId: string, kinds: readonly AssetKind[], now: Date): Promise<void> {
  await db.company.update({ where: { id: companyId }, data: { wholeAssetKinds: [...kinds], updatedAt: now, version: { increment: 1 } } });
}

function fenOf(yuan: string | null): number | null {
  const fen = yuan === null ? null : parseMoney(yuan, 'yuan');
  return fen?.ok ? fen.value : null;
}
