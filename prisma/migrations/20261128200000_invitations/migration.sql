-- The link to a first password is handed over in person and may wait a day; what is mailed stays short.
ALTER TABLE "account_links" DROP CONSTRAINT "account_links_short";
ALTER TABLE "account_links"
  ADD CONSTRAINT "account_links_short" CHECK ("expires_at" > "created_at" AND "expires_at" <= "created_at" + CASE WHEN "mailed" OR "purpose" <> 'reset-password' THEN INTERVAL '30 minutes' ELSE INTERVAL '24 hours' END);
