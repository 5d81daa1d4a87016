// Measures the built app with five years of doses on this machine: 30 medicines
// and 60,000 entries. Prints medians of five beside the budget of each, and
// judges nothing: figures wander with the machine.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { longJournal } from "./support/seed.mjs";
import { ready, restore, visit } from "./support/steps.mjs";
import { serve } from "./support/server.mjs";
import { english } from "./support/words.mjs";

const runs = 5;
const minutes = 60_000;
const zone = "Etc/UTC";
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const profile = await mkdtemp(join(tmpdir(), "concord-bench-"));
const server = await serve();

/** A browser on the profile with everything kept from the last time. */
async function open() {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    viewport: { width: 390, height: 844 },
    locale: "en-GB",
    timezoneId: zone,
  });
  context.setDefaultTimeout(5 * minutes);
  const page = context.pages()[0] ?? (await context.newPage());
  // Remembers the app's memory, so that it can be counted.
  await page.addInitScript(() => {
    const isMemory = (one) => one instanceof WebAssembly.Memory;
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const real = WebAssembly[name];
      WebAssembly[name] = async (...all) => {
        const made = await real.apply(WebAssembly, all);
        window.appMemory ??= Object.values((made.instance ?? made).exports).find(isMemory);
        return made;
      };
    }
  });
  const session = await context.newCDPSession(page);
  return { context, page, slow: (rate) => session.send("Emulation.setCPUThrottlingRate", { rate }), session };
}

/** Milliseconds from the navigation until the app could be used. */
async function start(page) {
  await page.goto(server.origin);
  await ready(page);
  return page.evaluate(() => performance.getEntriesByName("app-ready")[0].startTime);
}

/**
 * Milliseconds from a tap on a check until the page has answered with a frame,
 * and until what was saved on the disk is shown.
 */
async function tap(page) {
  const check = page.locator(".check[aria-pressed=false]").first();
  await check.scrollIntoViewIfNeeded();
  await check.evaluate((check) => {
    const painted = new Promise((done) =>
      new PerformanceObserver((events) => {
        const click = events.getEntries().find(({ name }) => name === "click");
        if (click) done(click.duration);
      }).observe({ type: "event", durationThreshold: 16 }));
    const saved = new Promise((done) =>
      check.addEventListener("click", ({ timeStamp }) =>
        new MutationObserver(() => {
          if (document.getElementById(check.id)?.getAttribute("aria-pressed") === "false") return;
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)));
        }).observe(document.body, { subtree: true, childList: true, attributes: true }), { once: true }));
    window.tapped = Promise.all([painted, saved]);
  });
  await check.click();
  return page.evaluate(() => window.tapped);
}

const megabytes = (bytes) => bytes / 1_000_000;

const figures = {
  "start, everything kept (ms)": { budget: 2000, measured: [] },
  "start at 4x slower processor (ms)": { budget: 2000, measured: [] },
  "restart with no network, 4x slower (ms)": { budget: 600, measured: [] },
  "tap until the next frame, 6x slower (ms)": { budget: 100, measured: [] },
  "tap until saved and shown, 6x slower (ms)": { budget: undefined, measured: [] },
  "heap of scripts (MB)": { budget: 4, measured: [] },
  "memory of the app (MB)": { budget: undefined, measured: [] },
};
const [plain, slower, offline, answered, saved, heap, memory] = Object.values(figures).map(({ measured }) => measured);

try {
  // Some doses are due right now, so that there is something to tap.
  const now = new Date();
  const backup = longJournal({ until: now, first: now.getUTCHours(), home: zone }).backup();
  const first = await open();
  await start(first.page);
  await first.page.evaluate(() => navigator.serviceWorker.ready);
  const begun = Date.now();
  await restore(first.page, backup);
  console.log(`restored ${(backup.length / 1_000_000).toFixed(0)} MB in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  await first.context.close();

  for (let run = 0; run < runs; run += 1) {
    let { context, page, slow, session } = await open();
    plain.push(await start(page));
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.enable").then(() => session.send("Performance.getMetrics"));
    heap.push(megabytes(metrics.find(({ name }) => name === "JSHeapUsedSize").value));
    memory.push(megabytes(await page.evaluate(() => window.appMemory.buffer.byteLength)));
    await slow(6);
    await visit(page, page.url().split("#")[1] || "/today");
    const [frame, shown] = await tap(page);
    answered.push(frame);
    saved.push(shown);
    await page.getByRole("button", { name: english.undo }).click();
    await context.close();

    ({ context, page, slow } = await open());
    await slow(4);
    slower.push(await start(page));
    await context.close();

    await server.stop();
    ({ context, page, slow } = await open());
    await slow(4);
    offline.push(await start(page));
    await context.close();
    await server.start();
  }
  for (const [name, { budget, measured }] of Object.entries(figures)) {
    const beside = budget === undefined ? "no budget" : `budget ${budget}`;
    console.log(`${name}: ${median(measured).toFixed(budget < 10 ? 1 : 0)} (${beside}; ${measured.map((one) => one.toFixed(0)).join(" ")})`);
  }
} finally {
  await server.stop();
  await rm(profile, { recursive: true, force: true });
}
