import { afterAll, describe, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Actor, Person } from '@/lib/domain/access/actor.ts';
import { givenMatchedCompany, givenPerson } from '@/lib/testing/review-world.ts';
import { viewMatch } from '../matching/view-match.ts';
import { changeListVisibility } from './change-list-visibility.ts';
import { createShareLink } from './create-share-link.ts';
import { createShortlist } from './create-shortlist.ts';
import { deleteShortlist } from './delete-shortlist.ts';
import { listShareLinks } from './list-share-links.ts';
import { listShortlists } from './list-shortlists.ts';
import { renameShortlist } from './rename-shortlist.ts';
import { revokeShareLink } from './revoke-share-link.ts';
import { saveToShortlist } from './save-to-shortlist.ts';
import { setItemState } from './set-item-state.ts';
import { viewShortlist } from './view-shortlist.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const at = (actor: Actor) => ({ actor, now: NOW });
const NOT_THERE = { ok: false, failure: { kind: 'not-found' } };

afterAll(closeDatabase);

/** A company of two people, of whom one has a private list with one product. */
async function givenTwo() {
  const world = await givenMatchedCompany();
  const colleague = await givenPerson('member');
  await reader().membership.create({ data: { companyId: world.companyId, userId: colleague.userId, createdAt: NOW } });
  const made = await createShortlist.execute(at(world.member), { companyId: world.companyId, name: '我的打算', visibility: 'private' });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const saved = await saveToShortlist.execute(at(world.member), { runId: world.runId, productId: world.productId, shortlistId: made.value.shortlistId });
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  return { ...world, colleague, shortlistId: made.value.shortlistId, itemId: saved.value.itemId };
}

const namesOf = async (actor: Person, companyId: string) => {
  const lists = await listShortlists.execute(at(actor), { companyId });
  return lists.ok ? lists.value.map(({ name, visibility }) => `${name} ${visibility}`) : [];
};

describe('a private list', () => {
  test('is not there for a colleague, by whatever door', async () => {
    const { member, colleague, companyId, runId, productId, shortlistId, itemId } = await givenTwo();
    expect(await namesOf(member, companyId)).toEqual(['我的打算 private']);
    expect(await namesOf(colleague, companyId)).toEqual([]);
    const link = await createShareLink.execute(at(member), { shortlistId });
    if (!link.ok) throw new Error(JSON.stringify(link.failure));
    for (const answer of [
      viewShortlist.execute(at(colleague), { shortlistId }),
      renameShortlist.execute(at(colleague), { shortlistId, version: 1, name: 'x' }),
      deleteShortlist.execute(at(colleague), { shortlistId, version: 1 }),
      changeListVisibility.execute(at(colleague), { shortlistId, version: 1, visibility: 'shared' }),
      setItemState.execute(at(colleague), { itemId, version: 1, state: 'dropped', note: '' }),
      saveToShortlist.execute(at(colleague), { runId, productId, shortlistId }),
      listShareLinks.execute(at(colleague), { shortlistId }),
      revokeShareLink.execute(at(colleague), { linkId: link.value.linkId }),
    ]) expect(await answer).toMatchObject(NOT_THERE);
    const shown = async (actor: Person) => {
      const view = await viewMatch.execute(at(actor), { runId });
      return view.ok && view.value.sections[0]?.cards[0]?.shortlisted;
    };
    expect([await shown(member), await shown(colleague)]).toEqual([true, false]);
  });

  test('its name is free for others: it tells nobody that it is there', async () => {
    const { member, colleague, companyId } = await givenTwo();
    expect(await createShortlist.execute(at(colleague), { companyId, name: '我的打算', visibility: 'shared' })).toMatchObject({ ok: true });
    expect(await createShortlist.execute(at(colleague), { companyId, name: '我的打算', visibility: 'private' })).toMatchObject({ ok: true });
    expect(await createShortlist.execute(at(member), { companyId, name: '我的打算', visibility: 'private' })).toMatchObject({ failure: { kind: 'conflict', code: 'name-taken' } });
  });

  test('is shared and taken back by its maker alone, and not into a name that is taken', async () => {
    const { member, colleague, companyId, shortlistId } = await givenTwo();
    expect(await changeListVisibility.execute(at(member), { shortlistId, version: 1, visibility: 'shared' })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await namesOf(colleague, companyId)).toEqual(['我的打算 shared']);
    expect(await changeListVisibility.execute(at(colleague), { shortlistId, version: 2, visibility: 'private' })).toMatchObject({ failure: { kind: 'conflict', code: 'list-of-others' } });
    expect(await changeListVisibility.execute(at(member), { shortlistId, version: 1, visibility: 'private' })).toMatchObject({ failure: { code: 'list-changed' } });
    expect(await changeListVisibility.execute(at(member), { shortlistId, version: 2, visibility: 'private' })).toMatchObject({ ok: true });
    await createShortlist.execute(at(colleague), { companyId, name: '我的打算' });
    expect(await changeListVisibility.execute(at(member), { shortlistId, version: 3, visibility: 'shared' })).toMatchObject({ failure: { code: 'name-taken' } });
  });
});
