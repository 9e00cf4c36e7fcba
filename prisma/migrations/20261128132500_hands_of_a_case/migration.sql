-- What was done stands in the log itself; until now it was told from the two states and from who acted.
ALTER TABLE "case_events" ADD COLUMN "action" TEXT;
UPDATE "case_events" SET "action" = CASE
  WHEN "from_state" IS NULL THEN 'submit'
  WHEN "from_state" = 'concluded' THEN 'reopen'
  WHEN "to_state" = 'submitted' AND "actor_role" = 'system' THEN 'expire'
  WHEN "to_state" = 'submitted' THEN 'release'
  WHEN "to_state" = 'claimed' THEN 'claim'
  WHEN "to_state" = 'waiting-for-company' THEN 'ask-company'
  WHEN "to_state" = 'in-review' AND "actor_role" = 'member' THEN 'answer'
  WHEN "to_state" = 'in-review' THEN 'start-review'
  WHEN "to_state" = 'concluded' THEN 'conclude'
  ELSE 'withdraw' END;
ALTER TABLE "case_events" ALTER COLUMN "action" SET NOT NULL;
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_action" CHECK ("action" IN
  ('submit', 'claim', 'release', 'start-review', 'ask-company', 'answer', 'conclude', 'reopen', 'withdraw', 'expire', 'skip', 'assign', 'hand-over', 'undo', 'reschedule'));

-- Who passed a case over, and why: not offered to them again until others had it. `lifted_at`: somebody else took it since.
CREATE TABLE "case_skips" (
    "case_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "skipped_at" TIMESTAMPTZ(3) NOT NULL,
    "reason_code" TEXT NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_skips_pkey" PRIMARY KEY ("case_id","user_id","skipped_at")
);
CREATE INDEX "case_skips_user_id_idx" ON "case_skips"("user_id");
CREATE UNIQUE INDEX "case_skips_one_in_force" ON "case_skips" ("case_id", "user_id") WHERE "lifted_at" IS NULL;
ALTER TABLE "case_skips" ADD CONSTRAINT "case_skips_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_skips" ADD CONSTRAINT "case_skips_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_skips" ADD CONSTRAINT "case_skips_reason_code_fkey" FOREIGN KEY ("reason_code") REFERENCES "case_reasons"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- How a case stood before its last change from the list, for as long as that may be undone. `version` is the one that the change made.
CREATE TABLE "case_undos" (
    "case_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "actor_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "holder_id" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "due_on" DATE NOT NULL,
    "paused_on" DATE,

    CONSTRAINT "case_undos_pkey" PRIMARY KEY ("case_id")
);
ALTER TABLE "case_undos" ADD CONSTRAINT "case_undos_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_undos" ADD CONSTRAINT "case_undos_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Days on which an advisor is not there, both days included; `deputy_id` null: their cases go back to the queue.
CREATE TABLE "absences" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "deputy_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "entered_by" UUID,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "absences_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "absences_user_id_to_day_idx" ON "absences"("user_id", "to_day");
CREATE INDEX "absences_to_day_idx" ON "absences"("to_day");
ALTER TABLE "absences" ADD CONSTRAINT "absences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "absences" ADD CONSTRAINT "absences_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "absences" ADD CONSTRAINT "absences_entered_by_fkey" FOREIGN KEY ("entered_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "absences"
  ADD CONSTRAINT "absences_days" CHECK ("from_day" <= "to_day" AND "to_day" <= "from_day" + 366),
  ADD CONSTRAINT "absences_deputy" CHECK ("deputy_id" <> "user_id");

-- Why a case was passed over (chosen by an advisor), and why it was handed over (said by the clock).
ALTER TABLE "case_reasons" DROP CONSTRAINT "case_reasons_purpose";
ALTER TABLE "case_reasons" ADD CONSTRAINT "case_reasons_purpose" CHECK ("purpose" IN ('recommended', 'not-now', 'refused', 'override', 'skip', 'release', 'reopen', 'withdraw'));
INSERT INTO "case_reasons" ("code", "purpose", "zh", "en", "ordinal") VALUES
  ('skip-not-my-field', 'skip', '不是我熟悉的领域', 'Not a field I know', 10),
  ('skip-conflict-of-interest', 'skip', '与这家企业有利害关系，需要回避', 'I have a conflict of interest with this company', 20),
  ('skip-language', 'skip', '沟通语言不合适', 'Not in a language I work in', 30),
  ('skip-no-time', 'skip', '今天来不及处理', 'No time for it today', 40),
  ('holder-away', 'release', '持有人不在岗', 'Its holder is away', 10),
  ('holder-left', 'release', '持有人不再担任顾问', 'Its holder is no longer an advisor', 20);
