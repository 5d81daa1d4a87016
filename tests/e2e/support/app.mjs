// Opens the built app in Chromium on a small phone, and watches that it keeps to
// its promises: no errors, no broken page policy, nothing sent to anyone else.
import assert from "node:assert/strict";
import { after } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

let browser;
after(() => browser?.close());

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const start = (more) =>
  chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: [...flags, ...more] });

export async function launch() {
  browser ??= await start([]);
  return browser;
}

/** A browser for one test alone, with flags of its own. */
export async function launchAlone(t, more) {
  const alone = await start(more);
  t.after(() => alone.close());
  return alone;
}

/**
 * Opens the app at `path`, by default in a new phone with an empty storage.
 *
 * At the end of the test everything is closed, and unless `noise` is "expected"
 * the test fails if the page was not quiet. `context` takes Playwright's options
 * (locale, timezoneId, permissions ...), and `alone` is a browser from `launchAlone`.
 */
export async function openApp(t, { path = "/", folder, context: options = {}, noise = "none", prepare, alone } = {}) {
  const server = await serve(folder);
  const context = await (alone ?? (await launch())).newContext({ ...phone, locale: "en-GB", ...options });
  const watched = await watch(context, server.origin);
  t.after(async () => {
    await context.close();
    await server.stop();
    if (noise === "none") watched.assertQuiet();
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(server.origin + path);
  return { server, context, page, watched };
}

/** Waits until the compiled app runs. */
export async function started(page) {
  await page.waitForFunction(
    () => performance.getEntriesByName("app-ready").length > 0 || document.querySelector(".start-help"),
  );
  assert.equal(await page.locator(".start-help").count(), 0, "the app started");
}

/** Waits until the app is kept on the device and its worker serves this page. */
export async function keptOffline(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
  });
  // The sentences are kept a moment later, when the page has told which are read.
  await page.waitForFunction(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("concord-app-"));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const { lang } = document.documentElement;
    const isKept = (portion) => kept.flat().some(({ url }) => url.includes(`/text/${lang}-${portion}-`));
    return isKept("opening") && isKept("rest");
  });
}

async function watch(context, origin) {
  const errors = [];
  const violations = [];
  const foreign = [];
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  context.on("request", (request) => {
    const address = new URL(request.url());
    if (!["data:", "blob:"].includes(address.protocol) && address.origin !== origin) foreign.push(request.url());
  });
  await context.exposeBinding("reportViolation", (_, violation) => violations.push(violation));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      window.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  return {
    errors,
    violations,
    foreign,
    assertQuiet() {
      assert.deepEqual(foreign, [], "requests that leave the origin");
      assert.deepEqual(violations, [], "breaches of the page policy");
      assert.deepEqual(errors, [], "errors in the console");
    },
  };
}
