import { claimNextCase } from '@/lib/usecases/review/claim-next-case.ts';
import { jsonHandler } from '@/lib/web/api-handler.ts';

/** An advisor takes the next case, as the page's button does: `{}` or `{ "language": "zh" }`; `caseId` null when there is none. */
export const POST = jsonHandler(claimNextCase, 'session', 1024);
