-- Overdue and due today, in the order they are shown.
CREATE INDEX "review_cases_due" ON "review_cases" ("due_on", "submitted_at", "number") WHERE "state" NOT IN ('concluded', 'withdrawn') AND "paused_on" IS NULL;
