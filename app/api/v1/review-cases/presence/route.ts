import { notePresence } from '@/lib/usecases/review/note-presence.ts';
import { jsonHandler } from '@/lib/web/api-handler.ts';

/** The page of a case says that it is open (`{ caseId }`) or closed (`{ caseId, gone: true }`), and hears who else has it open. */
export const POST = jsonHandler(notePresence, 'session', 1024);
