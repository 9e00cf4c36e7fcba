-- Never written; mails are rows of their own, with or without a notice.
DROP TABLE "outbox_mails";

ALTER TABLE "users" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'zh';
ALTER TABLE "users" ADD CONSTRAINT "users_language" CHECK ("language" IN ('zh', 'en'));

CREATE TABLE "mails" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "address" TEXT,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "sealed_secret" TEXT,
    "once_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "good_until" TIMESTAMPTZ(3) NOT NULL,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "gave_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "mails_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "mails_user_id_once_key_key" ON "mails"("user_id", "once_key");
CREATE INDEX "mails_created_at_idx" ON "mails"("created_at" DESC);
ALTER TABLE "mails" ADD CONSTRAINT "mails_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A mail goes to one person or address, ends in one way, and keeps no secret once it has ended.
ALTER TABLE "mails"
  ADD CONSTRAINT "mails_to" CHECK (("user_id" IS NULL) <> ("address" IS NULL)),
  ADD CONSTRAINT "mails_once" CHECK ("once_key" IS NULL OR "user_id" IS NOT NULL),
  ADD CONSTRAINT "mails_end" CHECK ("sent_at" IS NULL OR "gave_up_at" IS NULL),
  ADD CONSTRAINT "mails_secret_gone" CHECK ("sealed_secret" IS NULL OR ("sent_at" IS NULL AND "gave_up_at" IS NULL)),
  ADD CONSTRAINT "mails_good" CHECK ("good_until" > "created_at"),
  ADD CONSTRAINT "mails_attempts" CHECK ("attempts" >= 0);
-- What waits to be sent, as the job asks for it.
CREATE INDEX "mails_waiting_idx" ON "mails" ("next_try_at") WHERE "sent_at" IS NULL AND "gave_up_at" IS NULL;
