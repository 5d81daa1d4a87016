// A first visit carries the sentences of one language. Another comes when it is
// chosen, stays on the device, and says so when it cannot come.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { keptOffline, openApp } from "./support/app.mjs";
import { ready } from "./support/steps.mjs";

const fetched = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name.match(/text\/(.+)-[0-9a-f]{16}\.txt$/)?.[1])
      .filter(Boolean),
  );

const speaks = (page, code) => page.waitForFunction((code) => document.documentElement.lang === code, code);

test("a language comes when it is chosen, and is there without a network from then on", async (t) => {
  const { page, server } = await openApp(t, { path: "/#/settings" });
  await ready(page);
  await keptOffline(page);
  assert.deepEqual([...new Set(await fetched(page))], ["en"]);
  await page.getByText("Dansk", { exact: true }).click();
  await speaks(page, "da");
  await page.getByRole("heading", { name: "Indstillinger" }).waitFor();
  assert.deepEqual([...new Set(await fetched(page))], ["en", "da"]);
  await page.waitForFunction(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("concord-app-"));
    const files = await (await caches.open(names[0])).keys();
    return files.some(({ url }) => url.includes("/text/da-"));
  });
  await server.stop();
  await page.reload();
  await ready(page);
  await page.getByRole("heading", { name: "Indstillinger" }).waitFor();
});

test("a language that does not come says so, and the page stays as it is", async (t) => {
  const { page, server } = await openApp(t, { path: "/#/settings", noise: "expected" });
  await ready(page);
  await keptOffline(page);
  await server.stop();
  await page.getByText("Dansk", { exact: true }).click();
  await page.getByText("This language did not come.").waitFor();
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.equal(await page.getByRole("radio", { name: "English" }).isChecked(), true);
  await assertAccessible(page);
});
