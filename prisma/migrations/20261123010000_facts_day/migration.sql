-- A stored match keeps both of its days (docs/adr/041): the rules' and the facts'.
ALTER TABLE "match_runs" ADD COLUMN "facts_on" DATE;
UPDATE "match_runs" SET "facts_on" = "as_of";
ALTER TABLE "match_runs" ALTER COLUMN "facts_on" SET NOT NULL;
