// The app starts, keeps itself on the device, and stays quiet doing so (G7).
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { keptOffline, openApp, started } from "./support/app.mjs";
import { ready, welcome } from "./support/steps.mjs";
import { dist } from "./support/server.mjs";

test("the app starts, and sends nothing to anyone", async (t) => {
  const { page, watched } = await openApp(t);
  await started(page);
  await keptOffline(page);
  assert.notEqual((await page.locator("body").innerText()).trim(), "");
  watched.assertQuiet();
});

test("the first page is accessible", async (t) => {
  const { page } = await openApp(t);
  await ready(page);
  await assertAccessible(page);
});

test("after one visit the app opens with no server at all", async (t) => {
  const { page, server } = await openApp(t);
  await ready(page);
  const words = await page.locator("body").innerText();
  await keptOffline(page);
  await server.stop();
  await page.reload();
  await ready(page);
  assert.equal(await page.locator("body").innerText(), words);
});

test("a person's letter beside their name is a capital, however the name was typed", async (t) => {
  const { page } = await openApp(t);
  await ready(page);
  await welcome(page, "åse", { country: "Denmark" });
  assert.equal(await page.locator("header .initial").innerText(), "Å");
  await page.locator("header").getByText("åse", { exact: true }).waitFor();
});

test("an app that cannot be fetched says so in three languages", async (t) => {
  const { page } = await openApp(t, {
    noise: "expected",
    prepare: (page) => page.route("**/*.wasm", (route) => route.abort()),
  });
  await page.locator(".start-help").waitFor();
  assert.deepEqual(
    await page.locator(".start-help section").evaluateAll((parts) => parts.map((part) => part.lang)),
    ["en", "zh-Hant-HK", "da"],
  );
  await assertAccessible(page);
  await page.unroute("**/*.wasm");
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Try again" }).click()]);
  await started(page);
});

test("a damaged app is not run", async (t) => {
  const { page } = await openApp(t, {
    noise: "expected",
    prepare: async (page) => {
      const name = (await readFile(join(dist, "boot.js"), "utf8")).match(/[\w-]+_bg\.wasm/)[0];
      const bytes = await readFile(join(dist, name));
      bytes[bytes.length - 1] ^= 1;
      await page.route("**/*.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: bytes }));
    },
  });
  await page.locator(".start-help").waitFor();
});
