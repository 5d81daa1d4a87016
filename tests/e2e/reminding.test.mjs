// Reminding in a real browser: whichever of several windows wakes, a dose is told
// once; what is answered anywhere is gone everywhere; and the manner that somebody
// chose is kept to. The clock is the test's own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { keptOffline, openApp } from "./support/app.mjs";
import { openKillable, profileFor } from "./support/killable.mjs";
import { everyDay, Journal } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";
import { ready, restore, visit } from "./support/steps.mjs";

const at = (clock, day = 23) => new Date(`2026-11-${day}T${clock}Z`);
const until = new Date("2026-11-23");
const plain = ({ id }) => id.replaceAll("-", "");

/**
 * The app at ten to eight with one medicine for each clock time, its doses of
 * yesterday taken. `notices` are all that any window asks the browser to show.
 */
async function openHome(t, clocks, { windows = 1, exact = [], start = "07:50:00", prepare } = {}) {
  const notices = [];
  const { page, context, server } = await openApp(t, {
    context: { timezoneId: "Europe/London", permissions: ["notifications"] },
    prepare: async (page) => {
      await page.clock.install({ time: at(start) });
      await page.context().exposeBinding("reportNotice", (_, notice) => notices.push(notice));
      await page.context().addInitScript(listenIn);
      if (prepare) await page.context().addInitScript(prepare);
    },
  });
  const journal = new Journal({ until });
  const mary = journal.person("Mary Adeyemi");
  for (const [place, clock] of clocks.entries()) {
    const plan = exact.includes(clock) ? { exactness: { within_minutes: 30 } } : {};
    const medicine = journal.medicine(mary, `Pill ${place + 1}`, everyDay(`${clock}:00`), { plan });
    journal.taken(mary, medicine, 1, 0, `${clock}:00`);
    if (clock < start) journal.taken(mary, medicine, 0, 0, `${clock}:00`);
  }
  await ready(page);
  await keptOffline(page);
  await restore(page, journal.backup());
  await visit(page, `/of/${plain(mary)}/today`);
  const pages = [page];
  while (pages.length < windows) {
    const next = await context.newPage();
    await next.goto(server.origin);
    await ready(next);
    pages.push(next);
  }
  for (const one of pages) await one.getByRole("heading", { name: "Monday 23 November" }).waitFor();
  await settle();
  assert.deepEqual(notices, [], "nothing is due yet");
  return { page, pages, context, server, notices, person: plain(mary) };
}

/** In every page: tells the test of each notice that is asked for. */
function listenIn() {
  if (!window.isSecureContext || location.protocol === "about:") return;
  const show = ServiceWorkerRegistration.prototype.showNotification;
  ServiceWorkerRegistration.prototype.showNotification = async function (title, options) {
    await show.call(this, title, options);
    const { body, tag, renotify, silent } = options;
    await window.reportNotice({ title, body, tag, renotify, silent });
  };
}

const wake = (page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

/** Moves the clock of all windows, and wakes them at once. */
async function passTo(pages, moment) {
  await pages[0].clock.setSystemTime(moment);
  await Promise.all(pages.map(wake));
}

/** Time for what might still come. */
const settle = () => new Promise((done) => setTimeout(done, 1_200));

/** Waits until as many notices were asked for, and that no more come. */
async function heard(notices, count) {
  const end = performance.now() + 10_000;
  while (notices.length < count && performance.now() < end) await new Promise((done) => setTimeout(done, 20));
  await settle();
  assert.equal(notices.length, count, JSON.stringify(notices));
  return notices.at(-1);
}

/** The notices on the device's screen. */
const onScreen = (page) =>
  page.evaluate(async () => {
    const all = await (await navigator.serviceWorker.ready).getNotifications();
    return all.map(({ tag, body, data }) => ({ tag, body, doses: data.doses.length }));
  });

/** How long it takes until something holds, in milliseconds. */
async function milliseconds(holds) {
  const start = performance.now();
  while (!(await holds())) assert.ok(performance.now() - start < 10_000, "it never came");
  return performance.now() - start;
}

const lifecycle = async (context, page, state) => {
  const session = await context.newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state });
};

