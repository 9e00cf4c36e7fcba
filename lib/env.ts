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
  /** The mail server, `smtp://user:password@host:587` or `smtps://...:465`; without one, mails wait where the administrator reads them. */
  MAIL_URL: z.url({ protocol: /^smtps?$/, error: 'smtp:// or smtps:// with the name of the mail server' }).optional(),
  /** Who mails come from, as an address or `Name <address>`; needed with MAIL_URL. */
  MAIL_FROM: z.string().regex(/^[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/, 'an address, or Name <address>').optional(),
  /** The organisation's OpenID provider: its issuer exactly as its tokens name it, and what it gave us to be known by. */
  OIDC_ISSUER: z.url().refine((issuer) => /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(issuer), 'an https:// address').optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What people call it, for the button. */
  OIDC_NAME: z.string().min(1).max(60).default('OpenID'),
  /** `off` where jobs run in a process of their own (`npm run worker`). */
  WORKER: z.enum(['in-process', 'off']).default('in-process'),
});

export type Env = z.output<typeof schema>;

let read: Env | undefined;

/** The environment, read once and checked; throws one sentence that names what is wrong. */
export function env(): Env {
  if (read) return read;
  const parsed = schema.safeParse(process.env);
  if (parsed.success && parsed.data.MAIL_URL !== undefined && parsed.data.MAIL_FROM === undefined) throw new Error('The environment is not usable: MAIL_URL is set, so MAIL_FROM is needed: the address that mails come from.');
  if (parsed.success && parsed.data.OIDC_ISSUER !== undefined && (parsed.data.OIDC_CLIENT_ID === undefined || parsed.data.OIDC_CLIENT_SECRET === undefined)) {
    throw new Error('The environment is not usable: OIDC_ISSUER is set, so OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are needed: the provider gives them out.');
  }
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
