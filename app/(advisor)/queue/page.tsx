import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { queueQueryOf } from '@/components/review/queue-address.ts';
import { QueuePage } from '@/components/review/queue-page.tsx';
import { viewQueue } from '@/lib/usecases/review/view-queue.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { viewer } from '@/lib/web/viewer.ts';
import { claimNextAction, forgetViewAction, keepViewAction, moveCasesAction, previewMovesAction, takeAction, undoMovesAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('queue'))('title'), robots: { index: false } };
}

/** The review queue; view, search, filters, columns, density and page stand in the address. */
export default async function Page({ searchParams }: PageProps<'/queue'>) {
  const params = await searchParams;
  const view = await ask(viewQueue, queueQueryOf(params));
  const who = await viewer();
  return (
    <QueuePage
      view={view}
      language={await readerLanguage()}
      role={who.kind === 'person' && who.role === 'administrator' ? 'administrator' : 'advisor'}
      nothingToClaim={params.nothing === '1'}
      actions={{ claimNext: claimNextAction, take: takeAction, keep: keepViewAction, forget: forgetViewAction, moves: { preview: previewMovesAction, move: moveCasesAction, undo: undoMovesAction } }}
    />
  );
}
