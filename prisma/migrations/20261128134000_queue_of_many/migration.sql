-- What a case is found by stands in its own row: the name and code of its company, kept equal by triggers. So a list of 100,000 cases is
-- searched in the order in which it is shown, without looking up each company.
ALTER TABLE "review_cases" ADD COLUMN "search_key" TEXT NOT NULL DEFAULT '';
UPDATE "review_cases" c SET "search_key" = (SELECT coalesce(o."name_key", '') || ' ' || lower(coalesce(o."credit_code", '')) FROM "companies" o WHERE o."id" = c."company_id");

CREATE FUNCTION "case_takes_search_key"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT coalesce(o.name_key, '') || ' ' || lower(coalesce(o.credit_code, '')) INTO NEW.search_key FROM companies o WHERE o.id = NEW.company_id;
  RETURN NEW;
END $$;
CREATE TRIGGER "review_cases_search_key" BEFORE INSERT OR UPDATE OF "company_id" ON "review_cases" FOR EACH ROW EXECUTE FUNCTION "case_takes_search_key"();

CREATE FUNCTION "company_gives_search_key"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE review_cases SET search_key = coalesce(NEW.name_key, '') || ' ' || lower(coalesce(NEW.credit_code, '')) WHERE company_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "companies_search_key" AFTER UPDATE OF "name_key", "credit_code" ON "companies" FOR EACH ROW
  WHEN (OLD."name_key" IS DISTINCT FROM NEW."name_key" OR OLD."credit_code" IS DISTINCT FROM NEW."credit_code") EXECUTE FUNCTION "company_gives_search_key"();

CREATE INDEX "review_cases_pairs" ON "review_cases" USING gin ("character_pairs"("search_key"));
DROP INDEX "companies_pairs"; -- only the queue searched by it

-- Each view in its order, of one language.
CREATE INDEX "review_cases_due_of_language" ON "review_cases" ("language", "due_on", "submitted_at", "number") WHERE "state" NOT IN ('concluded', 'withdrawn') AND "paused_on" IS NULL;
CREATE INDEX "review_cases_free_of_language" ON "review_cases" ("language", "due_on", "submitted_at", "number") WHERE "state" = 'submitted';
CREATE INDEX "review_cases_waiting" ON "review_cases" ("paused_on", "number") WHERE "state" = 'waiting-for-company';
CREATE INDEX "review_cases_latest_of_language" ON "review_cases" ("language", "submitted_at" DESC, "number" DESC) WHERE "state" <> 'withdrawn';
CREATE INDEX "review_cases_concluded_of_language" ON "review_cases" ("language", "concluded_at" DESC, "number" DESC) WHERE "state" = 'concluded';

-- Lists that somebody keeps under a name: for themselves, or for everybody who works in the queue. `query` is what the address line says.
CREATE TABLE "queue_views" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "query" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "queue_views_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "queue_views_owner_id_name_key" ON "queue_views"("owner_id", "name");
CREATE INDEX "queue_views_shared_idx" ON "queue_views"("name") WHERE "shared";
ALTER TABLE "queue_views" ADD CONSTRAINT "queue_views_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "queue_views" ADD CONSTRAINT "queue_views_name" CHECK (length("name") BETWEEN 1 AND 60);
