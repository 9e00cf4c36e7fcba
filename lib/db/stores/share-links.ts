import { createHash } from 'node:crypto';
import type { ShareScope } from '@/lib/domain/shortlists/share-link.ts';
import type { Database } from '../client.ts';
import { listsSeenBy } from '../scope.ts';
import { newSecret, secretHash } from '../secrets.ts';

/** A link with the list it opens. */
export type StoredLink = { readonly id: string; readonly shortlistId: string; readonly companyId: string; readonly scope: ShareScope; readonly expiresAt: Date; readonly revokedAt: Date | null };

const LINK = { id: true, shortlistId: true, scope: true, expiresAt: true, revokedAt: true, shortlist: { select: { companyId: true } } } as const;
type Row = { id: string; shortlistId: string; scope: string; expiresAt: Date; revokedAt: Date | null; shortlist: { companyId: string } };

/** Makes a link and gives its secret, of which only the hash is kept; null when the list has `most` open ones. */
export async function addShareLink(db: Database, link: { shortlistId: string; scope: ShareScope; createdBy: string; expiresAt: Date }, most: number, now: Date): Promise<{ id: string; token: string } | null> {
  await db.$queryRaw`SELECT 1 FROM shortlists WHERE id = ${link.shortlistId}::uuid FOR UPDATE`; // two at once are counted one after the other
  if ((await db.shareLink.count({ where: { shortlistId: link.shortlistId, revokedAt: null, expiresAt: { gt: now } } })) >= most) return null;
  const token = newSecret();
  const { id } = await db.shareLink.create({ data: { ...link, tokenHash: secretHash(token), createdAt: now }, select: { id: true } });
  return { id, token };
}

/** The link of a secret, whoever asks: holding it is the right to it. Found by its hash, so that the time tells nothing of the secret. */
export async function findLinkOfToken(db: Database, token: string): Promise<StoredLink | null> {
  const row = await db.shareLink.findUnique({ where: { tokenHash: secretHash(token) }, select: LINK });
  return row && stored(row);
}

/** A link of a list of one of this person's companies, if they see the list. */
export async function loadShareLink(db: Database, linkId: string, userId: string): Promise<StoredLink | null> {
  const row = await db.shareLink.findFirst({ where: { id: linkId, shortlist: { company: { memberships: { some: { userId } } }, ...listsSeenBy(userId) } }, select: LINK });
  return row && stored(row);
}

/** Ends a link; the first end stays. */
export async function endShareLink(db: Database, linkId: string, now: Date): Promise<void> {
  await db.shareLink.updateMany({ where: { id: linkId, revokedAt: null }, data: { revokedAt: now } });
}

/** Notes an opening. Of the network 16 bits of a hash that differs by link: enough to tell two readers apart, too little to find one. */
export async function noteOpening(db: Database, linkId: string, device: string, network: string, now: Date): Promise<void> {
  const mark = createHash('sha256').update(`${linkId} ${network}`).digest('hex').slice(0, 4);
  await db.shareOpening.create({ data: { linkId, at: now, device: `${device} ${mark}` }, select: { id: true } });
}

function stored({ shortlist, scope, ...row }: Row): StoredLink {
  return { ...row, scope: scope as ShareScope, companyId: shortlist.companyId };
}
