// A day that does not go by the clock: a dose that is still open, one that is
// moved, and what is taken when needed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openApp } from "./support/app.mjs";
import { goTo, ready, restore, visit } from "./support/steps.mjs";
import { everyDay, Journal, whenNeeded } from "./support/seed.mjs";

const on = (clock, day = "11-30") => new Date(`2026-${day}T${clock}:00Z`);
const path = (medicine) => `/medicines/${medicine.id.replaceAll("-", "")}`;
const doseOf = (journal, medicine, daysAgo, slot) =>
  `${medicine.plans[0].id.replaceAll("-", "")}.0.${journal.date(daysAgo)}.${slot}`;

async function life(t, now, build) {
  const { page } = await openApp(t, {
    context: { timezoneId: "Europe/London" },
    prepare: (page) => page.clock.install({ time: now }),
  });
  await ready(page);
  const journal = new Journal({ until: on("00:00") });
  const mary = journal.person("Mary Adeyemi", { daysAgo: 200 });
  const made = build(journal, mary);
  await restore(page, journal.backup());
  return { page, journal, mary, ...made };
}

const main = (page) => page.locator("main");
const reads = (page, words) => main(page).filter({ hasText: words }).waitFor();

async function passTo(page, moment) {
  await page.clock.setSystemTime(moment);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
}

test("a dose that is still open is named first, and any old one is found and answered", { timeout: 120_000 }, async (t) => {
  const { page, journal, metformin } = await life(t, on("18:05"), (journal, mary) => ({
    metformin: journal.medicine(mary, "Metformin", everyDay("08:00:00", "18:00:00"), { daysAgo: 200 }),
  }));
  for (const where of ["/medicines", path(metformin)]) {
    await visit(page, where);
    await reads(page, "08:00 today and 18:00 today are still open. Then tomorrow 08:00");
  }
  // The page of one leads to the other.
  await visit(page, `/dose/${doseOf(journal, metformin, 0, 1)}`);
  await page.getByRole("link", { name: "08:00 today is still open too." }).click();
  await reads(page, "Due today at 08:00");

  // One of half a year ago, by its day.
  await visit(page, `${path(metformin)}/history`);
  await page.getByText("Go to the week of a day").click();
  await page.getByLabel("Which day was it?").fill("2026-06-10");
  await page.getByRole("link", { name: /08:00 on Wednesday 10 June/ }).click();
  await page.getByRole("radio", { name: "Taken at another time" }).check();
  await page.getByRole("radio", { name: "Another day" }).check();
  await page.getByLabel("Which day was it?").fill("2026-06-11");
  await page.getByLabel("At what time?").fill("07:10");
  await page.getByRole("button", { name: "Write it down" }).click();
  await page.waitForURL(/day\/2026-06-10/);
  await reads(page, "07:10 on Thursday 11 June");
});

test("one dose is moved, rings at its new time, says so everywhere, and comes back", { timeout: 120_000 }, async (t) => {
  const { page, journal, metformin } = await life(t, on("07:30"), (journal, mary) => {
    const metformin = journal.medicine(mary, "Metformin", everyDay("08:00:00", "14:00:00"));
    for (const slot of [0, 1]) journal.taken(mary, metformin, 1, slot, slot ? "14:00:00" : "08:00:00");
    journal.medicine(mary, "Ramipril", everyDay("08:00:00"));
    return { metformin };
  });
  const dose = doseOf(journal, metformin, 0, 0);
  await visit(page, `/dose/${dose}`);
  await page.getByRole("link", { name: "Move to another time" }).click();
  await page.getByLabel("At what time instead, today?").fill("14:00");
  await page.getByRole("button", { name: "Save the new time" }).click();
  await reads(page, "That is at or past another dose of this medicine, at 14:00.");
  await page.getByLabel("At what time instead, today?").fill("12:00");
  await reads(page, "less than half of the time in your plan");
  await page.getByRole("button", { name: "I have asked: save the new time" }).waitFor();
  await page.getByRole("radio", { name: /rest of today by the same length of time/ }).check();
  await reads(page, "14:00 moves to 18:00");
  await page.getByRole("radio", { name: /spread evenly/ }).check();
  await reads(page, "14:00 moves to 22:00");
  await page.getByRole("radio", { name: "Only this dose" }).check();
  await page.getByLabel("At what time instead, today?").fill("10:00");
  await reads(page, "20 hours after the dose before it. 4 hours until the next.");
  assert.equal(await page.locator(".urgent").count(), 0);
  await page.getByRole("button", { name: "Save the new time" }).click();

  // The others of eight o'clock stay; this one rings at ten.
  await page.getByText("Metformin moved to 10:00.").waitFor();
  await reads(page, "Moved from 08:00");
  await passTo(page, on("08:10"));
  const now = page.locator(".now");
  await now.filter({ hasText: "Ramipril" }).waitFor();
  assert.ok(!(await now.innerText()).includes("Metformin"));
  await now.getByRole("button", { name: "Taken", exact: true }).click();
  await passTo(page, on("10:02"));
  await now.filter({ hasText: "10:00" }).waitFor();
  await now.filter({ hasText: "Moved from 08:00" }).waitFor();
  await now.getByRole("button", { name: "Not now" }).click();
  await now.getByText("Move to another time").waitFor();
  await visit(page, `${path(metformin)}/history`);
  await reads(page, "Moved from 08:00 to 10:00");

  // Taken back, it is due when its plan has it.
  await visit(page, `/dose/${dose}`);
  await page.getByRole("button", { name: "Undo the move" }).click();
  await reads(page, "Due today at 08:00");
});

