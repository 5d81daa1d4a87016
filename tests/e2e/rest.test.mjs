// The screens that the first visit does not wait for: they come by themselves,
// they are kept for offline use, and when they cannot come the app says so.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { keptOffline, openApp, started } from "./support/app.mjs";
import { ready, welcome } from "./support/steps.mjs";

const rest = "**/concord-rest-*.wasm";
/** Opens a screen of the rest that needs nobody; answers the title before. */
async function openAbout(page) {
  const before = await title(page).innerText();
  await page.evaluate(() => { location.hash = "#/settings/about"; });
  return before;
}
const title = (page) => page.locator("main.page h1");
const changedFrom = (page, before) =>
  page.waitForFunction((before) => {
    const title = document.querySelector("main.page:not([aria-busy]) h1");
    return title !== null && title.innerText !== before;
  }, before);

test("the rest of the app is fetched while the first page is read", async (t) => {
  const { page, watched } = await openApp(t);
  await started(page);
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("concord-rest-")));
  await changedFrom(page, await openAbout(page));
  watched.assertQuiet();
});

test("a screen of the rest opens with no server at all", async (t) => {
  const { page, server } = await openApp(t);
  await started(page);
  await keptOffline(page);
  await server.stop();
  const first = await openAbout(page);
  await page.reload();
  await started(page);
  await changedFrom(page, first);
});

test("somebody who comes back sees their day, with no server at all", async (t) => {
  const { page, server, watched } = await openApp(t);
  await ready(page);
  await welcome(page, "Ada", { country: "United Kingdom" });
  await keptOffline(page);
  await server.stop();
  await page.goto(server.origin + "/");
  await page.reload();
  await ready(page);
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  await page.getByRole("link", { name: /Ada/ }).waitFor();
  watched.assertQuiet();
});

test("somebody who comes back does not wait for one part of the app after the other", async (t) => {
  const { page, watched } = await openApp(t);
  await ready(page);
  await welcome(page, "Ada", { country: "United Kingdom" });
  await keptOffline(page);
  await page.reload();
  await ready(page);
  const begun = await page.evaluate(() => {
    const first = (entries) => Math.min(...entries.map(({ startTime }) => startTime));
    const fetched = performance.getEntriesByType("resource");
    const of = (name) => first(fetched.filter((file) => file.name.includes(name)));
    return { rest: of("concord-rest-"), words: of("-rest-"), started: first(performance.getEntriesByName("app-started")) };
  });
  assert.ok(begun.rest < begun.started && begun.words < begun.started, JSON.stringify(begun));
  const asked = await page.evaluate(() => performance.getEntriesByType("resource")
    .filter(({ name }) => name.includes("concord-rest-")).length);
  assert.equal(asked, 1);
  watched.assertQuiet();
});

test("nothing is made of a database that is not there", async (t) => {
  const { page, watched } = await openApp(t, {
    prepare: (page) => page.addInitScript(() => {
      window.versions = [];
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (...name) {
        const request = open.apply(this, name);
        request.addEventListener("success", () => window.versions.push([...request.result.objectStoreNames]));
        return request;
      };
      // Somebody was here, and the browser cleared everything but this.
      localStorage.setItem("concord.person", JSON.stringify("0".repeat(32)));
    }),
  });
  await started(page);
  const opened = await page.evaluate(() => window.versions);
  assert.ok(opened.length > 0);
  for (const stores of opened) assert.deepEqual(stores, ["entries", "head"]);
  watched.assertQuiet();
});

test("somebody who comes back without the rest is told that nothing is lost", async (t) => {
  const { page } = await openApp(t, { noise: "expected", context: { serviceWorkers: "block", locale: "en-GB" } });
  await ready(page);
  await welcome(page, "Ada", { country: "United Kingdom" });
  await page.route(rest, (route) => route.abort());
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "A part of Concord is missing" }).waitFor();
  await assertAccessible(page);
  await page.unroute(rest);
  await page.getByRole("link", { name: "Open Concord again" }).click();
  await page.getByRole("link", { name: /Ada/ }).waitFor();
});

test("a screen that cannot be fetched says what is safe, and can be tried again", async (t) => {
  const { page } = await openApp(t, {
    noise: "expected",
    context: { serviceWorkers: "block", locale: "en-GB" },
    prepare: (page) => page.route(rest, (route) => route.abort()),
  });
  await started(page);
  const first = await openAbout(page);
  const failed = page.getByRole("heading", { level: 1, name: "This page could not be fetched" });
  await failed.waitFor();
  await assertAccessible(page);
  await page.unroute(rest);
  await page.getByRole("button", { name: "Try again" }).click();
  await failed.waitFor({ state: "detached" });
  await changedFrom(page, first);
});

test("a damaged rest is not run", async (t) => {
  const { page } = await openApp(t, {
    noise: "expected",
    context: { serviceWorkers: "block", locale: "en-GB" },
    prepare: (page) => page.route(rest, async (route) => {
      const response = await route.fetch();
      const bytes = Buffer.from(await response.body());
      bytes[bytes.length - 1] ^= 1;
      await route.fulfill({ contentType: "application/wasm", body: bytes });
    }),
  });
  await started(page);
  await openAbout(page);
  await page.getByRole("heading", { level: 1, name: "This page could not be fetched" }).waitFor();
});

/** Lets a test say that the database has no room. */
function refusals() {
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (...row) {
    if (window.isFull) throw new DOMException("no room", "QuotaExceededError");
    return add.apply(this, row);
  };
}

test("what is saved and what is not is told also while the rest of the sentences is missing", async (t) => {
  const rests = "**/text/*-rest-*.txt";
  const { page } = await openApp(t, {
    noise: "expected",
    context: { serviceWorkers: "block", locale: "en-GB" },
    prepare: async (page) => {
      await page.addInitScript(refusals);
      await page.route(rests, (route) => route.abort());
    },
  });
  await ready(page);
  await page.getByLabel("What is your name?").fill("Ada");
  await page.getByLabel("Country").selectOption({ label: "United Kingdom" });
  await page.getByRole("button", { name: "Go on to the first medicine" }).click();
  await page.getByRole("heading", { level: 1, name: "This page could not be fetched" }).waitFor();
  await page.getByText("Everything you saved is still here.").waitFor();

  await page.evaluate(() => { location.hash = "#/welcome"; });
  await page.getByRole("heading", { level: 1, name: "Add a person" }).waitFor();
  await page.getByLabel("What is your name?").fill("Bo");
  await page.getByLabel("Country").selectOption({ label: "United Kingdom" });
  const goOn = await page.getByRole("button", { name: "Go on to the first medicine" }).elementHandle();
  await goOn.evaluate((button) => {
    window.isFull = true;
    button.click();
    location.hash = "#/help";
  });
  const alert = page.getByRole("alert").filter({ hasText: "Not saved: this device has no room left." });
  await alert.getByText("Not written down:").waitFor();
  assert.deepEqual(await alert.getByRole("listitem").allInnerTexts(), ["Bo"]);
  await assertAccessible(page);
  await page.evaluate(() => { window.isFull = false; });
  await alert.getByRole("button", { name: "Try again" }).click();
  await alert.waitFor({ state: "detached" });

  await page.unroute(rests);
  await openAbout(page);
  await page.getByRole("heading", { level: 1, name: "About Concord" }).waitFor();
  await page.getByText("Details of Bo saved.").waitFor();
  await page.getByRole("button", { name: "Undo" }).waitFor();
});
