-- A job's cursor travels in its own payload (the queue keeps it): this table was never written.
DROP TABLE "job_progress";
-- Stale drafts are found by the job that discards them.
CREATE INDEX "companies_drafts_idx" ON "companies" ("updated_at") WHERE "draft_token_hash" IS NOT NULL;
