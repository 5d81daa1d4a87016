// Takes pictures of the screens of the built app into screens/: a small phone in
// light and dark, and a wide window.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root, serve } from "./support/server.mjs";

const pages = { start: "/" };
const looks = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  "phone-dark": { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: "dark" },
  wide: { viewport: { width: 1280, height: 900 } },
};

const folder = join(root, "screens");
await mkdir(folder, { recursive: true });
const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  for (const [look, options] of Object.entries(looks)) {
    for (const [name, path] of Object.entries(pages)) {
      const page = await browser.newPage(options);
      await page.goto(server.origin + path);
      await page.waitForFunction(() => performance.getEntriesByName("app-started").length > 0);
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
      console.log(`screens/${name}-${look}.png`);
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
