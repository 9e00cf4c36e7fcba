/** Loads the demo world once and prints its sign-ins. `npm start` calls it for the embedded database only: its passwords are known to everybody. */
// @ts-nocheck

import { closeDatabase } from '@/lib/db/client.ts';
import { DEMO_PASSWORD, DEMO_PEOPLE, makeDemoWorld } from '@/lib/testing/world.ts';

await makeDemoWorld(new Date());
await closeDatabase();
const width = Math.max(...DEMO_PEOPLE.map(({ email }) => email.length));
process.stdout.write(['Demo sign-ins, made-up people in this embedded database only:', ...DEMO_PEOPLE.map(({ email, role }) => `  ${email.padEnd(width)}  ${role}`), `  password for all: ${DEMO_PASSWORD}`, ''].join('\n'));
