-- Reasons of conclusions, as the house starts with them; from here on they are data that a maintainer edits.
INSERT INTO "case_reasons" ("code", "purpose", "zh", "en", "ordinal") VALUES
  ('criteria-met', 'recommended', '公开条件已核对，均符合', 'The published criteria were checked and are met', 10),
  ('some-products-met', 'recommended', '部分产品的公开条件已符合，可先从这些产品开始', 'The criteria of some products are met; start with those', 20),
  ('met-evidence-to-gather', 'recommended', '条件符合，申请前还需备齐证明材料', 'Criteria met; gather the evidence before applying', 30),
  ('answers-missing', 'not-now', '关键信息缺失，暂时无法判断', 'Answers that decide are missing', 10),
  ('evidence-missing', 'not-now', '证明材料不足', 'The evidence is not sufficient', 20),
  ('below-threshold', 'not-now', '与门槛还有差距，补足后可再提交', 'Short of a threshold; submit again once it is reached', 30),
  ('too-early', 'not-now', '时间条件未到（年限、受理窗口或审计年度）', 'A condition of time is not reached yet (age, window or audited year)', 40),
  ('no-reply', 'not-now', '多次询问未获回复', 'The company did not reply', 50),
  ('no-fitting-product', 'refused', '目录中没有条件相符的产品', 'No product in the catalog fits', 10),
  ('outside-area', 'refused', '不在受理的地区或领域', 'Outside the area or field that is served', 20),
  ('contradictory-facts', 'refused', '所填信息互相矛盾，未能更正', 'The answers contradict each other and were not corrected', 30),
  ('duplicate', 'refused', '与另一件案件重复', 'The same as another case', 40);

-- Claims whose lease has run out are looked for before anything else.
CREATE INDEX "review_cases_lease" ON "review_cases" ("lease_until") WHERE "lease_until" IS NOT NULL;

-- The lists of the queue: open cases of a holder or of nobody, and the latest ones.
CREATE INDEX "review_cases_open" ON "review_cases" ("state", "holder_id", "due_on") WHERE "state" NOT IN ('concluded', 'withdrawn');
CREATE INDEX "review_cases_latest" ON "review_cases" ("submitted_at" DESC, "number" DESC);
CREATE INDEX "review_cases_concluded_latest" ON "review_cases" ("concluded_at" DESC, "number" DESC) WHERE "state" = 'concluded';

-- Two-character Chinese search over names and codes of companies: the pairs of neighbouring characters, found by GIN.
CREATE FUNCTION "character_pairs"("words" text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN (SELECT coalesce(array_agg(DISTINCT substr(words, i, 2)), ARRAY[]::text[]) FROM generate_series(1, length(words) - 1) AS i);
CREATE INDEX "companies_pairs" ON "companies" USING gin ("character_pairs"(coalesce("name_key", '') || ' ' || lower(coalesce("credit_code", ''))));
