-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credentials" (
    "user_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credentials_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "session_version" INTEGER NOT NULL,
    "device" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "user_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "capacity" TEXT NOT NULL DEFAULT 'own',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("user_id","company_id")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "companies" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "name_key" TEXT,
    "credit_code" TEXT,
    "draft_token_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "companies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_answers" (
    "company_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "value" JSONB,
    "evidence" TEXT NOT NULL DEFAULT 'declared',
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID,
    "verified_at" TIMESTAMPTZ(3),
    "verified_by" UUID,

    CONSTRAINT "company_answers_pkey" PRIMARY KEY ("company_id","path")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "doc_no" TEXT,
    "date" TEXT,
    "url" TEXT,
    "grade" TEXT NOT NULL,
    "last_checked" DATE NOT NULL,
    "edited_by_maintainer" BOOLEAN NOT NULL DEFAULT false,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "provider_zh" TEXT NOT NULL,
    "provider_en" TEXT NOT NULL,
    "places" TEXT[],
    "amount_max_fen" BIGINT,
    "amount_basis" TEXT,
    "tenor_months" INTEGER,
    "document" JSONB NOT NULL,
    "stages" TEXT[],
    "sectors" TEXT[],
    "certificates" TEXT[],
    "search" TEXT[],
    "added_on" DATE NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "edited_by_maintainer" BOOLEAN NOT NULL DEFAULT false,
    "content_hash" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_versions" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "in_force_from" DATE,
    "in_force_to" DATE,
    "confidence" TEXT NOT NULL,
    "rule" JSONB,
    "document" JSONB NOT NULL,
    "edited_by_maintainer" BOOLEAN NOT NULL DEFAULT false,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "product_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_version_sources" (
    "version_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "product_version_sources_pkey" PRIMARY KEY ("version_id","source_id")
);

-- CreateTable
CREATE TABLE "definitions" (
    "name" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "edited_by_maintainer" BOOLEAN NOT NULL DEFAULT false,
    "content_hash" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "definitions_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "definition_versions" (
    "id" TEXT NOT NULL,
    "definition_name" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "in_force_from" DATE,
    "in_force_to" DATE,
    "confidence" TEXT NOT NULL,
    "rule" JSONB,
    "document" JSONB NOT NULL,
    "edited_by_maintainer" BOOLEAN NOT NULL DEFAULT false,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "definition_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "definition_version_sources" (
    "version_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "definition_version_sources_pkey" PRIMARY KEY ("version_id","source_id")
);

