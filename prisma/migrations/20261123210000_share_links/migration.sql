-- The links of a list, as its page asks for them.
CREATE INDEX "share_links_shortlist_id_idx" ON "share_links"("shortlist_id");

-- A link always ends, a year away at most.
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_ends" CHECK ("expires_at" > "created_at" AND "expires_at" <= "created_at" + INTERVAL '366 days');

-- Who opened a link is told to its owner as it was: the app adds openings and never changes one. They go with their link, by its foreign key.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'livewater_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON "share_openings" FROM livewater_app;
  END IF;
END $$;
