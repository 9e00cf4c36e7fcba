/** Two ways to the first matches at human speed: with a filled template, and by hand. People read before they act and type some five keys a second. */
import { setTimeout as wait } from "node:timers/promises";
import { connectTo } from "../database.mjs";

const READ_MS = 1_500;
const KEY_MS = 200;
const YEAR = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() - 1;

/** The short intake of a chip designer in Lingang, section by section: at most 25 answers for first matches of all five types. */
const ANSWERS = [
  ["company", { company_stage: "growth", registered_district: "pudong", special_zones: ["lingang_new_area"], sectors: ["ic_design"], founded_on: "2018-05-01", entity_form: "limited_company", ownership: "private" }],
  ["people", { employees_total: "180", rd_staff: "120" }],
  ["finance", { revenue: ["13000", "9000", "6000"], net_profit_before_nri: ["500", "-1000", "-2000"], net_profit_after_nri: ["300", "-1200", "-2200"], rd_expense: ["4000", "3500", "3000"], total_assets: "2.6亿" }],
  ["assets", { invention_patents_total: "25", invention_patents_industrialisable: "12", pledgeable_ip_types: ["invention_patent"] }],
  ["status", { certifications: ["tech_sme", "hnte"], listed_status: "unlisted", is_technology_company: "yes" }],
  ["incentive", { equity_incentive_plan_adopted: "yes", borrower_roles: ["core_technician"] }],
  ["need", { loan_purposes: ["working_capital", "subscribe_own_company_equity"], loan_amount_requested: "800", insurance_risk_types: ["rd"] }],
];

async function start(context, base) {
  const page = await context.newPage();
  await page.goto(`${base}/intake`);
  const begun = performance.now();
  await wait(READ_MS);
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL("**/intake/company");
  await page.locator('form[data-section][data-alive="true"]').waitFor();
  return { page, begun };
}

/** Hands in and gives how long it all took, in how many types a verdict was reached, and in how many of them something is met. */
async function handIn(page, base, urls, begun, answers) {
  await page.goto(`${base}/intake/check`);
  await wait(READ_MS * 3);
  await page.getByRole("button", { name: "查看匹配结果" }).click();
  await page.waitForURL(/\/matches\/[0-9a-f-]{36}$/);
  const seconds = (performance.now() - begun) / 1_000;
  const runId = new URL(page.url()).pathname.split("/")[2];
  const owner = await connectTo(urls.ownerUrl);
  const { rows } = await owner.query("SELECT count(DISTINCT p.type) FILTER (WHERE m.verdict IN ('eligible', 'ineligible'))::int AS types, count(DISTINCT p.type) FILTER (WHERE m.verdict = 'eligible')::int AS met FROM match_products m JOIN products p ON p.id = m.product_id WHERE m.run_id = $1", [runId]);
  await owner.end();
  await page.context().close();
  return { seconds, answers, types: rows[0].types, met: rows[0].met };
}

async function type(locator, text) {
  await locator.click();
  await locator.pressSequentially(text, { delay: KEY_MS });
}

async function answer(page, fact, value) {
  const question = page.locator(`[data-question="${fact}"]`);
  await question.scrollIntoViewIfNeeded();
  await wait(READ_MS);
  const radios = question.locator('input[type="radio"], input[type="checkbox"][value]:not([value="yes"])');
  const boxes = question.locator("input[inputmode]");
  if (Array.isArray(value) && (await boxes.count()) === 3) for (const [back, text] of value.entries()) await type(page.locator(`input[name="${fact}.${YEAR - back}"]`), text);
  else if (Array.isArray(value)) for (const option of value) await question.locator(`label:has(input[value="${option}"])`).click();
  else if ((await boxes.count()) > 0) await type(boxes.first(), value);
  else if ((await radios.count()) > 0) await question.locator(`label:has(input[value="${value}"])`).click();
  else if ((await question.locator("select").count()) > 0) await question.locator("select").selectOption(value);
  else await type(question.locator('input[type="text"]').first(), value);
}

/** Answers by hand what each page asks, page by page with Continue; a question that can change no verdict any more is not asked. */
export async function runByHand(context, base, urls) {
  const { page, begun } = await start(context, base);
  const known = new Map(ANSWERS.flatMap(([, facts]) => Object.entries(facts)));
  const sections = ANSWERS.map(([section]) => section);
  let answers = 0;
  while (sections.includes(new URL(page.url()).pathname.split("/")[2])) {
    await page.locator('form[data-section][data-alive="true"]').waitFor();
    for (const fact of await page.locator("[data-question]").evaluateAll((all) => all.map((each) => each.dataset.question))) {
      if (!known.has(fact)) continue;
      await answer(page, fact, known.get(fact));
      answers += 1;
    }
    const here = page.url();
    await page.locator('form[data-section] button[type="submit"]').click();
    await page.waitForURL((url) => url.href !== here);
  }
  return handIn(page, base, urls, begun, answers);
}

/** Uploads the same answers in a table, looks them through and confirms them. */
export async function runWithTemplate(context, base, urls) {
  const { page, begun } = await start(context, base);
  const facts = ANSWERS.flatMap(([, answers]) => Object.entries(answers));
  const series = (value) => Array.isArray(value) && value.every((text) => /^-?\d+$/.test(text));
  const cell = (fact, value) => (series(value) ? ["", ...value, "万元"] : [Array.isArray(value) ? value.join("；") : value === "yes" ? "是" : value, "", "", "", fact === "loan_amount_requested" ? "万元" : ""]);
  const lines = [["代码", "填写", `${YEAR}年度`, `${YEAR - 1}年度`, `${YEAR - 2}年度`, "单位"], ...facts.map(([fact, value]) => [fact, ...cell(fact, value)])];
  await page.goto(`${base}/intake/spreadsheet`);
  await wait(READ_MS * 3);
  await page.locator('input[type="file"]').setInputFiles({ name: "filled.csv", mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${lines.map((line) => line.join(",")).join("\n")}`) });
  await wait(READ_MS);
  await page.locator('main button[type="submit"]').click();
  const save = page.getByRole("button", { name: /^保存勾选的/ });
  await save.waitFor();
  // One look at each of the values that were read.
  await wait(facts.length * 1_000);
  await save.click();
  await page.getByText(/^已保存 \d+ 项/).waitFor();
  return handIn(page, base, urls, begun, facts.length);
}
