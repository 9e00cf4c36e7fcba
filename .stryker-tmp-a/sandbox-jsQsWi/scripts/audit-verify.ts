/**
 * `npm run audit:verify -- [--anchors heads.json] [--write-anchors heads.json]`: checks every chain of the audit and says what does not
 * fit. Anchors are the ends of the chains noted earlier, kept outside the database: with them a tail that was cut together with its head is found too.
 */
// @ts-nocheck

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { verifyAudit } from '@/lib/db/audit.ts';
import { closeDatabase, reader } from '@/lib/db/client.ts';

const anchorsFile = z.array(z.strictObject({ chain: z.string(), seq: z.string().regex(/^\d+$/), hash: z.string().length(64) }));

const { values } = parseArgs({ options: { anchors: { type: 'string' }, 'write-anchors': { type: 'string' } } });
const anchors = values.anchors === undefined ? [] : anchorsFile.parse(JSON.parse(readFileSync(values.anchors, 'utf8'))).map((head) => ({ ...head, seq: BigInt(head.seq) }));
const { rows, heads, faults } = await verifyAudit(reader(), anchors);
await closeDatabase();
for (const { chain, seq, fault } of faults) process.stdout.write(`Chain ${chain}, row ${seq}: ${fault}\n`);
process.stdout.write(`${rows} rows in ${heads.length} chains, ${faults.length} faults${anchors.length === 0 ? ' (no anchors given: a tail cut together with its head would not show)' : ''}.\n`);
if (faults.length > 0) process.exitCode = 1;
else if (values['write-anchors'] !== undefined) writeFileSync(values['write-anchors'], `${JSON.stringify(heads.map((head) => ({ ...head, seq: String(head.seq) })), null, 2)}\n`);
