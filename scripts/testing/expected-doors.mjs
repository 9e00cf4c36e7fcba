/**
 * Who may come in by which door, written apart from the code that decides: one letter each for anonymous, member, advisor, maintainer and administrator;
 * `x` is served, `s` is led to the sign-in, `.` finds nothing there. A second word is for what is not theirs. Every entry of the build stands here
 * or `npm run drill:doors` fails; of a route each method, of an action what it is called with (`t`: the things asked for).
 */
import { argumentsOf } from "./ask-door.mjs";

const { state, form, call, none } = argumentsOf;
const step = (t) => ({ caseId: t.case, version: 999 });
const list = (t) => ({ shortlistId: t.shortlist, version: 999 });

export const PAGES = {
  "/": "xxxxx",
  "/account": "sxxxx",
  "/admin/users": "s...x",
  "/cases": "sxxxx",
  "/cases/[caseId]": "sx... s....",
  "/catalog": "xxxxx",
  "/catalog/[productId]": "xxxxx",
  "/intake": "xxxxx",
  "/intake/[section]": "xxxxx",
  "/intake/check": "xxxxx",
  "/intake/name": "xxxxx",
  "/intake/spreadsheet": "xxxxx",
  "/matches": "xxxxx",
  "/matches/[runId]": "xxx.. .....",
  "/matches/[runId]/[productId]": "xxx.. .....",
  "/matches/[runId]/star": "xxx.. .....",
  "/matches/[runId]/what-if": "xxx.. .....",
  "/notices": "sxxxx",
  "/privacy": "xxxxx",
  "/queue": "s.x.x",
  "/queue/[caseId]": "s.x.x s....",
  "/shortlists": "sxxxx",
  "/shortlists/[shortlistId]": "sx... s....",
  "/shortlists/[shortlistId]/compare": "sx... s....",
  "/sign-in": "xxxxx",
  "/sign-up": "xxxxx",
};

const json = (body) => (t) => ["application/json", JSON.stringify(body(t))];
const caseStep = (more = {}) => json((t) => ({ ...step(t), ...more }));

/** By `METHOD path`, or `METHOD path (value)` where one address has several doors. */
export const ROUTES = {
  "GET /api/auth/[...nextauth] (csrf)": { who: "xxxxx" },
  "POST /api/auth/[...nextauth] (signout)": { who: "xxxxx", body: () => ["application/x-www-form-urlencoded", "csrfToken=none"] },
  "GET /api/health": { who: "xxxxx" },
  "GET /api/health/live": { who: "xxxxx" },
  "POST /api/v1/match": { who: "xxxxx", body: json(() => ({ asOf: "2026-11-01", facts: {} })) },
  "GET /api/v1/openapi.json": { who: "xxxxx" },
  "POST /api/v1/review-cases/next": { who: "..x..", body: json(() => ({ language: "en" })) },
  "POST /api/v1/review-cases/[step] (claim)": { who: "..x.. .....", body: caseStep() },
  "POST /api/v1/review-cases/[step] (start-review)": { who: "..x.. .....", body: caseStep() },
  "POST /api/v1/review-cases/[step] (ask-company)": { who: "..x.. .....", body: caseStep({ text: "?" }) },
  "POST /api/v1/review-cases/[step] (answer)": { who: ".x... .....", body: json((t) => ({ caseId: t.case, text: "." })) },
  "POST /api/v1/review-cases/[step] (conclude)": { who: "..x.. .....", body: caseStep({ text: ".", outcome: "recommended", reasonCode: "none" }) },
  "POST /api/v1/review-cases/[step] (release)": { who: "..x.x .....", body: caseStep({ text: "." }) },
  "POST /api/v1/review-cases/[step] (reopen)": { who: "..x.x .....", body: caseStep({ text: "." }) },
  "POST /api/v1/review-cases/[step] (withdraw)": { who: ".x... .....", body: caseStep() },
  "GET /icon.svg": { who: "xxxxx" },
  "GET /intake/spreadsheet/template": { who: "xxxxx" },
  "POST /intake/spreadsheet/read": { who: "xx...", body: () => ["application/octet-stream", "a,b\n"] },
  "GET /matches/[runId]/export": { who: "xxx.. .....", query: "?format=csv" },
  "GET /shortlists/[shortlistId]/export": { who: ".x... .....", query: "?format=csv" },
  "GET /shared/[token]": { who: "xxxxx" },
};

