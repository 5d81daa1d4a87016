// The calendar file as a person makes it: until when it rings, what is in it, what
// becomes of it, and that a new one in the same calendar leaves nothing old ringing.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { add, instants, isCancelled, isEnd } from "./calendars/calendar.mjs";
import { openApp } from "./support/app.mjs";
import { everyDay, Journal, whenNeeded } from "./support/seed.mjs";
import { goTo, ready, restore, visit } from "./support/steps.mjs";

const start = new Date("2026-11-30T09:10:00Z");
const day = 86_400_000;

/** Somebody with a medicine, and the calendar page open. */
async function begin(t, schedule, prepare = () => {}) {
  const { page } = await openApp(t, {
    context: { timezoneId: "Europe/London" },
    prepare: async (page) => {
      await page.clock.install({ time: start });
      await prepare(page);
    },
  });
  await ready(page);
  const journal = new Journal({ until: start });
  const mary = journal.person("Mary Adeyemi");
  const medicine = journal.medicine(mary, "Amlodipine", schedule);
  await restore(page, journal.backup());
  await visit(page, "/settings/reminders");
  return { page, mary, medicine };
}

const button = (page, name) => page.getByRole("button", { name, exact: true });
const make = (page) => button(page, "Make the calendar file");
const added = (page) => button(page, "Yes, it is in my calendar");
const says = (page, words) => page.locator("main").getByText(words).first().waitFor();
const isSilent = async (page, words) => assert.equal(await page.getByText(words).count(), 0, words);

/** Makes the file and reads what the browser got. */
async function madeFile(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), make(page).click()]);
  assert.equal(download.suggestedFilename(), "concord-reminders.ics");
  return readFile(await download.path(), "utf8");
}

/** The moments of ninety days at clock times of London in winter, from a moment on. */
function listed(from, ...clocks) {
  const days = [...Array(90).keys()].map((later) => new Date(from.getTime() + later * day).toISOString().slice(0, 10));
  const all = days.flatMap((date) => clocks.map((clock) => Date.parse(`${date}T${clock}Z`)));
  return all.filter((at) => at > from.getTime()).sort();
}

/** What rings in a calendar, its end left out. */
function heard(calendar, from) {
  process.env.TZ = "Europe/London";
  const ringing = [...calendar.values()].filter((event) => !isCancelled(event) && !isEnd(event));
  return [...instants(ringing, from.getTime(), from.getTime() + 250 * day)].sort();
}

test("a calendar is made, goes out of date and is put right by the next file", { timeout: 120_000 }, async (t) => {
  const { page, mary, medicine } = await begin(t, everyDay("08:00:00", "20:00:00"));
  const calendar = new Map();

  await says(page, "A file made now rings until Saturday 27 February.");
  add(calendar, await madeFile(page));
  assert.deepEqual(heard(calendar, start), listed(start, "08:00:00", "20:00:00"));
  await says(page, "Your browser was given the file. Concord cannot see whether it arrived.");
  await says(page, "Tell Concord below when it is in your calendar.");

  // Until the person says so it is not believed, also after the app was closed.
  await page.reload();
  await ready(page);
  await says(page, "Reminders ring only while this app is open.");
  await added(page).click();
  await says(page, "Your calendar holds reminders until Saturday 27 February.");
  await isSilent(page, "Is the newest file in your calendar?");

  // The evening dose goes: said on Today until the new file is in the calendar.
  const later = new Date(start.getTime() + 2 * day);
  await page.clock.setSystemTime(later);
  const change = new Journal({ until: later, series: 1 });
  const [plan] = medicine.plans;
  const next = { ...plan, revision: 1, from: "2026-12-02T09:00:00", schedule: everyDay("08:00:00") };
  change.add(mary, change.moment(0, "09:00:00"), { medicine_saved: { ...medicine, plans: [plan, next] } });
  await restore(page, change.backup());
  const old = "Your calendar still has the old times.";
  await goTo(page, "today");
  await page.locator(".reminders", { hasText: old }).waitFor();
  await visit(page, "/settings/reminders");
  const file = await madeFile(page);
  assert.ok(file.includes("STATUS:CANCELLED"));
  add(calendar, file);
  assert.deepEqual(heard(calendar, later), listed(later, "08:00:00"));
  await says(page, old);
  await added(page).click();
  await says(page, "Your calendar holds reminders until Monday 1 March.");
  await isSilent(page, old);
  await goTo(page, "today");
  assert.equal(await page.locator(".reminders", { hasText: old }).count(), 0);
});

test("no file is made where nothing rings, and the page says why", { timeout: 60_000 }, async (t) => {
  const { page } = await begin(t, whenNeeded({ gap_minutes: 240, most_in_a_day: "8" }));
  await says(page, "Nothing rings at a set time up to Saturday 27 February, so there is no file to make.");
  await says(page, "Amlodipine: it is only for when it is needed");
  assert.equal(await make(page).count(), 0);
});

test("a file the browser drops is not taken for one in the calendar", { timeout: 60_000 }, async (t) => {
  const { page } = await begin(t, everyDay("08:00:00"));
  await make(page).click();
  await button(page, "I cannot find the file").click();
  await says(page, "Some browsers drop a file without a word.");
  await says(page, "Reminders ring only while this app is open.");
  assert.equal(await button(page, "Try it: ring in 3 minutes").count(), 0);
});

for (const [how, share, words, isAsked] of [
  ["closed", "() => Promise.reject(new DOMException('', 'AbortError'))", "You closed it before the file was handed over.", false],
  ["refused", "() => Promise.reject(new DOMException('', 'NotAllowedError'))", "This device did not take the file.", false],
  ["missing", "undefined", "This device did not take the file.", false],
  ["used", "() => Promise.resolve()", "The app you chose was given the file.", true],
]) {
  test(`the share sheet of a home-screen app: ${how}`, { timeout: 60_000 }, async (t) => {
    const { page } = await begin(t, everyDay("08:00:00"), (page) =>
      page.addInitScript(`
        Object.defineProperty(navigator, "standalone", { value: true });
        Object.defineProperty(navigator, "share", { value: ${share} });
      `));
    await make(page).click();
    await says(page, words);
    if (!isAsked) await says(page, "Your calendar has not changed.");
    assert.equal(await added(page).count(), isAsked ? 1 : 0);
  });
}
