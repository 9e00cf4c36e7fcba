import { markAbsence } from '@/lib/usecases/review/mark-absence.ts';
import { jsonHandler } from '@/lib/web/api-handler.ts';

/** Days away, as the page marks them: `{ userId, from, to, deputyId, note }`. Where they have begun, the open cases are handed over at once. */
export const POST = jsonHandler(markAbsence, 'session', 8 * 1024);
