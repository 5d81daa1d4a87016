// A first visit carries the sentences of one language: at first those of the
// opening, then the rest. Another language comes when it is chosen, stays on the
// device, and says so when it cannot come.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { keptOffline, openApp } from "./support/app.mjs";
import { ready, welcome } from "./support/steps.mjs";

/** The packs that the page fetched, by language and portion. */
const fetched = (page) =>
  page.evaluate(() => {
    const names = performance.getEntriesByType("resource").map(({ name }) => name);
    const packs = names.map((name) => name.match(/text\/(.+-(?:opening|rest))-[0-9a-f]{16}\.txt$/)?.[1]);
    return [...new Set(packs.filter(Boolean))].sort();
  });

/** Waits until the page has fetched a pack. */
const hasFetched = (page, pack) =>
  page.waitForFunction((pack) => {
    const of = performance.getEntriesByType("resource").find(({ name }) => name.includes(`/text/${pack}-`));
    return of?.responseEnd > 0;
  }, pack);

const rests = "**/text/*-rest-*.txt";
/** A page of the rest that needs nobody. */
const openAbout = (page) => page.evaluate(() => { location.hash = "#/settings/about"; });

const speaks = (page, code) => page.waitForFunction((code) => document.documentElement.lang === code, code);

test("the first page waits for the opening alone, and the rest comes after it", async (t) => {
  const { page } = await openApp(t);
  await ready(page);
  await page.getByRole("button", { name: "Go on to the first medicine" }).waitFor();
  await hasFetched(page, "en-rest");
  assert.deepEqual(await fetched(page), ["en-opening", "en-rest"]);
  const when = await page.evaluate(() => {
    const of = (part) => performance.getEntriesByType("resource").find(({ name }) => name.includes(part));
    return {
      painted: performance.getEntriesByName("first-contentful-paint")[0].startTime,
      opening: of("/text/en-opening-").responseEnd,
      app: of("_bg.wasm").responseEnd,
      rest: of("/text/en-rest-").startTime,
    };
  });
  const first = Math.max(when.painted, when.opening, when.app);
  assert.ok(when.rest > first, `the rest is asked for last: ${JSON.stringify(when)}`);
});

test("sentences that do not come leave the first pages readable, and are asked for again", async (t) => {
  const { page } = await openApp(t, {
    noise: "expected",
    context: { serviceWorkers: "block", locale: "en-GB" },
    prepare: (page) => page.route(rests, (route) => route.abort()),
  });
  await ready(page);
  await page.getByRole("heading", { level: 1, name: "Welcome to Concord" }).waitFor();
  await page.getByRole("button", { name: "Go on to the first medicine" }).waitFor();
  await page.getByRole("link", { name: "Help", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Help now" }).waitFor();
  await page.getByRole("link", { name: /Call 999/ }).first().waitFor();
  await openAbout(page);
  const failed = page.getByRole("heading", { level: 1, name: "This page could not be fetched" });
  await failed.waitFor();
  await assertAccessible(page);
  await page.unroute(rests);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: "About Concord" }).waitFor();
});

test("damaged sentences are not shown", async (t) => {
  const { page } = await openApp(t, {
    noise: "expected",
    context: { serviceWorkers: "block", locale: "en-GB" },
    prepare: (page) => page.route(rests, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ contentType: "text/plain", body: (await response.text()).replace("About", "Above") });
    }),
  });
  await ready(page);
  await openAbout(page);
  await page.getByRole("heading", { level: 1, name: "This page could not be fetched" }).waitFor();
});

test("somebody who comes back without the rest of the sentences is told so", async (t) => {
  const { page } = await openApp(t, { noise: "expected", context: { serviceWorkers: "block", locale: "en-GB" } });
  await ready(page);
  await welcome(page, "Ada", { country: "United Kingdom" });
  await page.route(rests, (route) => route.abort());
  await page.goto(new URL("#/today", page.url()).href);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "This page could not be fetched" }).waitFor();
  await assertAccessible(page);
  await page.unroute(rests);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
});

test("a language comes when it is chosen, and is there without a network from then on", async (t) => {
  const { page, server } = await openApp(t, { path: "/" });
  await ready(page);
  await keptOffline(page);
  await hasFetched(page, "en-rest");
  assert.deepEqual(await fetched(page), ["en-opening", "en-rest"]);
  await page.getByText("Dansk", { exact: true }).click();
  await speaks(page, "da");
  await page.getByRole("heading", { name: "Velkommen til Concord" }).waitFor();
  assert.deepEqual(await fetched(page), ["da-opening", "da-rest", "en-opening", "en-rest"]);
  await keptOffline(page);
  await server.stop();
  await page.reload();
  await ready(page);
  await page.getByRole("heading", { name: "Velkommen til Concord" }).waitFor();
  await openAbout(page);
  await page.getByRole("heading", { level: 1, name: "Om Concord" }).waitFor();
});

test("a language of which only a part comes is not taken, and the page stays as it is", async (t) => {
  const { page } = await openApp(t, { noise: "expected", context: { serviceWorkers: "block", locale: "en-GB" } });
  await ready(page);
  await hasFetched(page, "en-rest");
  await page.route(rests, (route) => route.abort());
  await page.getByText("Dansk", { exact: true }).click();
  await page.getByText("This language did not come.").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await page.getByRole("radio", { name: "English", checked: true }).waitFor();
  await page.unroute(rests);
  await page.getByText("Dansk", { exact: true }).click();
  await speaks(page, "da");
  await page.getByRole("heading", { name: "Velkommen til Concord" }).waitFor();
});

test("a language that does not come says so, and the page stays as it is", async (t) => {
  const { page, server } = await openApp(t, { path: "/", noise: "expected" });
  await ready(page);
  await keptOffline(page);
  await server.stop();
  await page.getByText("Dansk", { exact: true }).click();
  await page.getByText("This language did not come.").waitFor();
  await page.getByRole("heading", { name: "Welcome to Concord" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await page.getByRole("radio", { name: "English", checked: true }).waitFor();
  await assertAccessible(page);
});