const check = (page, number) => page.getByRole("button", { name: `Pill ${number}, 1 tablet: taken` });

/** The doses kept in the database. */
async function recorded(page) {
  return page.evaluate(async () => {
    const open = indexedDB.open("concord");
    await new Promise((done, failed) => Object.assign(open, { onsuccess: done, onerror: failed }));
    const all = open.result.transaction("entries").objectStore("entries").getAll();
    await new Promise((done, failed) => Object.assign(all, { onsuccess: done, onerror: failed }));
    open.result.close();
    return all.result.filter((row) => row.json.includes("dose_recorded")).length;
  });
}

const five = ["08:00", "08:30", "09:00", "10:00", "11:00"];

test("four windows frozen over five doses that wake at once give one notice, and record nothing", async (t) => {
  const { pages, context, notices } = await openHome(t, five, { windows: 4 });
  const before = await recorded(pages[0]);
  for (const page of pages) await lifecycle(context, page, "frozen");
  await pages[0].clock.setSystemTime(at("11:50:00"));
  for (const page of pages) await lifecycle(context, page, "active");
  await Promise.all(pages.map(wake));
  const notice = await heard(notices, 1);
  assert.match(notice.body, /^Some doses came due while Concord was away/);
  // The browser lists it a moment after it was asked to show it.
  let shown;
  await milliseconds(async () => { shown = await onScreen(pages[0]); return shown.length > 0; });
  assert.deepEqual(shown.map(({ doses }) => doses), [5], JSON.stringify(shown));
  // Nor do they tell it anew, all together or one by one.
  await Promise.all(pages.map(wake));
  for (const page of pages) await wake(page);
  await heard(notices, 1);
  for (const page of pages) await page.getByText("11:00 has no answer yet").or(check(page, 5)).first().waitFor();
  assert.equal(await recorded(pages[0]), before);
});

test("where the window that led is closed, the others tell what came due once", async (t) => {
  const { pages, notices } = await openHome(t, five, { windows: 4 });
  const [leader, ...others] = pages;
  await others[0].clock.setSystemTime(at("11:50:00"));
  await Promise.all([leader.close(), ...others.map(wake)]);
  await heard(notices, 1);
});

test("a browser killed over a dose asks about it when it is opened again, and records nothing", async (t) => {
  const server = await serve();
  t.after(() => server.stop());
  const profile = await profileFor(t);
  const journal = new Journal({ until });
  const mary = journal.person("Mary Adeyemi");
  const medicine = journal.medicine(mary, "Pill 1", everyDay("08:00:00"));
  journal.taken(mary, medicine, 1, 0, "08:00:00");
  const open = async (clock) => {
    const browser = await openKillable(t, profile);
    await browser.page.clock.install({ time: at(clock) });
    await browser.page.goto(server.origin);
    await ready(browser.page);
    return browser;
  };
  const first = await open("07:50:00");
  await restore(first.page, journal.backup());
  const before = await recorded(first.page);
  await first.kill();
  const second = await open("13:00:00");
  await visit(second.page, `/of/${plain(mary)}/today`);
  await second.page.getByText("08:00 has no answer yet. What happened?").waitFor();
  assert.equal(await recorded(second.page), before);
});

test("windows that are awake tell a dose once, and its repeat once", async (t) => {
  const { pages, notices } = await openHome(t, ["08:00"], { windows: 4 });
  await passTo(pages, at("08:00:05"));
  const first = await heard(notices, 1);
  assert.deepEqual([first.body, first.renotify], ["This is for 08:00.", false]);
  await passTo(pages, at("08:15:10"));
  const again = await heard(notices, 2);
  assert.deepEqual([again.body, again.renotify, again.tag], ["This was due at 08:00.", true, first.tag]);
  await passTo(pages, at("08:40:00"));
  await heard(notices, 2);
});

