-- What somebody wants by mail of what they are told: at once, once a day together, or not. What is not said here is as the house begins.
CREATE TABLE "notice_preferences" (
    "user_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "mailing" TEXT NOT NULL,

    CONSTRAINT "notice_preferences_pkey" PRIMARY KEY ("user_id","topic")
);
ALTER TABLE "notice_preferences" ADD CONSTRAINT "notice_preferences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice_preferences"
  ADD CONSTRAINT "notice_preferences_topic" CHECK ("topic" IN ('case-changed', 'case-answered', 'case-given', 'rematch', 'due')),
  ADD CONSTRAINT "notice_preferences_mailing" CHECK ("mailing" IN ('at-once', 'digest', 'off') AND NOT ("topic" = 'due' AND "mailing" = 'at-once'));

-- How a notice goes out by mail: it went at once, waits for the digest, went with one, or does not go. Old ones do not go.
ALTER TABLE "notices" ADD COLUMN "mailing" TEXT NOT NULL DEFAULT 'off';
ALTER TABLE "notices" ADD CONSTRAINT "notices_mailing" CHECK ("mailing" IN ('at-once', 'digest', 'digested', 'off'));
CREATE INDEX "notices_for_digest" ON "notices" ("user_id") WHERE "mailing" = 'digest' AND "read_at" IS NULL;
