import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Result } from '@/lib/domain/result.ts';
import { databaseUrl, env } from '@/lib/env.ts';
import { Prisma, PrismaClient } from './generated/client.ts';

/** The way to the rows: inside `command()` one transaction, inside `query()` the pool. */
export type Database = Prisma.TransactionClient;

type Connection = { readonly pool: pg.Pool; readonly client: PrismaClient };

// One per process, also when the development server loads this file again.
const shared = globalThis as typeof globalThis & { livewaterConnection?: Connection };

function open(): Connection {
  const pool = new pg.Pool({ connectionString: databaseUrl(), max: env().DATABASE_POOL, connectionTimeoutMillis: 10_000, statement_timeout: 30_000, application_name: 'livewater' });
  pool.on('error', () => {}); // an idle connection that the server closed is opened again by the next query
  const client = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: 15_000, timeout: 30_000 } });
  return { pool, client };
}

function connection(): Connection {
  return (shared.livewaterConnection ??= open());
}

/** The database outside a transaction, for reading. */
export function reader(): PrismaClient {
  return connection().client;
}

/** Closes every connection; for scripts and tests. */
export async function closeDatabase(): Promise<void> {
  const open = shared.livewaterConnection;
  delete shared.livewaterConnection;
  await open?.client.$disconnect();
  if (open && !open.pool.ended) await open.pool.end();
}

class RolledBack extends Error {
  readonly outcome: unknown;
  constructor(outcome: unknown) {
    super('rolled back');
    this.outcome = outcome;
  }
}

/** How long a transaction waits for a connection, and may take: a busy machine is no fault. */
const PATIENCE = { maxWait: 5_000, timeout: 20_000 };
const TRIES = 3;

/**
 * Runs everything or nothing: a returned failure rolls back like a thrown error. Of two transactions that wait for each other PostgreSQL ends one; that one is
 * run again, so `run` touches nothing but `db`.
 */
export async function transaction<T, F>(run: (db: Database) => Promise<Result<T, F>>): Promise<Result<T, F>> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await connection().client.$transaction(async (db) => {
        const outcome = await run(db);
        if (!outcome.ok) throw new RolledBack(outcome);
        return outcome;
      }, PATIENCE);
    } catch (error) {
      if (error instanceof RolledBack) return error.outcome as Result<T, F>;
      if (tried === TRIES || !isDeadlock(error)) throw error;
    }
  }
}

/** Whether PostgreSQL ended the transaction because it and another waited for each other (40P01); Prisma tells it as P2034, of raw SQL as P2010. */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === 'P2034' || (error.code === 'P2010' && JSON.stringify(error.meta ?? {}).includes('40P01'));
}
