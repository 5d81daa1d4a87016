// The service worker: builds never mix, updates wait for the person, a storage
// that fails breaks nothing, and a push always shows something.
import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { keptOffline, openApp, started } from "./support/app.mjs";
import { copyOfApp } from "./support/server.mjs";
import { ready, welcome } from "./support/steps.mjs";
import { holdSaves } from "./support/saves.mjs";

/** The builds kept here; other things are kept, too. */
const cacheNames = (page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("concord-app-")));

/** Makes the copy in `folder` another build: the same files, another stamp. */
async function stampAnew(folder, stamp) {
  const path = join(folder, "sw.js");
  const worker = await readFile(path, "utf8");
  await writeFile(path, worker.replace(/const STAMP = "[^"]*"/, `const STAMP = "${stamp}"`));
  await rm(`${path}.br`, { force: true });
}

/** Looks for a new build; tells the state that its worker comes to rest in. */
const lookForUpdate = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // One that cannot be taken may be gone again before the update is done.
    let found;
    registration.addEventListener("updatefound", () => { found = registration.installing; }, { once: true });
    await registration.update();
    const worker = found ?? registration.installing ?? registration.waiting;
    if (!worker) return "none";
    while (worker.state === "installing") {
      await new Promise((done) => worker.addEventListener("statechange", done, { once: true }));
    }
    return worker.state;
  });

const tellWaiting = (page, message) =>
  page.evaluate(async (message) => (await navigator.serviceWorker.ready).waiting.postMessage(message), message);

test("a new build waits until the person agrees", async (t) => {
  const folder = await copyOfApp(t);
  const { page } = await openApp(t, { folder });
  await started(page);
  await keptOffline(page);
  const [first] = await cacheNames(page);
  await stampAnew(folder, "second");
  assert.equal(await lookForUpdate(page), "installed");

  for (const message of [null, "activate", { type: "activate" }, { version: 2, type: "activate" }]) {
    await tellWaiting(page, message);
  }
  await page.waitForTimeout(300);
  assert.deepEqual((await cacheNames(page)).sort(), [first, "concord-app-second"].sort());

  await page.evaluate(async () => {
    const taken = new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
    (await navigator.serviceWorker.ready).waiting.postMessage({ version: 1, type: "activate" });
    await taken;
  });
  await page.waitForFunction(async () => (await caches.keys()).filter((name) => name.startsWith("concord-app-")).join() === "concord-app-second");
  await page.reload();
  await started(page);
});

test("the new build is taken only when what was tapped is saved", async (t) => {
  const folder = await copyOfApp(t);
  const { page } = await openApp(t, { folder });
  await ready(page);
  await welcome(page, "Ada", { country: "United Kingdom" });
  await keptOffline(page);
  await stampAnew(folder, "second");
  assert.equal(await lookForUpdate(page), "installed");
  const letGo = await holdSaves(page);
  await page.evaluate(() => { location.hash = "#/settings/day"; window.isOld = true; });
  await page.getByLabel("Breakfast", { exact: true }).fill("07:05");
  // By a key: a tap that falls where the last one fell a moment before does nothing.
  await page.getByRole("button", { name: "Save these times" }).press("Enter");
  await page.locator("main").getByText("Saving…").first().waitFor();
  await page.getByRole("button", { name: "Use the new version" }).press("Enter");
  await page.locator(".news").getByText("Saving…").waitFor();
  assert.equal(await page.evaluate(() => window.isOld), true);
  await letGo();
  await page.waitForFunction(() => window.isOld === undefined && document.querySelector("html[data-ready]"));
  await page.evaluate(() => { location.hash = "#/settings/day"; });
  await page.waitForFunction(() => [...document.querySelectorAll("input")].some(({ value }) => value === "07:05"));
});

test("leaving the page is asked about while something is being saved, and only then", async (t) => {
  const { page } = await openApp(t);
  await ready(page);
  await welcome(page, "Ada", { country: "United Kingdom" });
  await keptOffline(page);
  const asks = [];
  page.on("dialog", (dialog) => { asks.push(dialog.type()); dialog.dismiss(); });
  const letGo = await holdSaves(page);
  await page.evaluate(() => { location.hash = "#/settings/day"; window.isOld = true; });
  await page.getByLabel("Breakfast", { exact: true }).fill("07:05");
  await page.getByRole("button", { name: "Save these times" }).press("Enter");
  await page.getByText("Saving…").first().waitFor();
  await page.evaluate(() => location.reload());
  await letGo();
  await page.waitForURL(/\/settings$/);
  assert.deepEqual(asks, ["beforeunload"]);
  assert.equal(await page.evaluate(() => window.isOld), true);
  await page.reload();
  await ready(page);
  assert.deepEqual(asks, ["beforeunload"]);
});

test("a worker that the browser has cleared away is no new version", async (t) => {
  const { page, context, server } = await openApp(t);
  await ready(page);
  await welcome(page, "Ada", { country: "United Kingdom" });
  await keptOffline(page);
  const changed = page.evaluate(() => new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true })).then(() => true));
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: server.origin, storageTypes: "service_workers" });
  await changed;
  await page.evaluate(() => { location.hash = "#/settings"; });
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  assert.equal(await page.getByText("Use the new version").count(), 0);
});

