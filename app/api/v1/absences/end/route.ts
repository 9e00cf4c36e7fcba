import { endAbsence } from '@/lib/usecases/review/end-absence.ts';
import { jsonHandler } from '@/lib/web/api-handler.ts';

/** Back earlier than marked, or not going after all: `{ absenceId }`. */
export const POST = jsonHandler(endAbsence, 'session', 1024);