/** By the name of the exported action: who, and how it is called. */
export const ACTIONS = {
  answerAction: [".x... .....", state, (t) => ({ caseId: t.case, text: "." })],
  askCompanyAction: ["..x.. .....", state, (t) => ({ ...step(t), text: "?" })],
  changePasswordAction: [".xxxx", state, () => ({ current: "wrong-tidal-copper", password: "tidal-copper-anvil-92" })],
  changeRoleAction: ["....x", form, (t) => ({ userId: t.user, role: "member", version: 999 })],
  claimAction: ["..x.. .....", state, step],
  claimNextAction: ["..x..", state, () => ({ language: "en" })],
  concludeAction: ["..x.. .....", state, (t) => ({ ...step(t), text: ".", outcome: "recommended", reasonCode: "none" })],
  createLinkAction: [".x... .....", state, (t) => ({ shortlistId: t.shortlist, scope: "without-figures", days: 7 })],
  createListAction: [".x... .....", state, (t) => ({ companyId: t.company, name: "another list" })],
  createUserAction: ["....x", state, () => ({ name: "New", email: "new@drill.livewater.example", role: "member", password: "short" })],
  deleteListAction: [".x... .....", state, list],
  disableUserAction: ["....x", form, (t) => ({ userId: t.user, version: 999 })],
  itemStateAction: [".x... .....", state, (t) => ({ itemId: t.item, version: 999, state: "considering", note: "", outcomeAmount: "", outcomeOn: "" })],
  nameCompanyAction: ["xx... .....", state, (t) => ({ companyId: t.company, name: "canary-firm-a", creditCode: "" })],
  noteAction: ["..x.x .....", state, (t) => ({ caseId: t.case, note: "." })],
  readNoticesAction: [".xxxx", state, (t) => ({ noticeId: t.notice })],
  releaseAction: ["..x.x .....", state, (t) => ({ ...step(t), text: "." })],
  removeItemAction: [".x... .....", state, (t) => ({ itemId: t.item, version: 999 })],
  renameListAction: [".x... .....", state, (t) => ({ ...list(t), name: "renamed" })],
  reopenAction: ["..x.x .....", state, (t) => ({ ...step(t), text: "." })],
  revokeLinkAction: [".x... .....", state, (t) => ({ linkId: t.link })],
  saveAnswersAction: ["xx... .....", call, (t) => ({ companyId: t.company, changes: [{ path: "employees_total", state: "known", value: 7, version: 999 }] })],
  saveProductAction: [".x... .....", form, (t) => ({ runId: t.run, productId: t.product })],
  sendSectionAction: ["xx... .....", state, (t) => ({ companyId: t.company, section: "company" })],
  setLanguage: ["xxxxx", form, () => ({ language: "zh" })],
  setTheme: ["xxxxx", form, () => ({ theme: "light" })],
  signInAction: ["xxxxx", state, () => ({ email: "nobody@drill.livewater.example", password: "wrong-tidal-copper" })],
  signOutAction: ["xxxxx", none, () => ({})],
  signOutEverywhereAction: ["sxxxx", none, () => ({})],
  signUpAction: ["xxxxx", state, () => ({ name: "New", email: "no-address", password: "short" })],
  startIntakeAction: ["xxxxx", none, () => ({})],
  startReviewAction: ["..x.. .....", state, step],
  submitCaseAction: [".x... .....", state, (t) => ({ companyId: t.company, runId: t.run, language: "zh", note: "" })],
  submitIntakeAction: ["xx... .....", state, (t) => ({ companyId: t.company })],
  withdrawAction: [".x... .....", state, (t) => ({ ...step(t), why: "" })],
};
