-- A list belongs to its company or to one person of it alone; an advisor may have prepared it.
ALTER TABLE "shortlists"
  ADD COLUMN "private_to" UUID,
  ADD COLUMN "recommended_by" UUID,
  ADD COLUMN "recommended_at" TIMESTAMPTZ(3),
  ADD COLUMN "recommended_why" TEXT,
  ADD COLUMN "case_id" UUID;

-- A private list goes with its person; one that an advisor prepared stays when the advisor or the case goes.
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_private_to_fkey" FOREIGN KEY ("private_to") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_recommended_by_fkey" FOREIGN KEY ("recommended_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_cases"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "shortlists_case_id_idx" ON "shortlists"("case_id");

-- Names are used once among the lists of a company, and once among those of one person: a private name tells nobody anything.
DROP INDEX "shortlists_company_id_name_key";
CREATE UNIQUE INDEX "shortlists_shared_name" ON "shortlists" ("company_id", "name") WHERE "private_to" IS NULL;
CREATE UNIQUE INDEX "shortlists_private_name" ON "shortlists" ("company_id", "private_to", "name") WHERE "private_to" IS NOT NULL;

-- What an advisor prepared says when and why, and is no secret of one person.
ALTER TABLE "shortlists"
  ADD CONSTRAINT "shortlists_recommended" CHECK (("recommended_at" IS NULL) = ("recommended_why" IS NULL) AND ("recommended_at" IS NOT NULL OR "recommended_by" IS NULL)),
  ADD CONSTRAINT "shortlists_recommended_shared" CHECK ("recommended_at" IS NULL OR "private_to" IS NULL),
  ADD CONSTRAINT "shortlists_why" CHECK (length("recommended_why") BETWEEN 1 AND 2000);
