// @ts-nocheck
import type { TestProject } from 'vitest/node';
import { ensureDatabase, migrate, openScratch } from '../database.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a superuser of the scratch cluster, and the migrated database to copy. */
    scratch: { readonly url: string; readonly template: string; readonly ownerUrl: string; readonly appUrl: string };
  }
}

/** Once a run: opens the scratch cluster (or the one in TEST_DATABASE_URL) and migrates a template database in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await openScratch('vitest');
  const template = `template_${process.pid.toString(36)}_${Date.now().toString(36)}`;
  const { ownerUrl, appUrl } = await ensureDatabase(cluster, template);
  await migrate({ ownerUrl });
  project.provide('scratch', { url: cluster.url('postgres'), template, ownerUrl, appUrl });
  return async () => {
    await cluster.dropDatabases(template);
    await cluster.release();
  };
}
