// Prints Lighthouse's scores of the built app on a slow phone. With
// LIGHTHOUSE_GATE=1 it fails below the bar.
import { chromium } from "playwright-core";
import lighthouse from "lighthouse";
import { freePort, serve } from "./support/server.mjs";

const bars = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

const port = await freePort();
const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: [`--remote-debugging-port=${port}`, "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
    .concat(["--disable-background-networking", "--disable-component-update", "--disable-sync"]),
});
try {
  const { lhr } = await lighthouse(`${server.origin}/`, { port, logLevel: "error", onlyCategories: Object.keys(bars) });
  let below = false;
  for (const [name, bar] of Object.entries(bars)) {
    const score = Math.round((lhr.categories[name].score ?? 0) * 100);
    console.log(`lighthouse ${name}: ${score} (bar ${bar})`);
    if (score < bar) below = true;
    for (const { id } of score < 100 ? lhr.categories[name].auditRefs : []) {
      const audit = lhr.audits[id];
      if (audit.score !== null && audit.score < 1) console.log(`  ${audit.title} ${audit.displayValue ?? ""}`);
    }
  }
  for (const id of ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"]) {
    console.log(`lighthouse ${id}: ${lhr.audits[id].displayValue}`);
  }
  if (below && process.env.LIGHTHOUSE_GATE === "1") process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
