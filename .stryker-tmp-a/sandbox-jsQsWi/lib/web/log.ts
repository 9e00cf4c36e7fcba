// @ts-nocheck
import pino from 'pino';
import { env } from '@/lib/env.ts';

/** The log of this process: one JSON object a line; no names, figures or texts of people in it. */
export const log = pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
