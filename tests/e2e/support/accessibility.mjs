// Asks axe-core what a person with a disability would stumble over.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Fails when the page as it stands has any violation that axe can find. */
export async function assertAccessible(page, options = {}) {
  await page.evaluate(`${source}; undefined`);
  // What is still fading in has not its own colours yet.
  await page.evaluate(() => Promise.allSettled(document.getAnimations()
    .filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime))
    .map((one) => one.finished)));
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), options);
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ target }) => target.join(" ")) }));
  assert.deepEqual(found, [], "axe finds nothing");
}
