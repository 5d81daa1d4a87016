// Jens has Parkinson's disease: one medicine five times a day to the half hour,
// another once. The clock is the test's own. In Danish.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keptOffline, openApp } from "./support/app.mjs";
import { addMedicine, goTo, ready, welcome } from "./support/steps.mjs";
import { danish as words } from "./support/words.mjs";

const at = (clock, day = 23) => new Date(`2026-11-${day}T${clock}+01:00`);

const cocareldopa = {
  search: "Sinemet",
  strength: "25/100 mg",
  form: "Tablet",
  label: "Tag 1 tablet kl. 7, 10, 13, 16 og 19",
  clocks: ["07:00", "10:00", "13:00", "16:00", "19:00"],
  exact: "30",
  reason: "Så jeg kan gå",
};
const rasagiline = {
  search: "rasagilin",
  strength: "1 mg",
  form: "Tablet",
  label: "Tag 1 tablet hver morgen",
  clocks: ["08:00"],
  reason: "Mod Parkinson",
};

/** The app of Jens at half past six, with notices allowed and counted. */
async function openJens(t) {
  const app = await openApp(t, {
    context: { locale: words.locale, timezoneId: "Europe/Copenhagen", permissions: ["notifications"] },
    prepare: async (page) => {
      await page.clock.install({ time: at("06:30:00") });
      await page.context().addInitScript(listenIn);
    },
  });
  await ready(app.page);
  await keptOffline(app.page);
  await welcome(app.page, "Jens", { words });
  await addMedicine(app.page, cocareldopa, words);
  await visitAdd(app.page);
  await addMedicine(app.page, rasagiline, words);
  await goTo(app.page, "today", words);
  return app;
}

async function visitAdd(page) {
  await goTo(page, "medicines", words);
  await page.getByRole("link", { name: words.addMedicine }).click();
  await page.getByLabel(words.search).waitFor();
}

/** In every page: counts the notices it asks for and the numbers on the icon. */
function listenIn() {
  // A window begins on an empty page, which has no service worker.
  if (!window.isSecureContext || location.protocol === "about:") return;
  const count = (name) => localStorage.setItem(name, Number(localStorage.getItem(name) ?? 0) + 1);
  const show = ServiceWorkerRegistration.prototype.showNotification;
  ServiceWorkerRegistration.prototype.showNotification = async function (title, options) {
    await show.call(this, title, options);
    const { body, tag } = options;
    localStorage.setItem("test.notice", JSON.stringify({ title, body, tag }));
    count("test.notices");
  };
  Navigator.prototype.setAppBadge = (number) => (localStorage.setItem("test.badge", number), Promise.resolve());
  Navigator.prototype.clearAppBadge = () => (localStorage.removeItem("test.badge"), Promise.resolve());
}

/** Moves the clock and wakes the page, as coming back to it does. */
async function passTo(page, moment) {
  await page.clock.setSystemTime(moment);
  await wake(page);
}

const wake = (page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

// What was shown is told by what the app asked for and the browser granted: without
// a screen, the browser now and then drops a notice that it has shown.
const asked = (page) => page.evaluate(() => Number(localStorage.getItem("test.notices") ?? 0));

/** The notice that was shown last, once there were `count` of them. */
async function shown(page, count) {
  await page.waitForFunction((count) => localStorage.getItem("test.notices") === String(count), count);
  return page.evaluate(() => JSON.parse(localStorage.getItem("test.notice")));
}

const badge = (page) => page.evaluate(() => localStorage.getItem("test.badge"));

/** Waits until no notice is on the device's screen. */
async function noNotice(page) {
  // Waited for here: the page's own clock is moved about.
  const count = () =>
    page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).length);
  const until = performance.now() + 20_000;
  while ((await count()) > 0) assert.ok(performance.now() < until, "a notice stayed");
}

const check = (page, name) => page.getByRole("button", { name });

