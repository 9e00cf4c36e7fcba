-- What a company lists one by one: patents, copyrights, data, people. Traits are yes or no; what is absent is not known.
CREATE TABLE "company_assets" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "traits" JSONB NOT NULL,
    "valuation_fen" BIGINT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID,

    CONSTRAINT "company_assets_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "company_assets_company_id_idx" ON "company_assets"("company_id");

ALTER TABLE "company_assets" ADD CONSTRAINT "company_assets_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "company_assets" ADD CONSTRAINT "company_assets_saved_by_fkey" FOREIGN KEY ("saved_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "company_assets"
  ADD CONSTRAINT "company_assets_kind" CHECK ("kind" IN ('invention_patent', 'utility_model', 'design_patent', 'software_copyright', 'ic_layout_design', 'plant_variety', 'trade_secret', 'trademark', 'data', 'person')),
  ADD CONSTRAINT "company_assets_words" CHECK (length("name") <= 200 AND length("number") <= 80),
  ADD CONSTRAINT "company_assets_traits" CHECK (jsonb_typeof("traits") = 'object'),
  ADD CONSTRAINT "company_assets_valuation" CHECK ("valuation_fen" >= 0),
  ADD CONSTRAINT "company_assets_version" CHECK ("version" > 0);

-- The kinds of which a company says that nothing is left out.
ALTER TABLE "companies" ADD COLUMN "whole_asset_kinds" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- Who fills in a draft before there is an account: one of the company, or somebody who acts for it.
ALTER TABLE "companies" ADD COLUMN "draft_capacity" TEXT;
ALTER TABLE "companies" ADD CONSTRAINT "companies_draft_capacity" CHECK ("draft_capacity" IN ('own', 'agent'));
