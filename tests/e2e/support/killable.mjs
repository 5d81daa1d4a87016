// A browser that can be killed as a flat battery kills it, and opened again on
// what it had kept.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { freePort } from "./server.mjs";

/** A folder for a browser's memory; removed at the end of the test. */
export async function profileFor(t) {
  const profile = await mkdtemp(join(tmpdir(), "concord-profile-"));
  t.after(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

/** Opens a browser on the profile. `kill` ends all of it at once. */
export async function openKillable(t, profile) {
  const port = await freePort();
  const child = spawn(
    process.env.CHROMIUM || "/usr/bin/chromium",
    ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
      .concat(["--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en-GB"])
      .concat([`--user-data-dir=${profile}`, `--remote-debugging-port=${port}`, "about:blank"]),
    { stdio: "ignore", detached: true },
  );
  const ended = once(child, "exit");
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, "SIGKILL");
    await ended;
  };
  t.after(kill);
  const browser = await connect(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width: 390, height: 844 });
  return { page, kill };
}

async function connect(address) {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${address}/json/version`).catch(() => undefined);
    if (answer) return chromium.connectOverCDP(address);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("the browser does not answer");
}
