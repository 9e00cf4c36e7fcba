import pino from 'pino';
import { env } from '@/lib/env.ts';
import { requestId } from './reached.ts';

/** The log of this process: one JSON object a line, with the id of the request; no names, figures or texts of people in it. */
export const log = pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime, mixin: () => ({ request: requestId() ?? undefined }) });
