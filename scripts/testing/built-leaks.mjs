/** What may not stand in the files of a build: in what browsers load nothing of the server's, and nowhere what people told it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { secret } from "../project.mjs";

/** Names of settings and pieces of statements that only the server has; each must be seen in its own part, or it proves nothing. */
const OF_THE_SERVER = ["NEXTAUTH_SECRET", "APP_DATABASE_URL", "OIDC_CLIENT_SECRET", "FOR UPDATE SKIP LOCKED", "livewaterRequest", "argon2id"];
const SECRETS = ["nextauth-secret", "owner-password", "app-password"].map(secret);

function* filesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) if (entry.isFile()) yield join(entry.parentPath, entry.name);
}

/** What is wrong with the build in `dir`, served and asked for everything before. */
export function builtLeaks(dir, canariesIn) {
  const unseen = new Set(OF_THE_SERVER);
  const wrong = [];
  for (const file of filesOf(join(dir, ".next/server"))) {
    const text = readFileSync(file, "utf8");
    for (const word of unseen) if (text.includes(word)) unseen.delete(word);
    for (const canary of canariesIn(text)) wrong.push(`${canary} is in ${file}`);
  }
  for (const file of filesOf(join(dir, ".next/static"))) {
    if (file.endsWith(".map")) wrong.push(`${file} tells the source`);
    const text = readFileSync(file, "utf8");
    for (const word of [...OF_THE_SERVER, ...SECRETS, ...canariesIn(text)]) if (text.includes(word)) wrong.push(`${SECRETS.includes(word) ? "a secret" : word} is in ${file}, which browsers load`);
  }
  for (const word of unseen) wrong.push(`${word} is not in the server's own part: the search proves nothing`);
  return wrong;
}
