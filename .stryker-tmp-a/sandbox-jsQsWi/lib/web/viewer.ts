// @ts-nocheck
import { cache } from 'react';
import type { ViewerView } from '@/lib/contracts/accounts/account-view.ts';
import { viewViewer } from '@/lib/usecases/accounts/view-viewer.ts';
import { ask } from './ask.ts';

/** Who is looking at the page, once per request. */
export const viewer = cache(async (): Promise<ViewerView> => ask(viewViewer, {}));
