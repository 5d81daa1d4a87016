// When the record cannot be opened, or the app itself falls: everything goes out
// as a file first, and nothing is lost.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { openApp } from "./support/app.mjs";
import { everyDay, Journal, readBackup, whenNeeded } from "./support/seed.mjs";
import { goTo, ready, restore, visit } from "./support/steps.mjs";

const morning = "2026-11-23T08:10:00Z";
const until = new Date("2026-11-23");

async function open(t, { prepare, ...options } = {}) {
  return openApp(t, {
    ...options,
    context: { timezoneId: "Europe/London", ...options.context },
    prepare: async (page) => {
      await page.clock.install({ time: new Date(morning) });
      await prepare?.(page);
    },
  });
}

/** A person with a daily medicine and one for when it is needed. */
function small() {
  const journal = new Journal({ until });
  const person = journal.person("Mary Adeyemi");
  const daily = journal.medicine(person, "Amlodipine", everyDay("08:00:00"), { more: { strength: "5 mg" } });
  const needed = journal.medicine(person, "Paracetamol", whenNeeded({ gap_minutes: 240, most_in_a_day: "8" }));
  const of = (path) => `/of/${person.id.replaceAll("-", "")}${path}`;
  return { journal, person, daily, needed, of };
}

const says = (page, words) => page.getByRole("heading", { level: 1, name: words }).waitFor();
const texts = (entries) => entries.map((entry) => JSON.stringify(entry)).sort();

/** What the file holds that a button hands over. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readBackup(await readFile(await download.path(), "utf8"));
}

const saveAll = (page) => page.getByRole("button", { name: "Save everything to a file" }).first();

/** Puts rows into the database behind the app's back; gives them as they stand there. */
const seed = (page, rows) =>
  page.evaluate(async (rows) => {
    const answer = (request) => new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const database = await answer(indexedDB.open("concord"));
    const transaction = database.transaction(["entries", "head"], "readwrite");
    const entries = transaction.objectStore("entries");
    const before = await answer(entries.count());
    const seeded = rows.map((row, number) => {
      const place = before + number + 1;
      return { place, id: `crafted${place}`, day: "", chain: "crafted", ...row };
    });
    for (const row of seeded) entries.add(row, row.place);
    const count = before + seeded.length;
    const head = JSON.parse(await answer(transaction.objectStore("head").get("head")));
    transaction.objectStore("head").put(JSON.stringify({ ...head, count, chain: "crafted" }), "head");
    await new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = () => failed(transaction.error ?? new Error("nothing was seeded"));
    });
    database.close();
    return seeded;
  }, rows);

/** All rows of the database, in the order saved. */
const stored = (page) =>
  page.evaluate(async () => {
    const open = indexedDB.open("concord");
    await new Promise((done, failed) => Object.assign(open, { onsuccess: done, onerror: failed }));
    const all = open.result.transaction("entries").objectStore("entries").getAll();
    await new Promise((done, failed) => Object.assign(all, { onsuccess: done, onerror: failed }));
    open.result.close();
    return all.result;
  });

/** The row an entry has in the database. */
const rowOf = (json) => ({ id: JSON.parse(json).id.replaceAll("-", ""), json });

