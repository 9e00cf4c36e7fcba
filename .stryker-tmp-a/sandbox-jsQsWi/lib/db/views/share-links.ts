// @ts-nocheck
import type { ShareLinkView } from '@/lib/contracts/shortlists/share-view.ts';
import type { ShareScope } from '@/lib/domain/shortlists/share-link.ts';
import type { Database } from '../client.ts';

const LATEST = 10;

/** The links of a list, the newest first, each with how often it was opened, by how many readers, and the last ten times. */
export async function shareLinkViews(db: Database, shortlistId: string, now: Date): Promise<readonly ShareLinkView[]> {
  const links = await db.shareLink.findMany({
    where: { shortlistId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 50,
    include: { creator: { select: { name: true } }, openings: { orderBy: { id: 'desc' }, take: LATEST }, _count: { select: { openings: true } } },
  });
  const readers = await db.$queryRaw<{ id: string; readers: number }[]>`
    SELECT link_id::text AS id, count(DISTINCT device)::int AS readers FROM share_openings WHERE link_id = ANY(${links.map(({ id }) => id)}::uuid[]) GROUP BY link_id`;
  return links.map((link) => ({
    id: link.id,
    scope: link.scope as ShareScope,
    createdAt: link.createdAt.toISOString(),
    createdBy: link.creator?.name ?? null,
    expiresAt: link.expiresAt.toISOString(),
    state: link.revokedAt !== null ? 'revoked' : link.expiresAt <= now ? 'expired' : 'open',
    endedAt: link.revokedAt?.toISOString() ?? (link.expiresAt <= now ? link.expiresAt.toISOString() : null),
    openings: {
      count: link._count.openings,
      readers: readers.find(({ id }) => id === link.id)?.readers ?? 0,
      latest: link.openings.map(({ at, device }) => ({ at: at.toISOString(), device: device.split(' ')[0] ?? device })),
    },
  }));
}
