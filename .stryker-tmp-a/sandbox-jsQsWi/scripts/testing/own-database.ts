// @ts-nocheck
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

// Runs before each test file: a fresh copy of the template, so that no file sees what another one left.
const { url, template, ownerUrl, appUrl } = inject('scratch');
const database = `${template}_${randomBytes(6).toString('hex')}`;

const admin = new pg.Client({ connectionString: url });
await admin.connect();
await admin.query(`CREATE DATABASE "${database}" OWNER livewater_owner TEMPLATE "${template}"`);
await admin.end();

const at = (address: string) => Object.assign(new URL(address), { pathname: `/${database}` }).href;
process.env['DATABASE_URL'] = at(ownerUrl);
process.env['APP_DATABASE_URL'] = at(appUrl);
process.env['NEXTAUTH_SECRET'] ??= 'a secret for tests only, of no use elsewhere';
process.env['NEXTAUTH_URL'] ??= 'http://127.0.0.1:3000';
process.env['LOG_LEVEL'] ??= 'silent';
process.env['WORKER'] ??= 'off';
