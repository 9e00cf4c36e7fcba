/**
 * `npm run drill:intake [-- --kills=30 --timed=no]`: somebody types into the intake form of the built app at human speed, in a real browser on a
 * database of its own, while in turn the tab, the network and the server are killed. After each kill the same person goes on in another
 * profile: the question must be the same, and of the typing at most the last two seconds may be missing. What was typed without a network or a
 * server must all be there once they are back. The measure is first shown a form that saves four seconds late, and must catch it. Then two
 * timed runs at human speed: with a filled template, and by hand.
 */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { findBrowser } from "./browser.mjs";
import { connectTo } from "./database.mjs";
import { drillEnvironment, newDatabase, say, withDrillCluster } from "./drill-world.mjs";
import { prepareBuild } from "./prepare.mjs";
import { main } from "./problem.mjs";
import { runByHand, runWithTemplate } from "./testing/intake-runs.mjs";
import { freePort, startApp } from "./testing/killable-app.mjs";

const LOST_AT_MOST_MS = 2_000;
const FACT = "employees_total";
const box = (page) => page.locator(`[data-question="${FACT}"] input[inputmode]`);

async function opened(page, url) {
  await page.goto(url);
  await page.locator('form[data-section][data-alive="true"]').waitFor();
}

/** Puts the cursor into the empty box of the question; the server has it empty too, so that only what is typed now can be missing. */
async function emptyBox(page) {
  await box(page).click();
  if ((await box(page).inputValue()) === "") return;
  await box(page).fill("");
  await page.locator('[data-save-status="saved"]').waitFor({ timeout: 30_000 });
}

/** Types digit after digit as people do; gives what was typed and when. Stops when `until` says so. */
async function typeDigits(page, digits, until) {
  const typed = [];
  for (const digit of digits) {
    if (until(typed.length)) break;
    await page.keyboard.press(digit);
    typed.push({ digit, at: performance.now() });
    await wait(140 + Math.random() * 160);
  }
  return typed;
}

const textOf = (typed) => typed.map(({ digit }) => digit).join("");

/** What must be there after a kill at `at`: everything typed more than two seconds before. */
function verdict(kept, typed, at) {
  const due = textOf(typed.filter((key) => key.at <= at - LOST_AT_MOST_MS));
  const whole = textOf(typed.filter((key) => key.at <= at));
  const fits = kept.length >= due.length && whole.startsWith(kept);
  const missing = typed.filter((key) => key.at <= at).slice(kept.length);
  return { fits, lostMs: missing.length === 0 ? 0 : Math.round(at - missing[0].at) };
}

/** A person with a company whose first two answers are given, put in as rows; gives the company and the cookie of a session for each profile. */
async function givenPerson({ ownerUrl, ...urls }, base) {
  const owner = await connectTo(ownerUrl);
  const [userId, companyId] = [randomUUID(), randomUUID()];
  await owner.query("INSERT INTO users (id, name, email, role, created_at) VALUES ($1, 'Drill', $2, 'member', now())", [userId, `${userId}@drill.example`]);
  await owner.query("INSERT INTO companies (id, created_at, updated_at) VALUES ($1, now(), now())", [companyId]);
  await owner.query("INSERT INTO memberships (user_id, company_id, created_at) VALUES ($1, $2, now())", [userId, companyId]);
  for (const [path, value] of [["company_stage", "growth"], ["registered_district", "pudong"]]) await owner.query("INSERT INTO company_answers (company_id, path, state, value, saved_at) VALUES ($1, $2, 'known', to_jsonb($3::text), now())", [companyId, path, value]);
  const cookies = [];
  for (let profile = 0; profile < 2; profile++) {
    const sid = randomBytes(32).toString("base64url");
    await owner.query(
      "INSERT INTO sessions (id, secret_hash, user_id, session_version, device, started_at, last_seen_at, expires_at) VALUES ($1, $2, $3, 1, 'drill', now(), now(), now() + interval '12 hours')",
      [randomUUID(), createHash("sha256").update(sid).digest("hex"), userId],
    );
    cookies.push({ name: "lw_session", value: await encode({ token: { sid }, secret: drillEnvironment(urls).NEXTAUTH_SECRET, maxAge: 12 * 3_600 }), url: base });
  }
  await owner.end();
  return { cookies, companyId };
}

/** Goes on in another profile, by the button on the task list; gives the address it led to and what stands in the box. */
async function goOnElsewhere(other, base) {
  const page = await other.newPage();
  await page.goto(`${base}/intake`);
  await page.locator("main a", { hasText: "继续填写" }).first().click();
  await page.locator('form[data-section][data-alive="true"]').waitFor();
  const url = new URL(page.url());
  const kept = (await box(page).count()) === 1 ? await box(page).inputValue() : "";
  await page.close();
  return { place: url.pathname + url.hash, kept };
}