test("what is answered in one window is gone everywhere within a second, also while the one that leads sleeps", async (t) => {
  const { pages, context, notices } = await openHome(t, ["08:00"], { windows: 3 });
  const [leader, second, third] = pages;
  await passTo(pages, at("08:00:05"));
  await heard(notices, 1);
  // Elsewhere the page itself says it.
  await third.evaluate(() => { location.hash = "#/medicines"; });
  await passTo(pages, at("08:15:10"));
  await heard(notices, 2);
  await third.getByText("This was due at 08:00.").waitFor();
  await lifecycle(context, leader, "frozen");
  await second.bringToFront();
  await check(second, 1).click();
  await second.getByText("Pill 1 taken at 08:15.").waitFor();
  const gone = await milliseconds(async () => (await onScreen(second)).length === 0);
  const said = await milliseconds(async () => (await third.getByText("This was due at 08:00.").count()) === 0);
  assert.ok(gone < 1_000, `the notice stayed for ${Math.round(gone)} ms`);
  assert.ok(said < 1_000, `the other window said it for ${Math.round(said)} ms`);
  t.diagnostic(`gone after ${Math.round(gone)} ms, from the other window after ${Math.round(said)} ms more`);
  await lifecycle(context, leader, "active");
});

test("a group half answered counts what is open, without a sound; one of it is put off alone", async (t) => {
  const { page, notices } = await openHome(t, ["08:00", "08:00", "08:00", "08:00"]);
  await passTo([page], at("08:00:05"));
  assert.equal((await heard(notices, 1)).body, "This is for 08:00: 4 doses.");
  await check(page, 1).click();
  const fewer = await heard(notices, 2);
  assert.deepEqual([fewer.body, fewer.silent], ["This was due at 08:00: 3 doses.", true]);

  await page.getByRole("button", { name: "Not now" }).click();
  await page.getByRole("radio", { name: "Pill 3", exact: true }).check();
  await assertAccessible(page);
  await page.getByRole("button", { name: "In 30 minutes" }).click();
  await page.getByText("Reminder again at 08:30").first().waitFor();
  assert.equal(await page.locator(".dose").getByText("Reminder again at 08:30").count(), 1);
  assert.equal((await heard(notices, 3)).body, "This was due at 08:00: 2 doses.");

  await passTo([page], at("08:15:10"));
  assert.equal((await heard(notices, 4)).body, "This was due at 08:00: 2 doses.");
  await passTo([page], at("08:30:10"));
  assert.equal((await heard(notices, 5)).body, "This was due at 08:00.");
  assert.deepEqual((await onScreen(page)).map(({ doses }) => doses).sort(), [1, 2]);

  // All of them at once, as before.
  await page.getByRole("button", { name: "Not now" }).click();
  await page.getByRole("radio", { name: "All 3" }).check();
  await page.getByRole("button", { name: "In 10 minutes" }).click();
  await page.getByText("Reminder again at 08:40").nth(2).waitFor();
  await milliseconds(async () => (await onScreen(page)).length === 0);
});

test("a word ahead comes where somebody chose so, and the reminder is heard again and again until answered", async (t) => {
  const { page, notices, person } = await openHome(t, ["08:30"]);
  await visit(page, `/of/${person}/settings/reminders`);
  await page.getByRole("heading", { name: "How Mary Adeyemi is reminded on this device" }).waitFor();
  await page.getByRole("radio", { name: "15 minutes before" }).check();
  await page.getByRole("radio", { name: "Remind every 5 minutes, up to 6 times" }).check();
  await assertAccessible(page);
  await page.reload();
  await ready(page);
  assert.ok(await page.getByRole("radio", { name: "15 minutes before" }).isChecked());
  await passTo([page], at("08:15:05"));
  const soon = await heard(notices, 1);
  assert.equal(soon.body, "Coming up at 08:30.");
  await passTo([page], at("08:30:05"));
  const now = await heard(notices, 2);
  assert.deepEqual([now.body, now.renotify, now.tag], ["This is for 08:30.", true, soon.tag]);
  for (const [count, clock] of [[3, "08:35:10"], [4, "08:40:15"], [5, "08:45:20"]]) {
    await passTo([page], at(clock));
    await heard(notices, count);
  }
});

