import { isAmongAdvisors } from '@/lib/domain/review/event-name.ts';
import { CASE_ACTIONS } from '@/lib/domain/review/transitions.ts';
import type { Database } from '../client.ts';
import { Prisma } from '../generated/client.ts';

const without = (...columns: readonly string[]) => Prisma.sql`- ${columns}::text[]`;
const everything = Prisma.empty;

/** Rows of one table as they are stored, less what is a secret; `u` a person, `mine` the companies they act for, `cases` those companies' cases. */
type Part = { readonly table: string; readonly rows: Prisma.Sql };

function parts(userId: string): readonly Part[] {
  const u = Prisma.sql`${userId}::uuid`;
  const mine = Prisma.sql`(SELECT company_id FROM memberships WHERE user_id = ${u})`;
  const cases = Prisma.sql`(SELECT id FROM review_cases WHERE company_id IN ${mine})`;
  // A list that somebody of the company keeps to themselves is in nobody else's copy.
  const lists = Prisma.sql`(SELECT id FROM shortlists WHERE company_id IN ${mine} AND (private_to IS NULL OR private_to = ${u}))`;
  const of = (table: string, from: Prisma.Sql, where: Prisma.Sql, less: Prisma.Sql = everything): Part => ({ table, rows: Prisma.sql`SELECT to_jsonb(t) ${less} AS row FROM ${from} t WHERE ${where}` });
  return [
    of('users', Prisma.sql`users`, Prisma.sql`t.id = ${u}`),
    of('credentials', Prisma.sql`credentials`, Prisma.sql`t.user_id = ${u}`, without('hash')),
    of('sessions', Prisma.sql`sessions`, Prisma.sql`t.user_id = ${u}`, without('secret_hash')),
    of('account_links', Prisma.sql`account_links`, Prisma.sql`t.user_id = ${u}`, without('secret_hash')),
    of('second_factors', Prisma.sql`second_factors`, Prisma.sql`t.user_id = ${u}`, without('sealed_secret')),
    of('recovery_codes', Prisma.sql`recovery_codes`, Prisma.sql`t.user_id = ${u}`, without('code_hash')),
    of('identities', Prisma.sql`identities`, Prisma.sql`t.user_id = ${u}`),
    of('memberships', Prisma.sql`memberships`, Prisma.sql`t.user_id = ${u}`),
    of('consents', Prisma.sql`consents`, Prisma.sql`t.user_id = ${u}`),
    of('companies', Prisma.sql`companies`, Prisma.sql`t.id IN ${mine}`, without('draft_token_hash')),
    of('company_answers', Prisma.sql`company_answers`, Prisma.sql`t.company_id IN ${mine}`),
    of('company_assets', Prisma.sql`company_assets`, Prisma.sql`t.company_id IN ${mine}`),
    of('match_runs', Prisma.sql`match_runs`, Prisma.sql`t.company_id IN ${mine}`),
    of('match_products', Prisma.sql`match_products`, Prisma.sql`t.run_id IN (SELECT id FROM match_runs WHERE company_id IN ${mine})`),
    of('shortlists', Prisma.sql`shortlists`, Prisma.sql`t.id IN ${lists}`),
    of('shortlist_items', Prisma.sql`shortlist_items`, Prisma.sql`t.shortlist_id IN ${lists}`),
    of('share_links', Prisma.sql`share_links`, Prisma.sql`t.shortlist_id IN ${lists}`, without('token_hash')),
    of('share_openings', Prisma.sql`share_openings`, Prisma.sql`t.link_id IN (SELECT id FROM share_links WHERE shortlist_id IN ${lists})`),
    of('review_cases', Prisma.sql`review_cases`, Prisma.sql`t.id IN ${cases} OR t.submitted_by = ${u}`),
    // What advisors tell or note among themselves is theirs, and merging may name another company's case; what one wrote oneself is one's own.
    of('case_events', Prisma.sql`case_events`, Prisma.sql`(t.case_id IN ${cases} AND t.action <> ALL(${CASE_ACTIONS.filter(isAmongAdvisors)}::text[])) OR t.actor_id = ${u}`),
    of('case_messages', Prisma.sql`case_messages`, Prisma.sql`(t.case_id IN ${cases} AND NOT t.internal) OR t.author_id = ${u}`),
    of('case_questions', Prisma.sql`case_questions`, Prisma.sql`t.case_id IN ${cases}`),
    of('case_merges', Prisma.sql`case_merges`, Prisma.sql`t.merged_by = ${u}`),
    of('verdict_overrides', Prisma.sql`verdict_overrides`, Prisma.sql`t.case_id IN ${cases} OR t.made_by = ${u} OR t.decided_by = ${u}`),
    of('case_presence', Prisma.sql`case_presence`, Prisma.sql`t.user_id = ${u}`),
    of('case_skips', Prisma.sql`case_skips`, Prisma.sql`t.user_id = ${u}`),
    of('case_undos', Prisma.sql`case_undos`, Prisma.sql`t.actor_id = ${u}`),
    of('absences', Prisma.sql`absences`, Prisma.sql`t.user_id = ${u} OR t.entered_by = ${u}`),
    of('queue_views', Prisma.sql`queue_views`, Prisma.sql`t.owner_id = ${u}`),
    of('notice_preferences', Prisma.sql`notice_preferences`, Prisma.sql`t.user_id = ${u}`),
    of('notices', Prisma.sql`notices`, Prisma.sql`t.user_id = ${u}`),
    of('mails', Prisma.sql`mails`, Prisma.sql`t.user_id = ${u}`, without('sealed_secret')),
    of('audit_entries', Prisma.sql`audit_entries`, Prisma.sql`t.actor_id = ${userId} OR t.chain IN (SELECT company_id::text FROM memberships WHERE user_id = ${u})`),
  ];
}

/** Tables of which nobody gets a copy, and why. A table that is neither here nor exported fails a test. */
export const NOT_EXPORTED: Readonly<Record<string, string>> = {
  sources: 'catalog', products: 'catalog', product_versions: 'catalog', product_version_sources: 'catalog', definitions: 'catalog', definition_versions: 'catalog',
  definition_version_sources: 'catalog', catalog_editions: 'catalog', catalog_state: 'catalog', case_reasons: 'words of the house', calendar_days: 'public holidays',
  audit_heads: 'ends of chains: hashes', rate_limits: 'hashes that name nobody',
};

/** The tables that a copy holds. */
export function exportedTables(): readonly string[] {
  return parts('00000000-0000-0000-0000-000000000000').map(({ table }) => table);
}

/** All that is held of a person and of the companies they act for, by table; every column but secrets, so that a new one is in it. */
export async function exportOwnData(db: Database, userId: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const found: [string, readonly unknown[]][] = [];
  for (const { table, rows } of parts(userId)) found.push([table, (await db.$queryRaw<{ row: unknown }[]>(rows)).map(({ row }) => row)]);
  return Object.fromEntries(found);
}