-- CreateTable
CREATE TABLE "catalog_editions" (
    "hash" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "catalog_editions_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "catalog_state" (
    "id" INTEGER NOT NULL,
    "edition_hash" TEXT NOT NULL,

    CONSTRAINT "catalog_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_runs" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "as_of" DATE NOT NULL,
    "facts" JSONB NOT NULL,
    "engine_version" TEXT NOT NULL,
    "edition_hash" TEXT NOT NULL,
    "result_hash" TEXT NOT NULL,
    "next_questions" JSONB NOT NULL,
    "origin" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,

    CONSTRAINT "match_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_products" (
    "run_id" UUID NOT NULL,
    "product_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "verdict" TEXT,
    "version_id" TEXT,
    "card" JSONB NOT NULL,
    "evaluation" JSONB,

    CONSTRAINT "match_products_pkey" PRIMARY KEY ("run_id","product_id")
);

-- CreateTable
CREATE TABLE "shortlists" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "shortlists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist_items" (
    "id" UUID NOT NULL,
    "shortlist_id" UUID NOT NULL,
    "product_id" TEXT NOT NULL,
    "run_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'considering',
    "note" TEXT NOT NULL DEFAULT '',
    "frozen" JSONB NOT NULL,
    "outcome_amount_fen" BIGINT,
    "outcome_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "shortlist_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_links" (
    "id" UUID NOT NULL,
    "shortlist_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_openings" (
    "id" BIGSERIAL NOT NULL,
    "link_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "device" TEXT NOT NULL,

    CONSTRAINT "share_openings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_cases" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "company_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "holder_id" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "due_on" DATE,
    "paused_on" DATE,
    "language" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "submitted_by" UUID,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "concluded_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_events" (
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_role" TEXT NOT NULL,
    "from_state" TEXT,
    "to_state" TEXT NOT NULL,
    "outcome" TEXT,
    "reason_code" TEXT,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "case_events_pkey" PRIMARY KEY ("case_id","seq")
);

-- CreateTable
CREATE TABLE "case_messages" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID,
    "side" TEXT NOT NULL,
    "internal" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL,

    CONSTRAINT "case_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_reasons" (
    "code" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "zh" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_reasons_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "calendar_days" (
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "label_zh" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,

    CONSTRAINT "calendar_days_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "company_id" UUID,
    "kind" TEXT NOT NULL,
    "once_key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_mails" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "outbox_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "chain" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "command" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT,
    "detail" JSONB NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("chain","seq")
);

-- CreateTable
CREATE TABLE "audit_heads" (
    "chain" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_heads_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "window_end" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "job_progress" (
    "job" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "cursor" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_progress_pkey" PRIMARY KEY ("job","subject")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_secret_hash_key" ON "sessions"("secret_hash");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "memberships_company_id_idx" ON "memberships"("company_id");

-- CreateIndex
CREATE INDEX "consents_user_id_idx" ON "consents"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "companies_draft_token_hash_key" ON "companies"("draft_token_hash");

-- CreateIndex
CREATE INDEX "companies_name_key_idx" ON "companies"("name_key");

-- CreateIndex
CREATE INDEX "companies_credit_code_idx" ON "companies"("credit_code");

-- CreateIndex
CREATE INDEX "companies_updated_at_idx" ON "companies"("updated_at");

-- CreateIndex
CREATE INDEX "products_type_idx" ON "products"("type");

-- CreateIndex
CREATE INDEX "products_search_idx" ON "products" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "product_versions_product_id_ordinal_key" ON "product_versions"("product_id", "ordinal");

-- CreateIndex
CREATE INDEX "product_version_sources_source_id_idx" ON "product_version_sources"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "definition_versions_definition_name_ordinal_key" ON "definition_versions"("definition_name", "ordinal");

-- CreateIndex
CREATE INDEX "definition_version_sources_source_id_idx" ON "definition_version_sources"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "catalog_state_edition_hash_key" ON "catalog_state"("edition_hash");

-- CreateIndex
CREATE INDEX "match_runs_company_id_created_at_idx" ON "match_runs"("company_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "shortlists_company_id_name_key" ON "shortlists"("company_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "shortlist_items_shortlist_id_product_id_key" ON "shortlist_items"("shortlist_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "share_links_token_hash_key" ON "share_links"("token_hash");

-- CreateIndex
CREATE INDEX "share_openings_link_id_idx" ON "share_openings"("link_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_cases_number_key" ON "review_cases"("number");

-- CreateIndex
CREATE INDEX "review_cases_state_due_on_submitted_at_idx" ON "review_cases"("state", "due_on", "submitted_at");

-- CreateIndex
CREATE INDEX "review_cases_holder_id_state_idx" ON "review_cases"("holder_id", "state");

-- CreateIndex
CREATE INDEX "review_cases_company_id_idx" ON "review_cases"("company_id");

-- CreateIndex
CREATE INDEX "case_messages_case_id_at_idx" ON "case_messages"("case_id", "at");

-- CreateIndex
CREATE INDEX "notices_user_id_created_at_idx" ON "notices"("user_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notices_user_id_once_key_key" ON "notices"("user_id", "once_key");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mails_notice_id_key" ON "outbox_mails"("notice_id");

-- CreateIndex
CREATE INDEX "audit_entries_subject_type_subject_id_idx" ON "audit_entries"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at");

-- CreateIndex
CREATE INDEX "rate_limits_window_end_idx" ON "rate_limits"("window_end");

-- AddForeignKey
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_answers" ADD CONSTRAINT "company_answers_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_answers" ADD CONSTRAINT "company_answers_saved_by_fkey" FOREIGN KEY ("saved_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_answers" ADD CONSTRAINT "company_answers_verified_by_fkey" FOREIGN KEY ("verified_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_versions" ADD CONSTRAINT "product_versions_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_version_sources" ADD CONSTRAINT "product_version_sources_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "product_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_version_sources" ADD CONSTRAINT "product_version_sources_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "definition_versions" ADD CONSTRAINT "definition_versions_definition_name_fkey" FOREIGN KEY ("definition_name") REFERENCES "definitions"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "definition_version_sources" ADD CONSTRAINT "definition_version_sources_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "definition_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "definition_version_sources" ADD CONSTRAINT "definition_version_sources_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog_state" ADD CONSTRAINT "catalog_state_edition_hash_fkey" FOREIGN KEY ("edition_hash") REFERENCES "catalog_editions"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_edition_hash_fkey" FOREIGN KEY ("edition_hash") REFERENCES "catalog_editions"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_products" ADD CONSTRAINT "match_products_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "match_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_items" ADD CONSTRAINT "shortlist_items_shortlist_id_fkey" FOREIGN KEY ("shortlist_id") REFERENCES "shortlists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_items" ADD CONSTRAINT "shortlist_items_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_items" ADD CONSTRAINT "shortlist_items_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "match_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_shortlist_id_fkey" FOREIGN KEY ("shortlist_id") REFERENCES "shortlists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_openings" ADD CONSTRAINT "share_openings_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "share_links"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_cases" ADD CONSTRAINT "review_cases_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_cases" ADD CONSTRAINT "review_cases_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "match_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_cases" ADD CONSTRAINT "review_cases_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_cases" ADD CONSTRAINT "review_cases_submitted_by_fkey" FOREIGN KEY ("submitted_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_reason_code_fkey" FOREIGN KEY ("reason_code") REFERENCES "case_reasons"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_messages" ADD CONSTRAINT "case_messages_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_messages" ADD CONSTRAINT "case_messages_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mails" ADD CONSTRAINT "outbox_mails_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ------------------------------------------------------------------------------------------------------------------
-- By hand from here: what Prisma's schema cannot say.
-- ------------------------------------------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Two versions of one rule never share a day. Deferred: a load may move the border between two versions in one transaction.
ALTER TABLE "product_versions"
  ADD CONSTRAINT "product_versions_range" CHECK ("in_force_from" < "in_force_to"),
  ADD CONSTRAINT "product_versions_no_overlap"
    EXCLUDE USING gist ("product_id" WITH =, daterange("in_force_from", "in_force_to", '[)') WITH &&) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "product_versions_confidence" CHECK ("confidence" IN ('primary_text', 'primary_text_copy', 'reputable_secondary', 'single_weak_source'));
ALTER TABLE "definition_versions"
  ADD CONSTRAINT "definition_versions_range" CHECK ("in_force_from" < "in_force_to"),
  ADD CONSTRAINT "definition_versions_no_overlap"
    EXCLUDE USING gist ("definition_name" WITH =, daterange("in_force_from", "in_force_to", '[)') WITH &&) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "definition_versions_confidence" CHECK ("confidence" IN ('primary_text', 'primary_text_copy', 'reputable_secondary', 'single_weak_source'));

-- The order of versions is renumbered by a load: checked at commit, like the overlap.
DROP INDEX "product_versions_product_id_ordinal_key";
ALTER TABLE "product_versions" ADD CONSTRAINT "product_versions_product_id_ordinal_key" UNIQUE ("product_id", "ordinal") DEFERRABLE INITIALLY DEFERRED;
DROP INDEX "definition_versions_definition_name_ordinal_key";
ALTER TABLE "definition_versions" ADD CONSTRAINT "definition_versions_definition_name_ordinal_key" UNIQUE ("definition_name", "ordinal") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "sources" ADD CONSTRAINT "sources_grade" CHECK ("grade" IN ('primary_text', 'primary_text_copy', 'reputable_secondary', 'single_weak_source'));
ALTER TABLE "products"
  ADD CONSTRAINT "products_type" CHECK ("type" IN ('equity', 'listing', 'incentive-loan', 'credit', 'insurance')),
  ADD CONSTRAINT "products_amount" CHECK (("amount_max_fen" IS NULL) = ("amount_basis" IS NULL) AND ("amount_basis" IS NULL OR "amount_basis" IN ('rule', 'case')) AND "amount_max_fen" > 0),
  ADD CONSTRAINT "products_tenor" CHECK ("tenor_months" > 0);
ALTER TABLE "catalog_state" ADD CONSTRAINT "catalog_state_one_row" CHECK ("id" = 1);

ALTER TABLE "users"
  ADD CONSTRAINT "users_role" CHECK ("role" IN ('member', 'advisor', 'maintainer', 'administrator')),
  ADD CONSTRAINT "users_email_normal" CHECK ("email" = lower("email") AND "email" NOT LIKE '% %'),
  ADD CONSTRAINT "users_name" CHECK (length("name") BETWEEN 1 AND 120);
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_argon2id" CHECK ("hash" LIKE '$argon2id$%');
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_capacity" CHECK ("capacity" IN ('own', 'agent'));
ALTER TABLE "consents" ADD CONSTRAINT "consents_order" CHECK ("withdrawn_at" >= "given_at");
CREATE UNIQUE INDEX "consents_once" ON "consents" ("user_id", "purpose") WHERE "withdrawn_at" IS NULL;

ALTER TABLE "company_answers"
  ADD CONSTRAINT "company_answers_state" CHECK ("state" IN ('known', 'unknown', 'unanswered')),
  ADD CONSTRAINT "company_answers_value" CHECK (("state" = 'known') = ("value" IS NOT NULL)),
  ADD CONSTRAINT "company_answers_evidence" CHECK ("evidence" IN ('declared', 'document', 'audited', 'verified')),
  ADD CONSTRAINT "company_answers_version" CHECK ("version" > 0);

ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_origin" CHECK ("origin" IN ('intake', 'rematch'));
ALTER TABLE "match_products"
  ADD CONSTRAINT "match_products_state" CHECK ("state" IN ('judged', 'no-published-test', 'not-open-yet', 'closed')),
  ADD CONSTRAINT "match_products_verdict" CHECK ("verdict" IN ('eligible', 'ineligible', 'undetermined', 'faulty')),
  ADD CONSTRAINT "match_products_judged" CHECK (("state" = 'judged') = ("verdict" IS NOT NULL) AND ("state" = 'judged') = ("evaluation" IS NOT NULL));

ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_name" CHECK (length("name") BETWEEN 1 AND 120);
ALTER TABLE "shortlist_items"
  ADD CONSTRAINT "shortlist_items_state" CHECK ("state" IN ('considering', 'preparing', 'applied', 'granted', 'refused', 'dropped')),
  ADD CONSTRAINT "shortlist_items_amount" CHECK ("outcome_amount_fen" > 0);
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_scope" CHECK ("scope" IN ('without-figures', 'with-figures'));

ALTER TABLE "review_cases"
  ADD CONSTRAINT "review_cases_state" CHECK ("state" IN ('submitted', 'claimed', 'in-review', 'waiting-for-company', 'concluded', 'withdrawn')),
  ADD CONSTRAINT "review_cases_outcome" CHECK ("outcome" IN ('recommended', 'not-now', 'refused')),
  ADD CONSTRAINT "review_cases_concluded" CHECK (("state" = 'concluded') = ("outcome" IS NOT NULL)),
  ADD CONSTRAINT "review_cases_held" CHECK ("state" NOT IN ('claimed', 'in-review') OR "holder_id" IS NOT NULL),
  ADD CONSTRAINT "review_cases_free" CHECK ("state" <> 'submitted' OR "holder_id" IS NULL),
  ADD CONSTRAINT "review_cases_lease" CHECK ("lease_until" IS NULL OR "holder_id" IS NOT NULL),
  ADD CONSTRAINT "review_cases_language" CHECK ("language" IN ('zh', 'en')),
  ADD CONSTRAINT "review_cases_version" CHECK ("version" > 0);
-- A company has one open case at most.
CREATE UNIQUE INDEX "review_cases_one_open" ON "review_cases" ("company_id") WHERE "state" NOT IN ('concluded', 'withdrawn');
ALTER TABLE "case_events"
  ADD CONSTRAINT "case_events_to" CHECK ("to_state" IN ('submitted', 'claimed', 'in-review', 'waiting-for-company', 'concluded', 'withdrawn')),
  ADD CONSTRAINT "case_events_from" CHECK ("from_state" IN ('submitted', 'claimed', 'in-review', 'waiting-for-company', 'concluded', 'withdrawn')),
  ADD CONSTRAINT "case_events_role" CHECK ("actor_role" IN ('member', 'advisor', 'administrator', 'system')),
  ADD CONSTRAINT "case_events_outcome" CHECK ("outcome" IN ('recommended', 'not-now', 'refused'));
ALTER TABLE "case_messages" ADD CONSTRAINT "case_messages_side" CHECK ("side" IN ('company', 'advisor') AND NOT ("internal" AND "side" = 'company'));
ALTER TABLE "case_reasons" ADD CONSTRAINT "case_reasons_purpose" CHECK ("purpose" IN ('recommended', 'not-now', 'refused', 'release', 'reopen', 'withdraw'));
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_kind" CHECK ("kind" IN ('holiday', 'make-up'));
ALTER TABLE "rate_limits" ADD CONSTRAINT "rate_limits_window" CHECK ("window_start" < "window_end" AND "count" >= 0);
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_seq" CHECK ("seq" > 0), ADD CONSTRAINT "audit_entries_hash" CHECK (length("hash") = 64 AND length("prev_hash") = 64);

-- What is recorded is not changed, whoever asks and whatever was granted.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "audit_entries_stay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_heads_stay" BEFORE DELETE OR TRUNCATE ON "audit_heads" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "catalog_editions_stay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "catalog_editions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The app's role may add to the audit and read it, never change it. Every other table it may read and write (default privileges
-- of the launcher; repeated here for databases that were made by hand). It owns nothing and creates nothing.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'livewater_app') THEN
    GRANT USAGE ON SCHEMA public TO livewater_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO livewater_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO livewater_app;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO livewater_app;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO livewater_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON "audit_entries" FROM livewater_app;
    REVOKE DELETE, TRUNCATE ON "audit_heads" FROM livewater_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON "catalog_editions" FROM livewater_app;
  END IF;
END $$;