test("quiet hours over midnight hold back what lies inside, let exact times ring, and say so on Today", async (t) => {
  const { page, notices, person } = await openHome(t, ["21:50", "22:30", "23:00"], { start: "21:40:00", exact: ["23:00"] });
  await visit(page, `/of/${person}/settings/reminders`);
  await page.getByRole("switch", { name: /^Quiet hours/ }).check();
  await page.getByLabel("From", { exact: true }).waitFor();
  assert.equal(await page.getByLabel("From", { exact: true }).inputValue(), "22:00");
  await page.getByLabel("Until", { exact: true }).fill("22:00");
  await page.getByText("Write two different times").waitFor();
  await page.getByLabel("Until", { exact: true }).fill("07:00");
  await page.getByText("Write two different times").waitFor({ state: "hidden" });
  await assertAccessible(page);
  await visit(page, `/of/${person}/today`);

  await passTo([page], at("21:50:05"));
  await heard(notices, 1);
  await check(page, 1).click();
  await passTo([page], at("22:30:05"));
  await heard(notices, 1);
  await page.getByText("Quiet hours until 07:00: 1 dose came due without a reminder").waitFor();
  await passTo([page], at("23:00:05"));
  assert.equal((await heard(notices, 2)).body, "This is for 23:00.");
  await check(page, 3).click();
  await passTo([page], at("00:30:00", 24));
  await page.getByText("Quiet hours until 07:00: 1 dose came due without a reminder").waitFor();
  await passTo([page], at("06:59:00", 24));
  await heard(notices, 2);
  await passTo([page], at("07:00:05", 24));
  assert.equal((await heard(notices, 3)).body, "This was due at 22:30.");
  await page.getByText("1 dose came due in your quiet hours").waitFor();
});

test("a permission taken away while the app runs is said at once, and the page reminds by itself", async (t) => {
  const { page, context, notices } = await openHome(t, ["08:00"]);
  await page.getByText("Reminds you only while this app is open").waitFor();
  await context.clearPermissions();
  await passTo([page], at("07:59:00"));
  await page.getByText("Cannot remind you on this device").waitFor();
  await page.evaluate(() => { location.hash = "#/medicines"; });
  await passTo([page], at("08:00:05"));
  await page.getByRole("alert").getByText("This is for 08:00.").waitFor();
  await heard(notices, 0);
});

test("a test that rang is believed for thirty days and in this version of the browser", async (t) => {
  const { page, context, person } = await openHome(t, ["20:00"]);
  await visit(page, `/of/${person}/settings/reminders`);
  const sure = page.getByText("Reminds you even when this app is closed: tested 23 November");
  const handOver = async (name) => {
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  };
  await handOver("Make the calendar file");
  await page.getByRole("button", { name: "Yes, it is in my calendar" }).click();
  assert.equal(await sure.count(), 0, "added is not tested");
  await handOver("Try it: ring in 3 minutes");
  await page.getByRole("button", { name: "Yes, it rang" }).click();
  await sure.waitFor();

  // Another version of the browser.
  const session = await context.newCDPSession(page);
  const agent = await page.evaluate(() => navigator.userAgent);
  await session.send("Emulation.setUserAgentOverride", { userAgent: agent.replace(/Chrome\/\d+/, "Chrome/999") });
  await page.reload();
  await ready(page);
  await page.getByText("has changed since you tried your calendar").first().waitFor();
  assert.equal(await sure.count(), 0);
  await session.send("Emulation.setUserAgentOverride", { userAgent: agent });
  await page.reload();
  await ready(page);
  await sure.waitFor();

  // It did not ring the next time.
  await handOver("Try it: ring in 3 minutes");
  await page.getByRole("button", { name: "No", exact: true }).click();
  await page.getByText("It did not ring?").waitFor();
  assert.equal(await sure.count(), 0);
  await handOver("Try it: ring in 3 minutes");
  await page.getByRole("button", { name: "Yes, it rang" }).click();
  await sure.waitFor();
  await passTo([page], new Date("2026-12-24T08:00:00Z"));
  await page.getByText("It is over a month since you tried your calendar. Try it again.").waitFor();
  assert.equal(await sure.count(), 0);
});

