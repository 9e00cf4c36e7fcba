'use client';

import { useCallback, useMemo, useState } from 'react';
import type { AssetContent, AssetView, FactSummary, InventoryView, SaveAssetsOutcome } from '@/lib/contracts/intake/asset-item.ts';
import type { AnswerView } from '@/lib/contracts/intake/intake-view.ts';
import type { AssetKind } from '@/lib/domain/facts/asset.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { ok, type Result } from '@/lib/domain/result.ts';
import type { Change } from './answer-queue.ts';
import { useAutosave, type SaveAnswers } from './use-autosave.ts';

/** The action that saves items of the inventory. */
export type SaveAssets = (input: { companyId: string; changes: { id: string; version: number; item: AssetContent | null }[]; whole: AssetKind[] | null }) => Promise<Result<SaveAssetsOutcome, Failure>>;

export type ListedItem = AssetContent & { readonly id: string };

const WHOLE = 'whole';

/**
 * The inventory as it stands on the page, saved as it is written by the same queue as the answers: an item travels as one answer, its id
 * the path, its content the value as JSON; so it survives a killed tab and a dead network as they do.
 */
export function useInventory(view: InventoryView, save: SaveAssets) {
  const [items, setItems] = useState<readonly ListedItem[]>(() => view.assets.map(({ version: _, ...item }) => item));
  const [whole, setWhole] = useState<ReadonlySet<AssetKind>>(() => new Set(view.whole));
  const [summaries, setSummaries] = useState<readonly FactSummary[]>(view.summaries);
  const stored = useMemo(() => [...view.assets.map(asStored), wholeAs(view.whole)], [view]);

  const send: SaveAnswers = useCallback(
    async ({ changes }) => {
      const kinds = changes.find(({ path }) => path === WHOLE)?.value ?? null;
      const outcome = await save({ companyId: view.companyId, changes: changes.filter(({ path }) => path !== WHOLE).map(({ path, version, value }) => ({ id: path, version, item: contentOf(value) })), whole: kinds as AssetKind[] | null });
      if (!outcome.ok) return outcome;
      const savedAt = new Date().toISOString();
      const saved = changes.flatMap(({ path, state, value }): AnswerView[] => {
        const item = outcome.value.saved.find(({ id }) => id === path);
        return item || path === WHOLE ? [{ path, state, value, evidence: 'declared', savedAt, version: item?.version ?? 0 }] : [];
      });
      setSummaries(outcome.value.summaries);
      const conflicts = outcome.value.conflicts.map(({ id, theirs }) => ({ mine: null, theirs: theirs ? asStored(theirs) : { ...goneAs(id) } }));
      return ok({ saved, conflicts, problems: [], progress: outcome.value.progress });
    },
    [save, view.companyId],
  );

  const putBack = useCallback((changes: readonly (Change | AnswerView)[]) => {
    for (const { path, value } of changes) {
      if (path === WHOLE) setWhole(new Set(value as readonly AssetKind[]));
      else setItems((before) => placed(before, path, contentOf(value)));
    }
  }, []);
  const autosave = useAutosave({ companyId: `assets.${view.companyId}`, stored, progress: view.progress, save: send, onRecovered: putBack });
  const { want } = autosave;

  const put = useCallback(
    (changed: readonly ListedItem[]) => {
      setItems((before) => changed.reduce((list, { id, ...content }) => placed(list, id, content), before));
      want(changed.map(({ id, ...content }) => ({ path: id, state: 'known', value: JSON.stringify(content) })));
    },
    [want],
  );
  const remove = useCallback(
    (id: string) => {
      setItems((before) => placed(before, id, null));
      want([{ path: id, state: 'unanswered', value: null }]);
    },
    [want],
  );
  const markWhole = useCallback(
    (kinds: readonly AssetKind[]) => {
      setWhole(new Set(kinds));
      want([{ path: WHOLE, state: 'known', value: kinds }]);
    },
    [want],
  );
  return { items, whole, summaries, autosave, put, putBack, remove, markWhole };
}

function placed(list: readonly ListedItem[], id: string, content: AssetContent | null): readonly ListedItem[] {
  if (content === null) return list.filter((item) => item.id !== id);
  return list.some((item) => item.id === id) ? list.map((item) => (item.id === id ? { id, ...content } : item)) : [...list, { id, ...content }];
}

/** The item of a travelling answer; null where it is taken off. */
export function contentOf(value: unknown): AssetContent | null {
  return typeof value === 'string' ? (JSON.parse(value) as AssetContent) : null;
}

function asStored({ id, version, ...content }: AssetView): AnswerView {
  return { path: id, state: 'known', value: JSON.stringify(content), evidence: 'declared', savedAt: null, version };
}

function goneAs(id: string): AnswerView {
  return { path: id, state: 'unanswered', value: null, evidence: 'declared', savedAt: null, version: 0 };
}

function wholeAs(kinds: readonly AssetKind[]): AnswerView {
  return { path: WHOLE, state: 'known', value: kinds, evidence: 'declared', savedAt: null, version: 0 };
}
