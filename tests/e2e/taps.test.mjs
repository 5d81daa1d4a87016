// Taps that come faster than a slow phone can save: each is written down, once,
// and nothing that moves under the finger is tapped by mistake.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openApp } from "./support/app.mjs";
import { holdSaves, kept } from "./support/saves.mjs";
import { everyDay, Journal } from "./support/seed.mjs";
import { ready, restore, visit } from "./support/steps.mjs";

const morning = "2026-11-23T08:12:00Z";
const until = new Date("2026-11-23");

/** Somebody with one medicine for each clock time, on a phone six times as slow. */
async function open(t, clocks, { people = ["Mary Adeyemi"] } = {}) {
  const { page, context } = await openApp(t, {
    // Tall enough for two cards, so that nothing has to be scrolled.
    context: { timezoneId: "Europe/London", viewport: { width: 390, height: 1400 } },
    prepare: async (page) => {
      await page.clock.install({ time: new Date(morning) });
      await page.addInitScript(refusals);
    },
  });
  const journal = new Journal({ until });
  const [mary, ...others] = people.map((name) => journal.person(name));
  for (const [place, clock] of clocks.entries()) {
    journal.medicine(mary, `Pill ${place + 1}`, everyDay(clock));
  }
  await ready(page);
  await restore(page, journal.backup());
  const plain = (person) => person.id.replaceAll("-", "");
  await visit(page, `/of/${plain(mary)}/today`);
  await page.getByRole("button", { name: /: taken$/ }).first().waitFor();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  return { page, session, others: others.map(plain) };
}

/** Lets a test say that the database has no room. */
function refusals() {
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (...row) {
    if (window.isFull) throw new DOMException("no room", "QuotaExceededError");
    return add.apply(this, row);
  };
}

const check = (page, number) => page.getByRole("button", { name: `Pill ${number}, 1 tablet: taken` });

/** Where the middle of something is on the screen now. */
async function middle(locator) {
  await locator.waitFor();
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

/** Taps that come one right after the other, none waiting for an answer. */
async function tapAll(page, places) {
  await Promise.all(places.map(([x, y]) => page.touchscreen.tap(x, y)));
}

/** A tap at a moment, in seconds, whenever the slow phone gets round to it. */
async function tapAt(session, [x, y], moment) {
  const touch = (type, touchPoints, timestamp) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp });
  await touch("touchStart", [{ x, y }], moment);
  await touch("touchEnd", [], moment + 0.04);
}

async function keptAfterReload(page) {
  await page.reload();
  await ready(page);
  await page.locator("main h1").first().waitFor();
  return kept(page);
}

test("three doses tapped faster than one is saved are all written down", async (t) => {
  const { page } = await open(t, ["08:00:00", "08:00:00", "08:00:00", "20:00:00"]);
  const places = [];
  for (const number of [1, 2, 3]) places.push(await middle(check(page, number)));
  const letGo = await holdSaves(page);
  await tapAll(page, places);
  await letGo();
  await page.getByText("Earlier: 3 taken").waitFor();
  assert.deepEqual(await keptAfterReload(page), ["Pill 1", "Pill 2", "Pill 3"]);
});

test("a dose tapped twice is written down once, and stays", async (t) => {
  const { page, session } = await open(t, ["08:00:00", "08:00:00"]);
  const place = await middle(check(page, 1));
  await tapAll(page, [place, place]);
  await page.getByRole("button", { name: "Pill 1: Taken at 08:12. Change" }).waitFor();
  // The second half of a double tap may be answered when the first is saved
  // already: it neither changes the dose nor opens anything.
  const other = await middle(check(page, 2));
  const moment = Date.now() / 1000;
  await tapAt(session, other, moment);
  await page.getByText("Earlier: 2 taken").waitFor();
  await tapAt(session, other, moment + 0.2);
  await page.getByText("Pill 2 taken at 08:12.").waitFor();
  assert.match(page.url(), /\/today$/);
  assert.deepEqual(await keptAfterReload(page), ["Pill 1", "Pill 2"]);
});

test("two cards tapped at once are both written down", async (t) => {
  const { page } = await open(t, ["08:00:00", "08:00:00", "08:10:00", "08:10:00"]);
  const both = page.getByRole("button", { name: "Both taken" });
  const places = [await middle(both.nth(0)), await middle(both.nth(1))];
  const letGo = await holdSaves(page);
  await tapAll(page, places);
  await letGo();
  await page.getByText("Earlier: 4 taken").waitFor();
  assert.deepEqual(await keptAfterReload(page), ["Pill 1", "Pill 2", "Pill 3", "Pill 4"]);
});