/** In every page: a screen that can be kept on, and an ear for the sound. */
function bedroom() {
  if (!window.isSecureContext || location.protocol === "about:") return;
  window.bedroom = { asked: 0, released: 0, notes: 0 };
  const request = async () => {
    window.bedroom.asked += 1;
    const sentinel = new EventTarget();
    sentinel.release = async () => {
      window.bedroom.released += 1;
      sentinel.dispatchEvent(new Event("release"));
    };
    return sentinel;
  };
  Object.defineProperty(Navigator.prototype, "wakeLock", { get: () => ({ request }), configurable: true });
  const create = AudioContext.prototype.createOscillator;
  AudioContext.prototype.createOscillator = function () {
    window.bedroom.notes += 1;
    return create.call(this);
  };
}

test("the bedside clock keeps the screen on, rings until somebody answers, and leaves when asked", async (t) => {
  const { page, person } = await openHome(t, ["08:00"], { prepare: bedroom });
  await visit(page, `/of/${person}/settings/reminders`);
  await page.getByRole("link", { name: /^Bedside clock/ }).click();
  await page.getByText("It cannot ring when the battery is empty or this device is turned off.").waitFor();
  await page.getByText("This device plugged in.").waitFor();
  await assertAccessible(page);
  const heardSoFar = () => page.evaluate(() => window.bedroom);
  assert.deepEqual(await heardSoFar(), { asked: 0, released: 0, notes: 0 });
  await page.getByRole("button", { name: "Start the bedside clock" }).click();
  await page.getByText("The screen stays on.").waitFor();
  await page.getByText("Next: 08:00.").waitFor();
  await page.locator("time", { hasText: "07:5" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.bedside), "on");
  await assertAccessible(page);
  const { asked, notes } = await heardSoFar();
  assert.equal(asked, 1);
  assert.ok(notes > 0, "the sound was tried");

  await passTo([page], at("08:00:05"));
  await page.getByRole("alert").getByText("Pill 1").waitFor();
  await assertAccessible(page);
  const ringsOn = async () => {
    const before = (await heardSoFar()).notes;
    await page.clock.runFor(4_100);
    return (await heardSoFar()).notes > before;
  };
  assert.ok(await ringsOn());
  assert.ok(await ringsOn());
  await page.getByRole("button", { name: "Ring again in 10 minutes" }).click();
  await page.getByRole("alert").getByText("Pill 1").waitFor({ state: "hidden" });
  assert.ok(!(await ringsOn()));
  await page.getByText("Next: 08:10.").waitFor();
  await passTo([page], at("08:11:00"));
  await page.getByRole("alert").getByText("Pill 1").waitFor();
  assert.ok(await ringsOn());
  await page.getByRole("button", { name: "Taken", exact: true }).click();
  await page.getByRole("alert").getByText("Pill 1").waitFor({ state: "hidden" });
  assert.ok(!(await ringsOn()));
  await page.getByRole("link", { name: "Leave the bedside clock" }).click();
  await page.getByText("Earlier: 1 taken").waitFor();
  assert.equal((await heardSoFar()).released, 1);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.bedside), undefined);
});

test("a bedside clock on a browser that can neither keep the screen on nor sound says both", async (t) => {
  const { page, person } = await openHome(t, ["08:00"], {
    prepare: () => {
      Object.defineProperty(Navigator.prototype, "wakeLock", { get: () => undefined, configurable: true });
      window.AudioContext = function () { throw new Error("no sound here"); };
    },
  });
  await visit(page, `/of/${person}/settings/bedside`);
  await page.getByRole("button", { name: "Start the bedside clock" }).click();
  await page.getByText("This browser cannot keep the screen on.").waitFor();
  await page.getByText("This browser cannot make the sound.").waitFor();
  await passTo([page], at("08:00:05"));
  await page.getByRole("alert").getByText("Pill 1").waitFor();
});
