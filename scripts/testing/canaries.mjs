/**
 * Which canary of the doors' world (scripts/testing/doors-world.ts) may be seen by whom, written apart from the code that decides. What stands here for nobody may be
 * in no answer to anybody: all that is company b's, which was taken back from the advisors, and every hash.
 */
const SEEN_BY = {
  "canary-firm-a": ["member", "advisor", "administrator"],
  "canary-list-a": ["member"],
  "canary-remark-a": ["member"],
  "canary-wish-a": ["member", "advisor", "administrator"],
  "canary-message-a": ["member", "advisor", "administrator"],
  "canary-inside-a": ["advisor", "administrator"],
  "canary-a@drill.livewater.example": ["member", "administrator"],
  "canary-device-4471": ["member", "advisor", "maintainer", "administrator"],
  "canary-firm-b": [], "canary-list-b": [], "canary-remark-b": [], "canary-wish-b": [], "canary-message-b": [], "canary-inside-b": [], "canary-why-b": [],
  "canary-b@drill.livewater.example": ["administrator"],
};

/** Figures of companies, found however they are grouped or pointed: whole yuan, fen and ten thousands alike. */
const FIGURES = {
  342716593: ["member", "advisor"], 486913757: ["member", "advisor"],
  318275469: [], 467192853: [],
  294617385: ["anonymous"],
};

/** What a shared link gives to whoever holds it: the list's name; figures only through the one that says so. */
const BY_LINK = { "GET /shared/[token]": ["canary-list-a", "342716593", "486913757"], "GET /shared/[token] (plain)": ["canary-list-a"] };

/** The canaries in a text, whoever may see them. */
export function canariesIn(text, hashes) {
  const digits = text.replace(/[,.\s\u202f\u00a0]/g, "");
  return [...Object.keys(SEEN_BY).filter((each) => text.includes(each)), ...Object.keys(FIGURES).filter((each) => digits.includes(each)), ...hashes.filter((each) => text.includes(each))];
}

/** The canaries in an answer that this actor may not see at this door. */
export function leaksIn(text, actor, door, hashes) {
  const allowed = (canary) => (SEEN_BY[canary] ?? FIGURES[canary] ?? []).includes(actor) || (BY_LINK[door] ?? []).includes(canary);
  return canariesIn(text, hashes).filter((canary) => !allowed(canary));
}
