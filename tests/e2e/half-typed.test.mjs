// Forms that are left before they are saved: what was typed waits where somebody
// comes back to it, and that is said.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { openApp } from "./support/app.mjs";
import { everyDay, Journal } from "./support/seed.mjs";
import { ready, restore, visit } from "./support/steps.mjs";

const plain = (id) => id.replaceAll("-", "");

async function openMary(t, context = {}) {
  const journal = new Journal({ until: new Date("2026-11-23") });
  const mary = journal.person("Mary Adeyemi");
  const medicine = journal.medicine(mary, "Amlodipine", everyDay("08:00:00"), { more: { strength: "5 mg" } });
  const question = journal.question(mary, "Is it still needed?");
  const { page } = await openApp(t, {
    context: { timezoneId: "Europe/London", ...context },
    prepare: (page) => page.clock.install({ time: new Date("2026-11-23T07:10:00Z") }),
  });
  await ready(page);
  await restore(page, journal.backup());
  const of = (path) => `/of/${plain(mary.id)}${path}`;
  return { page, of, medicine: of(`/medicines/${plain(medicine.id)}`), question: of(`/ask/question/${plain(question.id)}`) };
}

const stillHere = (page) => page.getByText("What you typed before is still here. It is not saved yet.");

test("a question that was left half typed is still there, also by another way back", async (t) => {
  const { page, of } = await openMary(t);
  await visit(page, of("/ask/new"));
  const say = page.locator("#say");
  await say.fill("May I drink wine at Chri");
  await page.goBack();
  await visit(page, of("/today"));
  await visit(page, of("/ask/new"));
  await stillHere(page).waitFor();
  assert.equal(await say.inputValue(), "May I drink wine at Chri");
  await assertAccessible(page);
  await page.getByRole("button", { name: "Begin again" }).click();
  assert.equal(await say.inputValue(), "");
  await stillHere(page).waitFor({ state: "detached" });
});

test("a reason for a medicine, and an answer, outlive Back and Forward", async (t) => {
  const { page, medicine, question } = await openMary(t, { viewport: { width: 320, height: 640 } });
  await visit(page, medicine);
  await visit(page, `${medicine}/change`);
  const reason = page.locator("#medicine-reason");
  await reason.fill("for my heart, since the stay in hospital");
  await page.goBack();
  await page.getByRole("heading", { name: "Amlodipine 5 mg" }).waitFor();
  await page.goForward();
  await stillHere(page).waitFor();
  assert.equal(await reason.inputValue(), "for my heart, since the stay in hospital");
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  await assertAccessible(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("for my heart, since the stay in hospital").waitFor();
  // What was saved is no longer half typed.
  await visit(page, `${medicine}/change`);
  await reason.waitFor();
  assert.equal(await stillHere(page).count(), 0);

  await visit(page, question);
  const answer = page.locator("#answer-words");
  await answer.fill("Yes, for as long as");
  await page.goBack();
  await page.goForward();
  await stillHere(page).waitFor();
  assert.equal(await answer.inputValue(), "Yes, for as long as");
});

test("what is half typed is there after the page was loaded anew", async (t) => {
  const { page, of, medicine, question } = await openMary(t);
  for (const [path, field, words] of [
    [of("/ask/new"), "#say", "May I drink wine?"],
    [`${medicine}/change`, "#medicine-reason", "for my heart"],
    [question, "#answer-words", "Yes, for as long as"],
  ]) {
    await visit(page, path);
    await page.locator(field).fill(words);
    await page.reload();
    await stillHere(page).waitFor();
    assert.equal(await page.locator(field).inputValue(), words, path);
  }
  // What is saved does not come back, and nothing else waits in the window.
  await page.getByRole("button", { name: "Save the answer" }).press("Enter");
  await page.getByText("Yes, for as long as").first().waitFor();
  await page.reload();
  await page.getByText("Yes, for as long as").first().waitFor();
  assert.equal(await stillHere(page).count(), 0);
  const waits = await page.evaluate(() => JSON.parse(sessionStorage.getItem("concord.half-typed")).length);
  assert.equal(waits, 2);
});

test("what the device had no room for is still in its form when somebody comes back", async (t) => {
  const { page, of, medicine } = await openMary(t);
  await visit(page, `${medicine}/change`);
  const strength = page.getByLabel("Strength", { exact: true });
  await strength.fill("10 mg");
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => { throw new DOMException("no room", "QuotaExceededError"); };
  });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Not saved: this device has no room left.").waitFor();
  await visit(page, of("/today"));
  await visit(page, `${medicine}/change`);
  await stillHere(page).waitFor();
  assert.equal(await strength.inputValue(), "10 mg");
});
