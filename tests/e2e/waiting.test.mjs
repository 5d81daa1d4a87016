// A request that is never answered: nobody waits for it without a word, it is made
// again, and what was typed or tapped meanwhile is not lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { openApp } from "./support/app.mjs";
import { ready } from "./support/steps.mjs";
import { english } from "./support/words.mjs";

const rest = "**/concord-rest-*.wasm";
const rests = "**/text/*-rest-*.txt";

/** Opens the app with requests that hang; `answered` lets the next ones through. */
async function open(t, addresses) {
  let isHanging = true;
  let asked = 0;
  const { page } = await openApp(t, {
    noise: "expected",
    context: { serviceWorkers: "block", locale: "en-GB" },
    prepare: async (page) => {
      await page.clock.install({ time: new Date("2026-11-23T08:12:00Z") });
      await page.route(addresses, (route) => {
        asked += 1;
        if (!isHanging) return route.continue();
      });
    },
  });
  await ready(page);
  return { page, asked: () => asked, answer: () => { isHanging = false; } };
}

/** Lets seconds pass as soon as something was asked for. */
const pass = (page, seconds) => page.clock.runFor(seconds * 1000);
const openAbout = (page) => page.evaluate(() => { location.hash = "#/settings/about"; });

/** Waits for something that happens outside the page. */
async function until(holds) {
  const end = Date.now() + 10_000;
  while (!holds()) {
    assert.ok(Date.now() < end, "it happens in time");
    await new Promise((done) => setTimeout(done, 10));
  }
}

for (const [what, addresses] of [["screens", rest], ["sentences", rests]]) {
  test(`${what} that are long on their way are spoken of, asked for again, and come by themselves`, async (t) => {
    const { page, asked, answer } = await open(t, addresses);
    await until(() => asked() === 1);
    await openAbout(page);
    await page.locator("main[aria-busy]").waitFor();
    await pass(page, 11);
    const late = page.getByRole("heading", { level: 1, name: "This page is taking a while" });
    await late.waitFor();
    await page.getByText("It opens by itself as soon as it is here.").waitFor();
    await assertAccessible(page);
    // Help is there all the while.
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await page.getByRole("link", { name: "Call 999" }).waitFor();
    await page.goBack();
    await late.waitFor();
    answer();
    await pass(page, 15);
    await until(() => asked() === 2);
    await late.waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1, name: "About Concord" }).waitFor();
  });
}

test("what hangs is asked for again as soon as the device is online again", async (t) => {
  const { page, asked, answer } = await open(t, rest);
  await until(() => asked() === 1);
  await openAbout(page);
  answer();
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.getByRole("heading", { level: 1, name: "About Concord" }).waitFor();
  assert.equal(asked(), 2);
});

test("a save that waits for a part of the app gives up in time, and what was typed stays", async (t) => {
  const { page, asked, answer } = await open(t, rest);
  await until(() => asked() === 1);
  const name = page.getByLabel(english.name.me, { exact: true });
  await name.fill("Ada");
  const goOn = page.getByRole("button", { name: "Go on to the first medicine" });
  await goOn.click();
  await page.getByText("Saving…").waitFor();
  await pass(page, 21);
  await page.getByRole("alert").getByText("Not saved: a part of Concord is missing.").first().waitFor();
  assert.equal(await name.inputValue(), "Ada");
  answer();
  await pass(page, 15);
  await until(() => asked() > 1);
  await goOn.click();
  await page.getByLabel("The name on the box").waitFor();
});

test("a language that hangs is given up in time, and comes when it is chosen again", async (t) => {
  const { page, asked, answer } = await open(t, "**/text/da-*.txt");
  await ready(page);
  await page.getByText("Dansk", { exact: true }).click();
  await until(() => asked() === 2);
  await pass(page, 21);
  await page.getByText("This language did not come.").waitFor();
  await page.getByRole("radio", { name: "English", checked: true }).waitFor();
  answer();
  await pass(page, 15);
  await page.getByText("Dansk", { exact: true }).click();
  await page.getByRole("heading", { name: "Velkommen til Concord" }).waitFor();
});
