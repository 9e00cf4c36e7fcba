// @ts-nocheck
import pino from 'pino';
import { env } from '@/lib/env.ts';

/** The log of the jobs: one JSON object a line, ids and counts only. */
export const log = pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime }).child({ part: 'jobs' });
