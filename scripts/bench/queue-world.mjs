/** The queue of a busy house in SQL: people, companies with Chinese names, and as many cases as asked for, most of them concluded. */

// Two-letter words that names are made of; the first is in two names of five, the last in one of a thousand.
const PLACES = ["上海", "上海", "申江", "张江", "临港", "浦东", "虹桥", "闵行"];
const TRADES = ["科技", "科技", "科技", "半导体", "新材料", "生物医药", "智能装备", "软件", "新能源", "量子"];

/**
 * Fills a database made by the demo world with `cases` cases: 4 in 5 are concluded or withdrawn, of the open ones half wait in the queue; one in ten is English.
 * Twenty advisors hold them. Takes some seconds for 100,000.
 */
export async function fillQueue(owner, cases) {
  await owner.query(`
    INSERT INTO users (id, name, email, role, created_at)
    SELECT gen_random_uuid(), '测试顾问' || n, 'bench-advisor-' || n || '@bench.livewater.example', 'advisor', now() FROM generate_series(1, 20) n`);
  await owner.query(
    `INSERT INTO companies (id, name, name_key, credit_code, created_at, updated_at)
     SELECT gen_random_uuid(), name, name, '91310000MA' || lpad(n::text, 8, '0'), now(), now() FROM (
       SELECT n, ($1::text[])[1 + mod(hashint8(n) & 1048575, array_length($1::text[], 1))] || chr((19968 + n * 7919 % 6000)::int) || chr((19968 + n * 104729 % 6000)::int) || CASE WHEN n % 1000 = 0 THEN '潮汐' ELSE '' END
         || ($2::text[])[1 + mod(hashint8(n + 1000003) & 1048575, array_length($2::text[], 1))] || '有限公司' AS name FROM generate_series(1, $3::bigint) n) made`,
    [PLACES, TRADES, cases],
  );
  await owner.query(`
    INSERT INTO match_runs (id, company_id, as_of, facts_on, facts, engine_version, edition_hash, result_hash, next_questions, origin, created_at)
    SELECT gen_random_uuid(), c.id, '2026-11-01', '2026-11-01', '{}', '1', (SELECT edition_hash FROM catalog_state LIMIT 1), 'bench', '[]', 'intake', now()
    FROM companies c WHERE c.credit_code LIKE '91310000MA%'`);
  await owner.query(`
    WITH numbered AS (
      SELECT r.id AS run_id, r.company_id, row_number() OVER (ORDER BY c.credit_code) AS n FROM match_runs r JOIN companies c ON c.id = r.company_id WHERE r.result_hash = 'bench'),
    holders AS (SELECT array_agg(id) AS ids FROM users WHERE email LIKE 'bench-advisor-%'),
    shaped AS (
      SELECT n.*, CASE WHEN n.n % 5 > 0 THEN CASE WHEN n.n % 50 = 1 THEN 'withdrawn' ELSE 'concluded' END
        WHEN n.n % 10 = 0 THEN 'submitted' WHEN n.n % 20 = 5 THEN 'claimed' WHEN n.n % 40 = 15 THEN 'in-review' ELSE 'waiting-for-company' END AS state,
        h.ids[(1 + n.n % array_length(h.ids, 1))::int] AS holder, (n.n * 613 % 20 - 10)::int AS due, CASE WHEN n.n % 5 > 0 THEN 20 + (n.n % 400) ELSE n.n % 14 END AS days FROM numbered n, holders h)
    INSERT INTO review_cases (id, company_id, run_id, state, outcome, holder_id, lease_until, due_on, paused_on, language, submitted_at, concluded_at)
    SELECT gen_random_uuid(), company_id, run_id, state, CASE state WHEN 'concluded' THEN (ARRAY['recommended', 'not-now', 'refused'])[(1 + n % 3)::int] END,
      CASE WHEN state NOT IN ('submitted', 'withdrawn') THEN holder END,
      CASE WHEN state IN ('claimed', 'in-review') THEN now() + interval '2 days' END, (now() + due * interval '1 day')::date,
      CASE WHEN state = 'waiting-for-company' THEN (now() - interval '3 days')::date END, CASE WHEN n / 7 % 10 = 0 THEN 'en' ELSE 'zh' END,
      now() - days * interval '1 day' - n * interval '1 second', CASE WHEN state = 'concluded' THEN now() - (days - 5) * interval '1 day' END
    FROM shaped`);
  await owner.query("VACUUM ANALYZE");
}
