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

const EVERYBODY = ["anonymous", "member", "advisor", "maintainer", "administrator"];

/**
 * What one door gives besides, and to whom: a shared link to whoever holds it, names always and figures only where it says so; the notice that a case was withdrawn, to who
 * held it, also where it waits as a mail; one's own copy, what one wrote or was told oneself.
 */
const AT_DOOR = {
  "GET /shared/[token]": [EVERYBODY, ["canary-firm-a", "canary-list-a", "342716593", "486913757"]],
  "GET /shared/[token] (plain)": [EVERYBODY, ["canary-firm-a", "canary-list-a"]],
  "/notices": [["advisor"], ["canary-firm-b"]],
  readNoticesAction: [["advisor"], ["canary-firm-b"]],
  "GET /account/data/export": [["advisor"], ["canary-firm-b", "canary-inside-b"]],
  "/admin/mails": [["administrator"], ["canary-firm-b"]],
};

/** The canaries in a text, whoever may see them. */
export function canariesIn(text, hashes) {
  const digits = text.replace(/[,.\s\u202f\u00a0]/g, "");
  return [...Object.keys(SEEN_BY).filter((each) => text.includes(each)), ...Object.keys(FIGURES).filter((each) => digits.includes(each)), ...hashes.filter((each) => text.includes(each))];
}

/** The canaries in an answer that this actor may not see at this door. */
export function leaksIn(text, actor, door, hashes) {
  const [readers, besides] = AT_DOOR[door] ?? [[], []];
  const allowed = (canary) => (SEEN_BY[canary] ?? FIGURES[canary] ?? []).includes(actor) || (readers.includes(actor) && besides.includes(canary));
  return canariesIn(text, hashes).filter((canary) => !allowed(canary));
}
