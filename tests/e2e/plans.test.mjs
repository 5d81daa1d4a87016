// What is shown of a plan, from the first day to after the last: a change saved
// for later, a chain of steps, limits, and a course that is over.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openApp } from "./support/app.mjs";
import { goTo, ready, restore, visit } from "./support/steps.mjs";
import { everyDay, Journal } from "./support/seed.mjs";

const on = (day, clock = "09:00:00") => new Date(`2026-${day}T${clock}Z`);

const daily = (clock, quantity, ending = "open") => ({
  timed: { days: "every_day", slots: [{ time: { clock }, amount: { quantity, unit: "tablet" } }], ending },
});

/** A life that begins on 30 November with one medicine for each kind of plan. */
function life() {
  const journal = new Journal({ until: on("11-30") });
  const mary = journal.person("Mary Adeyemi");
  const later = journal.medicine(mary, "Warfarin", daily("20:00:00", "1"));
  const needed = journal.medicine(
    mary,
    "Paracetamol",
    { when_needed: { amount: { quantity: "2", unit: "tablet" }, gap_minutes: 240, most_in_a_day: "8" } },
    { more: { strength: "500 mg", directions: "Take TWO when needed\n  for pain\n(max EIGHT a day)" } },
  );
  const course = journal.medicine(mary, "Prednisolone", daily("08:00:00", "8", { last_day: "2026-12-04" }), {
    more: { strength: "5 mg", directions: "Take EIGHT each morning\nwith food" },
  });
  return { journal, later, needed, course };
}

const path = (medicine) => `/medicines/${medicine.id.replaceAll("-", "")}`;

/** What a person reads on the page that is open. Where a line breaks does not change its words. */
const readAll = async (page) => (await page.locator("main").innerText()).replaceAll("\u00a0", " ");

async function reads(page, words) {
  await page.locator("main", { hasText: words }).waitFor();
}

async function passTo(page, moment) {
  await page.clock.setSystemTime(moment);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
}

test("a change for later, limits and an end are said alike on every page", { timeout: 120_000 }, async (t) => {
  const { page } = await openApp(t, {
    context: { timezoneId: "Europe/London" },
    prepare: (page) => page.clock.install({ time: on("11-30") }),
  });
  await ready(page);
  const { journal, later, needed, course } = life();
  await restore(page, journal.backup());

  // Two tablets from 7 December, typed as a person does.
  await visit(page, `${path(later)}/plan`);
  await page.getByRole("textbox", { name: "How much" }).first().fill("2");
  await page.getByRole("radio", { name: "From a later day" }).check();
  await page.locator("#change-day").fill("2026-12-07");
  await page.getByRole("radio", { name: "A letter or a list" }).check();
  await page.getByRole("button", { name: "Save the change" }).click();
  await page.waitForURL(/medicines\/[0-9a-f]{32}$/);

  const now = "1 tablet every day at 20:00";
  const then = "From 7 December: 2 tablets every day at 20:00";
  for (const where of [path(later), "/medicines", `${path(later)}/plan`, "/pharmacist"]) {
    await visit(page, where);
    await reads(page, then);
    const text = await readAll(page);
    assert.ok(text.indexOf(now) >= 0 && text.indexOf(now) < text.indexOf(then), `${where}: ${text}`);
  }

  const limits = "2 tablets when needed. At least 4 hours between doses. At most 8 tablets in 24 hours";
  for (const where of [path(needed), "/medicines", "/pharmacist"]) {
    await visit(page, where);
    await reads(page, limits);
  }

  const end = "8 tablets every day at 08:00, last day 4 December 2026";
  for (const where of [path(course), "/medicines", "/pharmacist"]) {
    await visit(page, where);
    await reads(page, end);
  }

  // The words of the label stand in their lines where doses are taken.
  await goTo(page, "today");
  for (const [name, lines] of [
    ["Prednisolone", ["Take EIGHT each morning", "with food"]],
    ["Paracetamol", ["Take TWO when needed", "for pain", "(max EIGHT a day)"]],
  ]) {
    const label = page.locator(".verbatim", { hasText: lines[0] }).first();
    const shown = (await label.innerText()).split("\n").map((line) => line.trim());
    assert.deepEqual(shown, lines, name);
  }

  // The day comes: the new plan holds, and nothing else changed.
  await passTo(page, on("12-07"));
  await visit(page, path(later));
  await reads(page, "2 tablets every day at 20:00");
  assert.ok(!(await readAll(page)).includes("From 7 December"));

  // The course is over: said once on Today, with ways on, and apart in the list.
  await goTo(page, "today");
  const over = page.getByText("Prednisolone 5 mg: the course is over. Its last day was 4 December.");
  await over.waitFor();
  assert.equal(await over.count(), 1);
  await goTo(page, "medicines");
  await page.getByRole("heading", { name: "Courses that are over" }).waitFor();
  await reads(page, "8 tablets every day at 08:00, ended 4 December 2026");

  // Asking about it is the way on, and enough.
  await goTo(page, "today");
  await page.getByRole("link", { name: "Ask about it" }).click();
  await page.getByRole("textbox").first().fill("The course is over. Is there anything more?");
  await page.getByRole("button", { name: "Add the question" }).click();
  await goTo(page, "today");
  await over.waitFor({ state: "detached" });
});

test("a plan reads at 320 pixels and twice the size without being cut", { timeout: 60_000 }, async (t) => {
  const { page } = await openApp(t, {
    context: { timezoneId: "Europe/London", viewport: { width: 320, height: 640 } },
    prepare: (page) => page.clock.install({ time: on("11-30") }),
  });
  await ready(page);
  const { journal, needed, course } = life();
  await restore(page, journal.backup());
  await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
  for (const where of ["/", "/medicines", path(needed), path(course), "/pharmacist"]) {
    await visit(page, where);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(over <= 0, `${where} is ${over} pixels too wide`);
  }
});
