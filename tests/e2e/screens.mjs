// Takes pictures of every screen of the built app into screens/: a small phone,
// light and dark, in three languages, with a household that has lived in it.
// Arguments are pages to take, by name; none means all.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { household, pages } from "./support/household.mjs";
import { ready, restore, visit } from "./support/steps.mjs";
import { root, serve } from "./support/server.mjs";
import { chinese, danish, english } from "./support/words.mjs";

const zones = { en: "Europe/London", "zh-Hant-HK": "Asia/Hong_Kong", da: "Europe/Copenhagen" };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const wanted = process.argv.slice(2);

const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

/** All screens in one language, light and dark, from one visit. */
async function take(words) {
  const folder = join(root, "screens", words.code);
  await mkdir(folder, { recursive: true });
  const context = await browser.newContext({ ...phone, locale: words.locale, timezoneId: zones[words.code] });
  const page = await context.newPage();
  const shoot = async (name) => {
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: true });
    }
    console.log(`screens/${words.code}/${name}`);
  };
  // Half past ten in the morning: something is late and something still to come.
  const today = new Date().toISOString().slice(0, 10);
  const house = household({ until: new Date(today), language: words.code });
  const now = new Date(house.journal.moment(0, "10:30:00"));
  await page.clock.install({ time: now });
  await page.goto(server.origin);
  await ready(page);
  if (wanted.length === 0 || wanted.includes("welcome")) await shoot("welcome");
  await restore(page, house.journal.backup(), { words });
  for (const [name, path] of Object.entries(pages(house))) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await visit(page, path);
    await page.waitForLoadState("networkidle");
    await shoot(name);
  }
  await context.close();
}

try {
  for (const words of [english, chinese, danish]) await take(words);
} finally {
  await browser.close();
  await server.stop();
}
