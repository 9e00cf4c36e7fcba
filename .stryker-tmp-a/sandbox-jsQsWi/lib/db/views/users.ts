// @ts-nocheck
import type { Role, UserRow } from '@/lib/contracts/accounts/account-view.ts';
import type { Database } from '../client.ts';

/** Every account by name (1 query), at most 1,000: advisors and their administrators first, then members. */
export async function listUserRows(db: Database): Promise<readonly UserRow[]> {
  const users = await db.user.findMany({ orderBy: [{ role: 'asc' }, { name: 'asc' }, { id: 'asc' }], take: 1_000 });
  return users.map(({ id, name, email, role, disabledAt, createdAt, version }) => ({ id, name, email, role: role as Role, disabled: disabledAt !== null, createdAt: createdAt.toISOString(), version }));
}