test("a new build brings the sentences of the languages that are read, the opening and the rest, and of no other", async (t) => {
  const folder = await copyOfApp(t);
  const { page } = await openApp(t, { folder });
  await started(page);
  await keptOffline(page);
  await stampAnew(folder, "second");
  assert.equal(await lookForUpdate(page), "installed");
  const kept = await page.evaluate(async () => {
    const files = await (await caches.open("concord-app-second")).keys();
    return files.map(({ url }) => url.match(/text\/(.+)-[0-9a-f]{16}\.txt$/)?.[1]).filter(Boolean).sort();
  });
  assert.deepEqual(kept, ["en-opening", "en-rest"]);
});

test("a build with an error page in place of a file is not taken", async (t) => {
  const folder = await copyOfApp(t);
  const { page, server } = await openApp(t, { folder, noise: "expected" });
  await started(page);
  await keptOffline(page);
  const wasm = (await readFile(join(folder, "boot.js"), "utf8")).match(/[\w-]+_bg\.wasm/)[0];
  await writeFile(join(folder, wasm), "<!doctype html><title>Welcome</title>");
  await rm(join(folder, `${wasm}.br`));
  await stampAnew(folder, "broken");
  assert.equal(await lookForUpdate(page), "redundant");
  await server.stop();
  await page.reload();
  await started(page);
});

/** The worker that serves this page. */
const workerOf = (context) => context.serviceWorkers()[0];

test("a storage that fails takes no answer of the network away", async (t) => {
  const { page, context } = await openApp(t);
  await started(page);
  await keptOffline(page);
  await workerOf(context).evaluate(() => {
    const gone = () => Promise.reject(new DOMException("the disk is gone", "UnknownError"));
    for (const name of ["open", "match", "has", "keys", "delete"]) CacheStorage.prototype[name] = gone;
    for (const name of ["match", "put", "add", "addAll", "keys", "delete"]) Cache.prototype[name] = gone;
  });
  await page.reload();
  await started(page);
  await page.waitForFunction(() => document.querySelector("html[data-ready]"));
});

test("on a full device a text is shown though it cannot be kept", async (t) => {
  const { page, context, server } = await openApp(t, { noise: "expected" });
  await started(page);
  await keptOffline(page);
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 1 });
  const refused = await page.evaluate(async () => {
    const cache = await caches.open("concord-medicines");
    return cache.put("medicines/en/probe.json", new Response("x".repeat(100_000))).then(() => "", (error) => error.name);
  });
  assert.equal(refused, "QuotaExceededError");
  const read = await page.evaluate(async () => (await (await fetch("medicines/en/amlodipine.json")).json()).id);
  assert.equal(read, "amlodipine");
});

test("a new build that finds no room leaves nothing behind, and the old one goes on", async (t) => {
  const folder = await copyOfApp(t);
  const { page, context, server } = await openApp(t, { folder, noise: "expected" });
  await started(page);
  await keptOffline(page);
  const before = await cacheNames(page);
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 1 });
  await stampAnew(folder, "too-large");
  assert.equal(await lookForUpdate(page), "redundant");
  assert.deepEqual(await cacheNames(page), before);
  await server.stop();
  await page.reload();
  await started(page);
});

test("on a full device the app still opens for the first time", async (t) => {
  const { page, context, server } = await openApp(t, { path: "/404.html", noise: "expected" });
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 3_000_000 });
  await page.goto(server.origin);
  await ready(page);
  await welcome(page, "Ada", { country: "United Kingdom" });
  await page.getByLabel("The name on the box").fill("amlodipine");
  await page.getByRole("listitem").getByRole("button", { name: /^amlodipine/i }).first().waitFor();
  assert.deepEqual(await cacheNames(page), [], "half an app is not kept");
});

test("a push always shows a notice, and only neutral words of its own", async (t) => {
  const { page, context, server } = await openApp(t, { context: { permissions: ["notifications"] } });
  await started(page);
  await keptOffline(page);
  const session = await context.newCDPSession(page);
  const registrations = new Promise((done) =>
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => registrations[0] && done(registrations)));
  await session.send("ServiceWorker.enable");
  const [{ registrationId }] = await registrations;

  const good = JSON.stringify({ web_push: 8030, notification: { title: "Concord", body: "Two things to look at.", tag: "a" } });
  const neutral = { title: "Concord", body: "Time to check your medicines." };
  const cases = [
    { data: good, title: "Concord", body: "Two things to look at." },
    { data: "", ...neutral },
    { data: "no json", ...neutral },
    { data: '{"notification":{"title":5,"body":{}}}', ...neutral },
    { data: JSON.stringify({ notification: { body: "x".repeat(5000) } }), ...neutral },
  ];
  for (const { data, title, body } of cases) {
    await session.send("ServiceWorker.deliverPushMessage", { origin: server.origin, registrationId, data });
    const shown = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const notices = async (wanted) => {
        for (let tries = 0; tries < 600; tries += 1) {
          const found = await registration.getNotifications();
          if (found.length === wanted) return found;
          await new Promise((done) => setTimeout(done, 50));
        }
        throw new Error(`never saw ${wanted} notices`);
      };
      const [notice] = await notices(1);
      notice.close();
      await notices(0);
      return [{ title: notice.title, body: notice.body }];
    });
    assert.deepEqual(shown, [{ title, body }], `for ${data.slice(0, 40)}`);
  }
});
