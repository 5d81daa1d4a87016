// What is left of a medicine: a count and a dose about the same time, more used
// than counted, and until when it lasts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openApp } from "./support/app.mjs";
import { ready, restore, visit } from "./support/steps.mjs";
import { everyDay, Journal } from "./support/seed.mjs";

const on = (clock) => new Date(`2026-11-30T${clock}Z`);

const path = (medicine) => `/medicines/${medicine.id.replaceAll("-", "")}`;

async function passTo(page, moment) {
  await page.clock.setSystemTime(moment);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
}

/** Mary, one tablet every day at 08:00, at a clock time of 30 November. */
async function mary(t, clock) {
  const { page } = await openApp(t, {
    context: { timezoneId: "Europe/London" },
    prepare: (page) => page.clock.install({ time: on(clock) }),
  });
  await ready(page);
  const journal = new Journal({ until: on(clock) });
  const person = journal.person("Mary Adeyemi");
  const medicine = journal.medicine(person, "Amlodipine", everyDay("08:00:00"), { daysAgo: 0 });
  await restore(page, journal.backup());
  return { page, medicine };
}

async function count(page, medicine, number) {
  await visit(page, `${path(medicine)}/stock`);
  await page.getByRole("link", { name: "Count what is left" }).click();
  await page.getByLabel("How many tablets are left?").fill(number);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(/\/stock$/);
}

test("which came first, the count or the dose, is asked once and kept", { timeout: 120_000 }, async (t) => {
  const { page, medicine } = await mary(t, "08:02:00");
  await count(page, medicine, "20");
  await page.getByText("By what you recorded, 20 tablets should be left.").waitFor();

  await passTo(page, on("08:06:00"));
  await visit(page, "/today");
  await page.getByRole("link", { name: "Something else" }).first().click();
  await page.getByRole("radio", { name: "Taken at 08:00, as planned" }).check();
  await page.getByRole("button", { name: "Write it down" }).click();
  await page.waitForURL(/\/today/);

  await visit(page, `${path(medicine)}/stock`);
  await page.getByText("19 to 20 tablets should be left").waitFor();
  await page.getByText("Did you count before or after taking the 08:00 dose?").waitFor();
  await page.getByRole("button", { name: "I counted first, then took it" }).click();
  await page.getByText("By what you recorded, 19 tablets should be left.").waitFor();
  assert.equal(await page.getByText("Which came first?").count(), 0);

  await page.reload();
  await ready(page);
  await page.getByText("By what you recorded, 19 tablets should be left.").waitFor();
  assert.equal(await page.getByText("Which came first?").count(), 0, "it is asked once");
  await page.getByText("Saturday 19 December").waitFor();
  await page.getByText("Sunday 20 December").waitFor();
});

test("more used than counted is said, and a new pack is counted with it", { timeout: 120_000 }, async (t) => {
  const { page, medicine } = await mary(t, "07:50:00");
  await count(page, medicine, "0");
  await passTo(page, on("08:06:00"));
  await visit(page, "/today");
  await page.getByRole("button", { name: "Amlodipine, 1 tablet: taken" }).click();
  await page.getByText("Amlodipine taken at 08:06.").waitFor();

  await visit(page, `${path(medicine)}/stock`);
  const short = "You recorded 1 tablet more than you had counted. Count again.";
  await page.getByText(short).waitFor();
  await page.getByRole("link", { name: "Write down a new pack" }).click();
  await page.getByLabel("How many tablets came in?").fill("28");
  const save = page.getByRole("button", { name: "Save", exact: true });
  await save.click();
  await page.getByText("Write a number, such as 2, 0.5 or 1 1/2.").waitFor();
  await page.getByLabel("How many tablets are there in all?").fill("28");
  await save.click();
  await page.waitForURL(/\/stock$/);
  await page.getByText("By what you recorded, 28 tablets should be left.").waitFor();
  assert.equal(await page.getByText(short).count(), 0);
});

test("what is left of everything leads to the prescription, a journey, an organiser and who shares a box", { timeout: 120_000 }, async (t) => {
  const { page, medicine } = await mary(t, "07:30:00");
  await count(page, medicine, "11");
  const save = page.getByRole("button", { name: "Save", exact: true });

  await page.getByRole("link", { name: "Write down the prescription" }).click();
  await page.getByLabel("How many more times can it be fetched?").fill("2");
  await page.getByLabel("How many days does the pharmacy need?").fill("5");
  await save.click();
  await page.waitForURL(/\/stock$/);
  await page.getByText("ask your pharmacy by Saturday 5 December. You wrote that they need 5 days.").waitFor();
  await page.getByText("It can be fetched 2 more times.").waitFor();

  await page.getByRole("link", { name: "Somebody else uses this box too" }).click();
  await page.getByRole("radio", { name: "Somebody else" }).check();
  await page.getByLabel("Their name").fill("Anna");
  await save.click();
  await page.waitForURL(/\/stock$/);
  await page.getByText("This box is also used by Anna; Concord counts only Mary Adeyemi’s doses.").waitFor();

  await visit(page, "/medicines");
  await page.getByRole("link", { name: "What is left of everything" }).click();
  await page.getByText("last full day Thursday 10 December").waitFor();
  await page.getByRole("link", { name: "Before a journey" }).click();
  await page.getByLabel("First day away").fill("2026-12-08");
  await page.getByLabel("Last day away").fill("2026-12-12");
  await page.getByLabel("Spare days").fill("2");
  await page.getByText(/^7 tablets, .*2 tablets/).waitFor();
  await page.getByText("From Friday 11 December on there is not enough.").waitFor();

  await visit(page, "/supplies/organiser");
  await page.getByText("08:00: 1 tablet of Amlodipine").first().waitFor();
  await page.getByRole("button", { name: "I have filled it" }).click();
  await page.getByText("Filled today at 07:30.").waitFor();
  await page.getByLabel("Who looked over it?").fill("Jo");
  await page.getByRole("button", { name: "Write down the second look" }).click();
  await page.getByText("Looked over by Jo, today at 07:3").waitFor();
});
