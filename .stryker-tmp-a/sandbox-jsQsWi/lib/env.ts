// @ts-nocheck
import { z } from 'zod';

const schema = z.object({
  /** Address of the database under the role that only reads and writes rows. */
  APP_DATABASE_URL: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  NEXTAUTH_URL: z.url().default('http://localhost:3000'),
  NEXTAUTH_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  /** How many reverse proxies stand in front; the client's address is read that far from the right of X-Forwarded-For. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** `off` where jobs run in a process of their own (`npm run worker`). */
  WORKER: z.enum(['in-process', 'off']).default('in-process'),
});

export type Env = z.output<typeof schema>;

let read: Env | undefined;

/** The environment, read once and checked; throws one sentence that names what is wrong. */
export function env(): Env {
  if (read) return read;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    throw new Error(`The environment is not usable: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
  }
  read = parsed.data;
  return read;
}

/** The address the app serves from; throws when no database is named. */
export function databaseUrl(): string {
  const url = env().APP_DATABASE_URL ?? env().DATABASE_URL;
  if (url === undefined) throw new Error('No database is named: set APP_DATABASE_URL (or DATABASE_URL), or use `npm start`, which brings one.');
  return url;
}
