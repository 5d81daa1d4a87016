// How medicines changed: told in the app, seen as one picture on a small phone, in
// words for whoever does not see it, and on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { openApp } from "./support/app.mjs";
import { ready, restore, visit } from "./support/steps.mjs";
import { everyDay, Journal } from "./support/seed.mjs";

const now = new Date("2026-11-22T12:00:00Z");

/** A plan of a later day. */
const revision = (journal, plan, number, daysAgo, schedule, because) => ({
  ...plan,
  revision: number,
  from: `${journal.date(daysAgo)}T00:00:00`,
  schedule,
  because,
});

/** Half a year of Mary: four medicines, a talk, a decision, a side effect, doses left out. */
function halfAYear() {
  const journal = new Journal({ until: now });
  const person = journal.person("Mary Adeyemi", { daysAgo: 170 });
  const taken = (medicine, clock, days, missed) => {
    for (let daysAgo = days; daysAgo > 0; daysAgo -= 1) {
      if (missed.has(daysAgo)) journal.dose(person, medicine, daysAgo, 0, clock, { not_taken: missed.get(daysAgo) });
      else journal.taken(person, medicine, daysAgo, 0, clock);
    }
  };
  const metformin = journal.medicine(person, "Metformin", everyDay("08:00:00"), { daysAgo: 170, more: { strength: "500 mg" } });
  const amlodipine = journal.medicine(person, "Amlodipine", everyDay("09:00:00"), { daysAgo: 120, more: { strength: "5 mg" } });
  const simvastatin = journal.medicine(person, "Simvastatin", everyDay("22:00:00"), { daysAgo: 170, more: { strength: "40 mg" } });
  taken(metformin, "08:00:00", 98, new Map([[40, "forgot"], [39, "forgot"], [12, "unwell"]]));
  const decision = {
    id: journal.id(6), about: { medicine: simvastatin.id }, topic: "My statin and my legs",
    choices: ["keep_as_now", { other: "A rest from it for six weeks" }], chosen: 1, taking: "as_planned",
    reasons: "My legs ache when I climb the stairs",
    agreed: { with: { role: "doctor", name: "Dr Shah", how: "in_person", on: journal.date(25), agreement: "full" } },
    look_again: { on: journal.date(-17) }, on: journal.date(25), privacy: "shared",
  };
  journal.add(person, journal.moment(25, "12:00:00"), { decision_saved: decision });
  const more = revision(journal, amlodipine.plans[0], 1, 20, everyDay("09:00:00", "21:00:00"),
    { told_by: ["doctor", "my pressure was still high"] });
  journal.add(person, journal.moment(20, "10:00:00"), { medicine_saved: { ...amlodipine, plans: [amlodipine.plans[0], more] } });
  const held = { from: `${journal.date(24)}T08:00:00`, standing: { paused: { why: "to see if my legs get better", until: null } },
    because: { decision: decision.id } };
  journal.add(person, journal.moment(24, "10:00:00"),
    { medicine_saved: { ...simvastatin, standings: [...simvastatin.standings, held] } });
  const worry = (words, kind, privacy, daysAgo) => journal.add(person, journal.moment(daysAgo, "15:00:00"),
    { concern_saved: { id: journal.id(5), about: { medicine: amlodipine.id }, words, kind, privacy } });
  worry("dizzy when I get up", "side_effect", "shared", 9);
  worry("nobody is to know", "side_effect", "private", 8);
  journal.add(person, journal.moment(60, "15:00:00"), { visited: { id: journal.id(7), with: "pharmacist", on: journal.date(60) } });
  return journal;
}

async function mary(t, options = {}) {
  const opened = await openApp(t, {
    context: { timezoneId: "Europe/London", ...options },
    prepare: (page) => page.clock.install({ time: now }),
  });
  await ready(opened.page);
  await restore(opened.page, halfAYear().backup());
  return opened;
}

test("the picture and its table tell since when somebody is dizzy", { timeout: 120_000 }, async (t) => {
  const { page } = await mary(t);
  await visit(page, "/share");
  await page.getByRole("link", { name: "How my medicines changed" }).click();
  await page.getByRole("heading", { name: "How my medicines changed" }).waitFor();
  await page.getByRole("img", { name: /^Picture of my medicines, .* The table under it says the same in words\.$/ }).waitFor();

  const row = (name) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  const more = row("5 · 2 November 2026");
  await more.getByText("from “1 tablet every day at 09:00” to “1 tablet every day at 09:00 and at 21:00”").waitFor();
  await more.getByText("“my pressure was still high”").waitFor();
  await more.getByText("Told by GP").waitFor();
  await row("4 · 29 October 2026").getByText("Agreed with Dr Shah, GP, 28 October 2026").waitFor();
  await row("A · 13 November 2026").getByText("“dizzy when I get up”").waitFor();

  const before = page.getByRole("group").filter({ hasText: "A: “dizzy when I get up”" });
  await before.getByText("Written down on 13 November 2026. What changed in the 30 days before:").waitFor();
  assert.deepEqual((await before.getByRole("listitem").allTextContents()).map((line) => line.split(":")[0]),
    ["29 October 2026", "2 November 2026"]);
  await page.getByText("This shows what came before, not what caused it.").waitFor();
  assert.ok(!(await page.content()).includes("nobody is to know"), "what is private is not in the page");
});

test("older doses are read before they are told, and every length of time can be chosen", { timeout: 120_000 }, async (t) => {
  const { page } = await mary(t);
  await visit(page, "/history/changes");
  await page.getByText("not taken: 2 of 7 due (I forgot: 2)", { exact: false }).first().waitFor({ state: "attached" });
  for (const [length, days] of [
    ["3 months", "22 August 2026 to 22 November 2026"],
    ["12 months", "5 June 2026 to 22 November 2026"],
    ["All of it", "5 June 2026 to 22 November 2026"],
    ["6 months", "5 June 2026 to 22 November 2026"],
  ]) {
    await page.getByRole("radio", { name: length }).check();
    await page.getByText(days, { exact: true }).waitFor();
  }
});

for (const [title, options, set] of [
  ["on a small phone", {}, {}],
  ["at 320 pixels with words twice as large", { viewport: { width: 320, height: 640 } }, { text: "200" }],
  ["in the dark", { colorScheme: "dark" }, {}],
  ["with high contrast", {}, { theme: "contrast" }],
]) {
  test(`nothing is cut off and nobody is kept out ${title}`, { timeout: 120_000 }, async (t) => {
    const { page } = await mary(t, options);
    await page.evaluate((set) => Object.assign(document.documentElement.dataset, set), set);
    await visit(page, "/history/changes");
    await page.getByRole("heading", { name: "What changed, in order" }).waitFor();
    const { wide, shown, small } = await page.evaluate(() => {
      const words = [...document.querySelectorAll("main svg text, main td, main th, main li, main p, main summary")];
      const sizes = words.filter((one) => one.textContent.trim()).map((one) => parseFloat(getComputedStyle(one).fontSize));
      return { wide: document.documentElement.scrollWidth, shown: innerWidth, small: Math.min(...sizes) };
    });
    assert.ok(wide <= shown, `${wide} pixels of ${shown}`);
    assert.ok(small >= 14, `the smallest words have ${small} pixels`);
    await assertAccessible(page);
  });
}