test("an exact dose is due, then late, then a question, and its reminder comes once", async (t) => {
  const { page } = await openJens(t);
  await page.getByText("Intet planlagt før klokken 07:00.").waitFor();
  assert.equal(await asked(page), 0);

  await passTo(page, at("07:00:20"));
  await check(page, /^Sinemet 25\/100 mg, 1 tablet: taget$/).waitFor();
  const notice = await shown(page, 1);
  assert.match(notice.tag, /^[0-9a-f]{32}\.0\.2026-11-23\.0$/);
  assert.equal(notice.title, "Det er tid til at se på din medicin");
  assert.equal(notice.body, "Det gælder klokken 07:00.");
  assert.equal(await badge(page), "1");
  for (const clock of ["07:01:00", "07:03:00", "07:10:00"]) await passTo(page, at(clock));
  assert.equal(await asked(page), 1);

  await passTo(page, at("07:31:00"));
  await page.getByText("Forsinket").first().waitFor();
  await page.getByText(/Denne medicin har et præcist tidspunkt, og det var for 31 minutter siden\. Ring til dit apotek/).waitFor();

  await passTo(page, at("08:31:00"));
  await page.getByText("Der mangler svar for klokken 07:00. Hvad skete der?").waitFor();
  assert.equal(await check(page, /^Sinemet.*: taget$/).count(), 0, "nothing says that it could be taken now");
  await check(page, "Taget klokken 07:00").click();
  await page.getByText("Sinemet taget klokken 07:00.").waitFor();
});

test("a reminder put off stays put off over a reload and keeps to the window", async (t) => {
  const { page } = await openJens(t);
  await passTo(page, at("07:00:20"));
  const first = await shown(page, 1);
  await passTo(page, at("07:05:00"));
  await page.getByRole("button", { name: "Ikke nu" }).click();
  await page.getByText("Tidspunktet er præcist. Påmindelsen kan ikke vente til efter klokken 07:30.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Om 30 minutter" }).count(), 0);
  await page.getByRole("button", { name: "Om 10 minutter" }).click();
  const later = page.locator(".dose").getByText("Ny påmindelse klokken 07:15");
  await later.waitFor();

  await page.reload();
  await ready(page);
  await later.waitFor();
  await passTo(page, at("07:12:00"));
  await later.waitFor();
  assert.equal(await asked(page), 1);

  await passTo(page, at("07:15:10"));
  assert.deepEqual(await shown(page, 2), { ...first, body: "Det var planlagt til klokken 07:00." });
});

test("two windows show one notice, and an answer in one takes it away", async (t) => {
  const { page, context, server } = await openJens(t);
  const second = await context.newPage();
  await second.goto(server.origin);
  await ready(second);
  await second.getByText("Intet planlagt før klokken 07:00.").waitFor();

  // Both have been awake all the time.
  await passTo(page, at("06:59:50"));
  await page.clock.setSystemTime(at("07:00:10"));
  await Promise.all([wake(page), wake(second)]);
  await check(second, /^Sinemet.*: taget$/).waitFor();
  await shown(page, 1);
  await Promise.all([wake(page), wake(second)]);
  assert.equal(await asked(page), 1);

  await check(second, /^Sinemet.*: taget$/).click();
  await page.getByText("Tidligere: 1 taget").click();
  await check(page, /^Sinemet 25\/100 mg: Taget klokken 07:00\. Ret$/).waitFor();
  await noNotice(page);
  assert.equal(await badge(page), null);
});

test("a page left open moves on at midnight and keeps the way back", async (t) => {
  const { page } = await openJens(t);
  await passTo(page, at("23:59:40"));
  await page.getByRole("heading", { name: "mandag 23. november" }).waitFor();
  await passTo(page, at("00:00:10", 24));
  await page.getByRole("heading", { name: "tirsdag 24. november" }).waitFor();
  await page.getByRole("link", { name: /I går: 6 doser er ikke besvaret/ }).click();
  await page.getByRole("heading", { name: "mandag 23. november" }).waitFor();
  await check(page, /^Sinemet 25\/100 mg: hvad skete der\?$/).first().waitFor();
});
