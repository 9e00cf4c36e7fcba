ALTER TABLE "users"
  ADD COLUMN "email_verified_at" TIMESTAMPTZ(3),
  ADD COLUMN "made_up" BOOLEAN NOT NULL DEFAULT false;
-- Only addresses that cannot exist (RFC 2606) may be spared the code.
ALTER TABLE "users" ADD CONSTRAINT "users_made_up" CHECK (NOT "made_up" OR "email" LIKE '%@demo.livewater.example');
-- The people of a demo world that was loaded before.
UPDATE "users" SET "made_up" = true WHERE "email" LIKE '%@demo.livewater.example';

ALTER TABLE "sessions" ADD COLUMN "awaits_code" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "account_links" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "mailed" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_links_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "account_links_secret_hash_key" ON "account_links"("secret_hash");
CREATE INDEX "account_links_user_id_idx" ON "account_links"("user_id");
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "account_links"
  ADD CONSTRAINT "account_links_purpose" CHECK ("purpose" IN ('sign-in', 'reset-password')),
  ADD CONSTRAINT "account_links_hash" CHECK (length("secret_hash") = 64),
  ADD CONSTRAINT "account_links_short" CHECK ("expires_at" > "created_at" AND "expires_at" <= "created_at" + INTERVAL '30 minutes'),
  ADD CONSTRAINT "account_links_once" CHECK ("used_at" < "expires_at");

CREATE TABLE "second_factors" (
    "user_id" UUID NOT NULL,
    "sealed_secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT,

    CONSTRAINT "second_factors_pkey" PRIMARY KEY ("user_id")
);
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_step" CHECK (("confirmed_at" IS NULL) = ("last_step" IS NULL));

CREATE TABLE "recovery_codes" (
    "code_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("user_id","code_hash")
);
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "second_factors"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_hash" CHECK (length("code_hash") = 64);

CREATE TABLE "identities" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("issuer","subject")
);
CREATE INDEX "identities_user_id_idx" ON "identities"("user_id");
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