/** One kill while typing, and what was there afterwards. */
async function killOnce(world, kind, round, stopAfter = 5 + (round % 8)) {
  const { mine, other, base, urls, port } = world;
  const page = await mine.newPage();
  await opened(page, `${base}/intake/people#${FACT}`);
  await emptyBox(page);
  const digits = Array.from({ length: 14 }, (_, n) => String(n === 0 ? 1 + (round % 9) : Math.floor(Math.random() * 10)));
  const before = await typeDigits(page, digits, (count) => count >= stopAfter);
  const at = performance.now();
  let after = [];
  if (kind === "tab") {
    const session = await mine.newCDPSession(page);
    session.send("Page.crash").catch(() => undefined);
    await page.waitForEvent("crash", { timeout: 10_000 }).catch(() => undefined);
  } else if (kind === "network") {
    await mine.setOffline(true);
    after = await typeDigits(page, digits.slice(before.length), (count) => count >= 2);
  } else {
    await world.app.kill();
    after = await typeDigits(page, digits.slice(before.length), (count) => count >= 2);
    const owner = await connectTo(urls.ownerUrl);
    const { rows } = await owner.query("SELECT value::text AS value FROM company_answers WHERE company_id = $1 AND path = $2 AND state = 'known'", [world.companyId, FACT]);
    await owner.end();
    world.stored = rows[0]?.value ?? "";
    world.app = await startApp(urls, port);
  }
  const elsewhere = kind === "server" ? { kept: world.stored, place: (await goOnElsewhere(other, base)).place } : await goOnElsewhere(other, base);
  const first = verdict(elsewhere.kept, before, at);
  let whole = true;
  if (kind !== "tab") {
    if (kind === "network") await mine.setOffline(false);
    await page.locator('[data-save-status="saved"]').waitFor({ timeout: 30_000 });
    whole = (await goOnElsewhere(other, base)).kept === textOf([...before, ...after]);
  }
  await page.close().catch(() => undefined);
  const resumed = elsewhere.place === `/intake/people#${FACT}`;
  if (!first.fits || !whole || !resumed) say(`  ${kind} ${round}: kept ${elsewhere.kept} of ${textOf(before)}, then ${textOf(after)}${whole ? "" : " (not all there afterwards)"}, resumed at ${elsewhere.place}`);
  return { kind, ...first, whole, resumed };
}

/** Planted: a browser whose saves leave four seconds late. The bound of two seconds must not hold there. */
async function lateSavesAreCaught(world, late, cookie) {
  await late.addCookies([cookie]);
  await late.route(/\/intake\//, async (route) => {
    if (route.request().method() === "POST") await wait(4_000);
    await route.continue().catch(() => undefined); // its page was killed meanwhile
  });
  const found = [];
  for (let round = 0; round < 3; round++) found.push(await killOnce({ ...world, mine: late }, "tab", round, 13));
  await late.close();
  const caught = found.filter(({ fits }) => !fits).length;
  say(`Planted, a form that saves four seconds late: ${caught} of ${found.length} kills caught, the last ${Math.max(...found.map(({ lostMs }) => lostMs))} ms of typing missing.`);
  return caught === found.length;
}

await main(async () => {
  const { values } = parseArgs({ options: { kills: { type: "string", default: "30" }, timed: { type: "string", default: "yes" } } });
  await prepareBuild();
  const executablePath = await findBrowser();
  const passed = await withDrillCluster("intake", {}, async (cluster) => {
    const urls = await newDatabase(cluster, "livewater", { demo: true });
    const port = await freePort();
    const base = `http://localhost:${port}`;
    const app = await startApp(urls, port);
    const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--disable-background-networking"] });
    const fresh = () => browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai" });
    const world = { mine: await fresh(), other: await fresh(), base, urls, port, app };
    try {
      const { cookies, companyId } = await givenPerson(urls, base);
      world.companyId = companyId;
      await world.mine.addCookies([cookies[0]]);
      await world.other.addCookies([cookies[1]]);
      if (!(await lateSavesAreCaught(world, await fresh(), cookies[0]))) return false;
      const outcomes = [];
      for (let round = 0; round < Number(values.kills); round++) outcomes.push(await killOnce(world, ["tab", "network", "server"][round % 3], round));
      const bad = outcomes.filter(({ fits, whole, resumed }) => !fits || !whole || !resumed).length;
      for (const kind of ["tab", "network", "server"]) {
        const own = outcomes.filter((outcome) => outcome.kind === kind);
        say(`${own.length} kills of the ${kind}: at most the last ${Math.max(0, ...own.map(({ lostMs }) => lostMs))} ms of typing missing elsewhere, ${own.filter(({ resumed }) => resumed).length} resumed at the same question${kind === "tab" ? "" : `, ${own.filter(({ whole }) => whole).length} whole once it was back`}.`);
      }
      const timed = values.timed === "no" ? true : await timedRuns(fresh, base, urls);
      return bad === 0 && timed;
    } finally {
      await browser.close();
      await world.app.kill();
    }
  });
  say(passed ? "The intake drill passed." : "The intake drill failed.");
  process.exitCode = passed ? 0 : 1;
});

async function timedRuns(fresh, base, urls) {
  const told = (way, { types, met, seconds, answers }, asked) => say(`${way}: verdicts in ${types} types of product, met ones in ${met}, after ${Math.round(seconds)} s (asked ${asked}), ${answers} answers (asked 25).`);
  const template = await runWithTemplate(await fresh(), base, urls);
  told("With a filled template", template, 180);
  const hand = await runByHand(await fresh(), base, urls);
  told("By hand", hand, 480);
  return template.types === 5 && hand.types === 5 && template.seconds <= 180 && hand.seconds <= 480 && hand.answers <= 25;
}
