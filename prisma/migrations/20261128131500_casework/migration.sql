-- Who has a case open at this moment: a page says so every few seconds, and is forgotten when it stops.
CREATE TABLE "case_presence" (
    "case_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_presence_pkey" PRIMARY KEY ("case_id","user_id")
);
CREATE INDEX "case_presence_seen_at_idx" ON "case_presence"("seen_at");
ALTER TABLE "case_presence" ADD CONSTRAINT "case_presence_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_presence" ADD CONSTRAINT "case_presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The facts that an advisor asked the company of a case for, each with the moment it was last asked.
CREATE TABLE "case_questions" (
    "case_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_questions_pkey" PRIMARY KEY ("case_id","path")
);
ALTER TABLE "case_questions" ADD CONSTRAINT "case_questions_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A confirmed answer keeps what proved it before, to fall back to, and what the advisor saw.
ALTER TABLE "company_answers" ADD COLUMN "evidence_before" TEXT, ADD COLUMN "verified_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "company_answers"
  ADD CONSTRAINT "company_answers_evidence_before" CHECK ("evidence_before" IN ('declared', 'document', 'audited')),
  ADD CONSTRAINT "company_answers_verified" CHECK (("verified_at" IS NULL) = ("evidence_before" IS NULL) AND ("verified_at" IS NULL OR "state" = 'known'));

-- An advisor's verdict beside the engine's, and the candidate case it makes for who maintains the rule.
CREATE TABLE "verdict_overrides" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "product_id" TEXT NOT NULL,
    "engine_verdict" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason_code" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "source_id" TEXT,
    "source" TEXT NOT NULL,
    "made_by" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_back_at" TIMESTAMPTZ(3),
    "candidate" TEXT NOT NULL DEFAULT 'open',
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decision" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "verdict_overrides_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "verdict_overrides_once" ON "verdict_overrides" ("case_id", "product_id") WHERE "taken_back_at" IS NULL;
CREATE INDEX "verdict_overrides_candidate_made_at_idx" ON "verdict_overrides"("candidate", "made_at" DESC);
ALTER TABLE "verdict_overrides" ADD CONSTRAINT "verdict_overrides_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "verdict_overrides" ADD CONSTRAINT "verdict_overrides_run_id_product_id_fkey" FOREIGN KEY ("run_id", "product_id") REFERENCES "match_products"("run_id", "product_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "verdict_overrides" ADD CONSTRAINT "verdict_overrides_reason_code_fkey" FOREIGN KEY ("reason_code") REFERENCES "case_reasons"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "verdict_overrides" ADD CONSTRAINT "verdict_overrides_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "verdict_overrides" ADD CONSTRAINT "verdict_overrides_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "verdict_overrides"
  ADD CONSTRAINT "verdict_overrides_engine_verdict" CHECK ("engine_verdict" IN ('eligible', 'ineligible', 'undetermined', 'faulty')),
  ADD CONSTRAINT "verdict_overrides_verdict" CHECK ("verdict" IN ('eligible', 'ineligible', 'undetermined') AND "verdict" <> "engine_verdict"),
  ADD CONSTRAINT "verdict_overrides_words" CHECK (length("text") > 0 AND length("source") > 0),
  ADD CONSTRAINT "verdict_overrides_candidate" CHECK ("candidate" IN ('open', 'taken', 'declined')),
  ADD CONSTRAINT "verdict_overrides_decided" CHECK (("candidate" = 'open') = ("decided_at" IS NULL) AND ("candidate" <> 'declined' OR length("decision") > 0));

-- Two cases that somebody declared to be of one company. Nothing is moved by it; it is undone by taking the row away.
CREATE TABLE "case_merges" (
    "case_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "merged_by" UUID,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_merges_pkey" PRIMARY KEY ("case_id","other_id"),
    CONSTRAINT "case_merges_ordered" CHECK ("case_id" < "other_id")
);
CREATE INDEX "case_merges_other_id_idx" ON "case_merges"("other_id");
ALTER TABLE "case_merges" ADD CONSTRAINT "case_merges_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_merges" ADD CONSTRAINT "case_merges_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "review_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_merges" ADD CONSTRAINT "case_merges_merged_by_fkey" FOREIGN KEY ("merged_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Reasons of overrides and of skipping a case are managed like those of conclusions.
ALTER TABLE "case_reasons" DROP CONSTRAINT "case_reasons_purpose";
ALTER TABLE "case_reasons"
  ADD CONSTRAINT "case_reasons_purpose" CHECK ("purpose" IN ('recommended', 'not-now', 'refused', 'override', 'skip', 'release', 'reopen', 'withdraw')),
  ADD CONSTRAINT "case_reasons_code" CHECK ("code" ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
  ADD CONSTRAINT "case_reasons_words" CHECK (length("zh") BETWEEN 1 AND 200 AND length("en") BETWEEN 1 AND 200);
INSERT INTO "case_reasons" ("code", "purpose", "zh", "en", "ordinal") VALUES
  ('rule-stricter-than-source', 'override', '录入的条件比原文更严', 'The rule as entered is stricter than its source', 10),
  ('rule-looser-than-source', 'override', '录入的条件比原文更松', 'The rule as entered is looser than its source', 20),
  ('exception-not-covered', 'override', '原文另有例外或等效情形，规则没有写到', 'The source has an exception or an equivalent that the rule does not know', 30),
  ('source-has-changed', 'override', '原文已有更新', 'The source has changed since', 40),
  ('fact-read-otherwise', 'override', '按原文口径，这项事实应作另一种理解', 'By the wording of the source the fact is to be read otherwise', 50),
  ('provider-says-otherwise', 'override', '机构的答复与规则不同', 'The provider''s answer differs from the rule', 60);
