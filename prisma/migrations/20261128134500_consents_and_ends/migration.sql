-- Which words somebody agreed to. Nobody has agreed to anything before this: the table was never written.
ALTER TABLE "consents" ADD COLUMN "text_version" TEXT NOT NULL;
ALTER TABLE "consents" ADD CONSTRAINT "consents_purpose" CHECK ("purpose" IN ('service', 'rematch', 'mail'));

-- Openings of shared lists are kept for a time and then go; they still cannot be changed.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'livewater_app') THEN
    GRANT DELETE ON "share_openings" TO livewater_app;
  END IF;
END
$$;
CREATE INDEX "share_openings_at_idx" ON "share_openings" ("at");
CREATE INDEX "sessions_expires_at_idx" ON "sessions" ("expires_at");