test("one crafted entry is kept, counted and not read, and the app answers", async (t) => {
  const { page } = await open(t);
  const { journal, person, needed, of } = small();
  await ready(page);
  await restore(page, journal.backup());
  const taken = { at: "+262142-12-31T23:59:59Z", amount: { quantity: "1", unit: "tablet" } };
  journal.add(person, journal.moment(0, "07:00:00"), { stock_counted: { medicine: needed.id, left: "30" } });
  journal.add(person, journal.moment(0, "07:01:00"), {
    dose_recorded: { dose: { extra: journal.id(6) }, medicine: needed.id, outcome: { taken } },
  });
  await seed(page, journal.entries.slice(-2).map(rowOf));
  await page.goto(page.url().replace(/#.*/, "") + "#" + of("/today"));
  await page.reload();
  await ready(page);
  await page.getByText("1 entry cannot be read by this version.").waitFor();
  await page.getByRole("button", { name: "Amlodipine 5 mg, 1 tablet: taken" }).click();
  await page.getByRole("link", { name: "Help", exact: true }).click();
  await page.getByRole("link", { name: "Call 999" }).waitFor();
  await visit(page, "/settings/backup");
  const entries = await saved(page, page.getByRole("button", { name: "Make a backup file" }));
  assert.equal(entries.length, journal.entries.length + 1);
  for (const entry of journal.entries) assert.ok(texts(entries).includes(JSON.stringify(JSON.parse(entry))));
});

test("a stored row without text is counted and kept, and stops nothing", async (t) => {
  const { page } = await open(t);
  const { journal, of } = small();
  await ready(page);
  await restore(page, journal.backup());
  const odd = [{ json: null }, { json: 7 }, { json: { event: {} } }, { id: { a: 1 }, json: "{}" }, {}, { id: "x", day: ["y"], json: "{}", chain: 5 }];
  const before = await stored(page);
  const seeded = await seed(page, odd);
  await page.goto(page.url().replace(/#.*/, "") + "#" + of("/today"));
  await page.reload();
  await ready(page);
  await page.getByText(`${odd.length} entries cannot be read by this version.`).waitFor();
  await page.getByRole("button", { name: "Amlodipine 5 mg, 1 tablet: taken" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  const after = await stored(page);
  assert.deepEqual(after.slice(0, -1), [...before, ...seeded]);
  assert.match(after.at(-1).json, /dose_recorded/);
  await visit(page, "/settings/backup");
  const entries = await saved(page, page.getByRole("button", { name: "Make a backup file" }));
  // What is no text goes into the file as JSON tells it, and what is not there as an empty one.
  const told = ["null", "7", { event: {} }, {}, "", {}];
  const recorded = JSON.parse(after.at(-1).json);
  const all = [...journal.entries.map((entry) => JSON.parse(entry)), ...told, recorded];
  assert.deepEqual(texts(entries), texts(all));
});

test("an address with an absurd date leads nowhere, and everything opens from there", async (t) => {
  const { page } = await open(t);
  const { journal, of } = small();
  await ready(page);
  await restore(page, journal.backup());
  for (const date of ["+262142-12-31", "-262143-01-01"]) {
    await visit(page, of(`/day/${date}`));
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await page.getByRole("link", { name: "Call 999" }).waitFor();
    await goTo(page, "medicines");
    await page.getByRole("link", { name: /Amlodipine/ }).first().waitFor();
  }
});

test("after two starts that fell the way out opens first, and the record is there behind it", async (t) => {
  const { page } = await open(t);
  const { journal, of } = small();
  await ready(page);
  await restore(page, journal.backup());
  // As two starts leave it that never came to be used.
  const fallen = async () => {
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.addInitScript(() => {
      if (!sessionStorage.fell) localStorage.setItem("concord.falls", "2");
      sessionStorage.fell = "yes";
    });
    await page.goto(page.url().replace(/#.*/, "") + "#" + of("/today"));
    await page.reload();
  };
  await fallen();
  await says(page, "Concord stopped while it was opening");
  await assertAccessible(page);
  const entries = await saved(page, saveAll(page));
  assert.deepEqual(texts(entries), journal.entries.map((entry) => JSON.stringify(JSON.parse(entry))).sort());
  await page.getByText(/^The file with 3 entries was handed over/).waitFor();

  await page.getByRole("button", { name: "Open without what was entered last" }).click();
  await page.getByText("1 entry is left out").first().waitFor();
  await visit(page, of("/medicines"));
  await page.getByRole("link", { name: /Amlodipine/ }).first().waitFor();
  assert.equal(await page.getByRole("link", { name: /Paracetamol/ }).count(), 0);
  // It stays left out over a reload, and comes back when it is asked for.
  await page.reload();
  await ready(page);
  await page.getByRole("link", { name: "Bring them back" }).click();
  await page.getByRole("button", { name: "Show all entries again" }).click();
  await page.getByText("1 entry is left out").waitFor({ state: "detached" });
  await visit(page, of("/medicines"));
  await page.getByRole("link", { name: /Paracetamol/ }).first().waitFor();
});

test("a fault while the app runs says so, and everything can be saved and opened again", async (t) => {
  const { page } = await open(t, { noise: "expected" });
  const { journal, of } = small();
  await ready(page);
  await restore(page, journal.backup());
  await visit(page, of("/today"));
  // Whatever the app draws next fails inside it.
  await page.evaluate(() => {
    const make = document.createElement;
    Document.prototype.createElement = function (...of) {
      if (new Error().stack.includes("wasm")) throw new Error("broken on purpose");
      return make.apply(this, of);
    };
    Node.prototype.cloneNode = () => { throw new Error("broken on purpose"); };
    location.hash = "#/settings/about";
  });
  await says(page, "Concord has stopped.");
  await page.getByRole("link", { name: "999" }).first().waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem("concord.falls")), "1");
});

test("where the app cannot start, everything can still be saved", async (t) => {
  const { page, context } = await open(t, { noise: "expected", context: { serviceWorkers: "block" } });
  const { journal } = small();
  await ready(page);
  await restore(page, journal.backup());
  await context.route("**/*.wasm", (route) => route.abort());
  await page.reload();
  await page.locator(".start-help").waitFor();
  await assertAccessible(page);
  const entries = await saved(page, saveAll(page));
  assert.deepEqual(texts(entries), journal.entries.map((entry) => JSON.stringify(JSON.parse(entry))).sort());
  await page.getByText(/^The file with all that could be read was handed over/).first().waitFor();
});

test("storage that does not answer is not a first visit", async (t) => {
  const { page, context } = await open(t);
  const { journal, of } = small();
  await ready(page);
  await restore(page, journal.backup());
  await visit(page, of("/today"));
  // The second copy follows a save after some seconds.
  await page.clock.runFor(5000);
  await page.waitForFunction(async () => Boolean(await caches.match("/concord-second-copy/head")));
  // Another window holds the database, and its answer never comes.
  await context.addInitScript(() => {
    indexedDB.open = () => Object.create(IDBOpenDBRequest.prototype, {
      onsuccess: { set() {} }, onerror: { set() {} }, onupgradeneeded: { set() {} },
    });
  });
  await page.reload();
  await page.locator(".app--opening").waitFor();
  await page.clock.runFor(5000);
  await says(page, "Your entries are taking long to open");
  assert.equal(await page.getByText("Welcome to Concord").count(), 0);
  await assertAccessible(page);
  await page.getByRole("link", { name: "Save everything to a file" }).click();
  // Time passes until the file is handed over and no longer: what was handed over
  // is kept for a while only, and the browser takes it in its own time.
  await page.evaluate(() => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () { window.isHandedOver = true; click.call(this); };
  });
  const download = page.waitForEvent("download");
  await saveAll(page).click();
  while (!(await page.evaluate(() => window.isHandedOver))) await page.clock.runFor(1000);
  const entries = readBackup(await readFile(await (await download).path(), "utf8"));
  assert.deepEqual(texts(entries), journal.entries.map((entry) => JSON.stringify(JSON.parse(entry))).sort());
  await page.getByText("What is stored did not open.", { exact: false }).waitFor();
});

test("a full device keeps the list in sight, says so, and lets everything be saved", async (t) => {
  const { page } = await open(t, { noise: "expected" });
  const { journal, of } = small();
  await ready(page);
  await restore(page, journal.backup());
  await visit(page, of("/today"));
  const amlodipine = page.getByRole("button", { name: "Amlodipine 5 mg, 1 tablet: taken" });
  await amlodipine.waitFor();
  // As a device does that has no room: what is written breaks off.
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    window.makeRoom = () => { IDBObjectStore.prototype.add = add; };
    IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await amlodipine.click();
  const notice = page.getByRole("alert").filter({ hasText: "This device has no room left" });
  await notice.first().waitFor();
  await amlodipine.waitFor();
  await goTo(page, "medicines");
  await page.getByRole("link", { name: /Amlodipine/ }).first().waitFor();
  await page.getByRole("link", { name: "Save everything to a file" }).click();
  await says(page, "This device has no room left");
  assert.equal(await page.getByText("Remove what does not open").count(), 0);
  const entries = await saved(page, saveAll(page));
  assert.deepEqual(texts(entries), journal.entries.map((entry) => JSON.stringify(JSON.parse(entry))).sort());
  await page.evaluate(() => window.makeRoom());
  await page.locator("#page").getByRole("button", { name: "Try again" }).click();
  await goTo(page, "today");
  await amlodipine.click();
  await page.getByRole("alert").filter({ hasText: "no room" }).first().waitFor({ state: "detached" });
});

test("what does not open is removed only after a file, and what was whole comes back", async (t) => {
  const { page, context } = await open(t, { noise: "expected" });
  const { journal, of } = small();
  await ready(page);
  await restore(page, journal.backup());
  await page.clock.runFor(5000);
  await page.waitForFunction(async () => Boolean(await caches.match("/concord-second-copy/head")));
  await context.addInitScript(() => {
    if (sessionStorage.room) return;
    IDBDatabase.prototype.transaction = () => { throw new DOMException("broken", "UnknownError"); };
    window.makeRoom = () => { sessionStorage.room = "yes"; };
  });
  await page.reload();
  await says(page, "What was kept does not open");
  await page.getByRole("link", { name: "Save everything to a file" }).click();
  await page.getByRole("heading", { name: "Remove what does not open" }).waitFor();
  const remove = page.getByRole("button", { name: "Remove what does not open, and put the copy back" });
  assert.equal(await remove.count(), 0);
  await page.getByRole("button", { name: "I cannot save a file" }).click();
  assert.equal(await remove.count(), 0);
  await page.getByRole("button", { name: "Close" }).click();
  const entries = await saved(page, saveAll(page));
  assert.equal(entries.length, journal.entries.length);
  await remove.waitFor();
  // It was whole all along, and opens once there is room.
  await page.evaluate(() => window.makeRoom());
  await page.goto(page.url().replace(/#.*/, "") + "#" + of("/today"));
  await page.reload();
  await page.getByRole("button", { name: "Amlodipine 5 mg, 1 tablet: taken" }).waitFor();
});
