// Before a journey: the clocks there, what they do to times, what to take along, and
// a letter to carry.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { openApp } from "./support/app.mjs";
import { everyDay, Journal } from "./support/seed.mjs";
import { ready, restore, visit } from "./support/steps.mjs";

const plain = (id) => id.replaceAll("-", "");

async function openMei(t, context = {}) {
  const journal = new Journal({ until: new Date("2026-07-01"), home: "Asia/Hong_Kong", offset: "+08:00", country: "hong_kong" });
  const mei = journal.person("Mei Wong");
  journal.medicine(mei, "Atorvastatin", everyDay("08:00:00"), { more: { strength: "20 mg" } });
  journal.medicine(mei, "Desogestrel", everyDay("08:00:00"), { more: { nickname: "my little one" } });
  const { page } = await openApp(t, {
    context: { timezoneId: "Asia/Hong_Kong", ...context },
    prepare: (page) => page.clock.install({ time: new Date("2026-07-01T01:10:00Z") }),
  });
  await ready(page);
  await restore(page, journal.backup());
  await visit(page, `/of/${plain(mei.id)}/medicines`);
  return page;
}

test("a journey to London says what the clocks do, what to take along, and has a letter", async (t) => {
  const page = await openMei(t, { viewport: { width: 320, height: 720 } });
  await page.getByRole("link", { name: "What is left" }).first().click();
  await page.getByRole("link", { name: "Before a journey" }).click();
  await page.getByLabel("First day away").fill("2026-07-11");
  await page.getByLabel("Last day away").fill("2026-07-25");
  await page.getByLabel("Where to").selectOption({ label: "London" });
  const main = page.getByRole("main");
  await main.getByText("Clocks in London are 7 hours behind yours.").waitFor();
  await main.getByText("Saturday 11 July to Saturday 25 July, in London time").waitFor();
  const pill = main.getByRole("listitem").filter({ hasText: "31 hours between doses" }).first();
  await pill.getByText("Ask before you travel").waitFor();
  await pill.getByText("On the way back: 17 hours between doses").waitFor();
  await main.getByText("15 tablets").first().waitFor();
  const letter = page.locator(".letter");
  await letter.getByText("Mei Wong carries these medicines for personal use, from 11 July 2026 to 25 July 2026.").waitFor();
  await letter.getByText("Carried: 15 tablets").first().waitFor();
  // A stranger reads it.
  assert.equal(await letter.getByText("my little one").count(), 0);
  await assertAccessible(page);
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  await assertAccessible(page);

  // On paper the letter begins a page, and what belongs on the screen alone is gone.
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByText("Some countries ask for a permit").isVisible(), false);
  assert.equal(await pill.getByText("Ask before you travel").isVisible(), true);
  assert.equal(await letter.evaluate((one) => getComputedStyle(one).breakBefore), "page");
  await page.emulateMedia({ media: null });

  // The question is one tap away, and what was filled in waits.
  await pill.getByRole("link", { name: /^Write down a question about/ }).click();
  await page.locator("#say").waitFor();
  await page.goBack();
  await main.getByText("Clocks in London are 7 hours behind yours.").waitFor();
});

test("a journey within the same clocks needs no city", async (t) => {
  const page = await openMei(t);
  await page.getByRole("link", { name: "What is left" }).first().click();
  await page.getByRole("link", { name: "Before a journey" }).click();
  await page.getByLabel("First day away").fill("2026-07-11");
  await page.getByLabel("Last day away").fill("2026-07-12");
  await page.getByText("Worked out by your times at home.").waitFor();
  assert.equal(await page.getByRole("heading", { name: "Clocks and times" }).count(), 0);
});