test("when needed: the last one is said before, the 24 hours are told, and it asks whether it helped", { timeout: 120_000 }, async (t) => {
  const { page, paracetamol } = await life(t, on("21:00"), (journal, mary) => {
    const amount = { quantity: "2", unit: "tablet" };
    const limits = { amount, gap_minutes: 240, most_in_a_day: "8" };
    const paracetamol = journal.medicine(mary, "Paracetamol", whenNeeded(limits), {
      more: {
        identity: {
          catalogue: {
            id: "paracetamol",
            ingredients: [{ name: "paracetamol", strength: { quantity: "500", unit: "milligrams" } }],
          },
        },
      },
    });
    for (const [place, clock] of ["08:00:00", "12:00:00", "16:00:00"].entries()) {
      const taken = { at: journal.moment(0, clock), amount };
      const dose = { extra: journal.id(20 + place) };
      const said = { dose, medicine: paracetamol.id, outcome: { taken }, note: "my knee" };
      journal.add(mary, journal.moment(0, clock), { dose_recorded: said });
    }
    return { paracetamol };
  });
  await goTo(page, "today");
  await reads(page, "Last Paracetamol dose: 16:00. 3,000 mg of 4,000 mg in the last 24 hours");
  await reads(page, "This would be the last one in these 24 hours; the next from 08:00 tomorrow.");
  await reads(page, "The last 24 hours");
  await reads(page, "16:00, Paracetamol, 2 tablets, 1,000 mg");
  await reads(page, "no longer counted from 16:00 tomorrow");
  assert.ok(!(await main(page).innerText()).includes("has passed"));

  // Two within one minute are two, each with its number.
  for (const amount of ["1", "1"]) {
    await passTo(page, on("21:00"));
    await page.getByRole("link", { name: "I took some Paracetamol" }).click();
    await page.getByLabel("How much?").fill(amount);
    await page.getByRole("button", { name: "Write it down" }).click();
    const warned = page.getByRole("link", { name: "Back to today" });
    await warned.or(page.locator(".now-mark, .moment--mark").first()).first().waitFor();
    if (await warned.isVisible()) await warned.click();
  }
  await visit(page, `/take/${paracetamol.id.replaceAll("-", "")}`);
  await reads(page, "21:00 (1 of 2)");
  await reads(page, "21:00 (2 of 2)");

  // An hour later it asks, once.
  await visit(page, "/today");
  await passTo(page, on("22:05"));
  const asked = page.getByRole("button", { name: /21:00.*: It helped/ });
  await asked.first().waitFor();
  const before = await asked.count();
  await asked.first().click();
  await page.waitForFunction((before) => {
    const all = [...document.querySelectorAll("main button")];
    return all.filter((one) => /21:00.*: It helped$/.test(one.getAttribute("aria-label") ?? "")).length < before;
  }, before);
  await visit(page, path(paracetamol));
  await reads(page, "It helped 1 of 1 time");
});
