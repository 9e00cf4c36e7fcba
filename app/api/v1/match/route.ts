import { answerMatch } from '@/lib/usecases/matching/answer-match.ts';
import { jsonHandler } from '@/lib/web/api-handler.ts';

/** The facts of one company, every series with thirty years, fit ten times into this. */
const MAX_BYTES = 256 * 1024;

export const POST = jsonHandler(answerMatch, 'nobody', MAX_BYTES, 'matches-of-network');