test("the second half of a double tap on a card falls on nothing else", async (t) => {
  const { page, session } = await open(t, ["08:00:00", "08:00:00", "08:10:00", "08:10:00"]);
  const both = page.getByRole("button", { name: "Both taken" });
  const place = await middle(both.nth(0));
  const moment = Date.now() / 1000;
  await tapAt(session, place, moment);
  await page.getByText("Earlier: 2 taken").waitFor();
  // The other card's button stands there now.
  assert.deepEqual(await middle(both.first()), place);
  await tapAt(session, place, moment + 0.2);
  await page.getByText("2 medicines taken.").waitFor();
  assert.match(page.url(), /\/today$/);
  assert.deepEqual(await keptAfterReload(page), ["Pill 1", "Pill 2"]);
  // Later the same place is a button like any other.
  await page.touchscreen.tap(...(await middle(both.first())));
  await page.getByText("Earlier: 4 taken").waitFor();
});

test("of three doses the one that is not saved says so, and another try saves it", async (t) => {
  const { page } = await open(t, ["08:00:00", "08:00:00", "08:00:00"]);
  await page.touchscreen.tap(...(await middle(check(page, 1))));
  await page.getByText("Pill 1 taken at 08:12.").waitFor();
  await page.evaluate(() => { window.isFull = true; });
  await page.touchscreen.tap(...(await middle(check(page, 2))));
  const alert = page.getByRole("alert").filter({ hasText: "Not saved: this device has no room left." });
  await alert.getByText("Pill 2, taken at 08:12").waitFor();
  assert.equal(await page.getByText("Pill 1 taken at 08:12.").count(), 0, "nothing beside it reads as saved");
  await page.getByRole("listitem").filter({ hasText: "Pill 2" }).getByText("Not saved:").first().waitFor();
  await page.evaluate(() => { window.isFull = false; });
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Pill 2 taken at 08:12.").waitFor();
  await alert.waitFor({ state: "detached" });
  assert.deepEqual(await keptAfterReload(page), ["Pill 1", "Pill 2"]);
});

test("what was done for one person bears the name where another is shown", async (t) => {
  const { page, others } = await open(t, ["08:00:00"], { people: ["Mary Adeyemi", "Sam"] });
  await page.touchscreen.tap(...(await middle(check(page, 1))));
  await page.getByText("Pill 1 taken at 08:12.").waitFor();
  await visit(page, `/of/${others[0]}/today`);
  await page.getByText("Mary Adeyemi: Pill 1 taken at 08:12.").waitFor();
});

test("a form that has saved saves nothing more, however fast it is tapped", async (t) => {
  const { page } = await open(t, ["08:00:00"]);
  const [medicine] = await page.evaluate(async () => {
    const open = indexedDB.open("concord");
    await new Promise((done, failed) => Object.assign(open, { onsuccess: done, onerror: failed }));
    const all = open.result.transaction("entries").objectStore("entries").getAll();
    await new Promise((done, failed) => Object.assign(all, { onsuccess: done, onerror: failed }));
    open.result.close();
    return all.result.map(({ json }) => JSON.parse(json).event.medicine_saved?.id).filter(Boolean);
  });
  for (let time = 1; time <= 4; time += 1) {
    // A warning that comes with a save stays: what is asked again begins elsewhere.
    await visit(page, "/medicines");
    await visit(page, `/take/${medicine.replaceAll("-", "")}`);
    // Doses of the plan have no answer yet: this is one beside them.
    await page.getByRole("button", { name: "An extra dose, not on the plan" }).click();
    await page.getByRole("radio", { name: "Taken now" }).check();
    await page.getByRole("textbox", { name: "How much?" }).fill("1");
    // Faster than any finger, as a key that is held down may be.
    let taps = 0;
    while (await page.evaluate(tapToSave)) assert.ok((taps += 1) < 2000, "the form is left");
    assert.equal((await kept(page)).length, time);
  }
});

/** Taps the form's button, if it is still there. */
function tapToSave() {
  const buttons = [...document.querySelectorAll("button")];
  const button = buttons.find(({ innerText }) => innerText.trim() === "Write it down");
  button?.click();
  return button !== undefined;
}
