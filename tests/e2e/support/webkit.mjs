// Opens the built app in WebKit, the engine of Safari: WebKitGTK's own small
// browser, driven by WebDriver, on a screen that nobody sees.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { Builder, Capabilities } from "selenium-webdriver";
import { freePort, serve } from "./server.mjs";

const driver = "/usr/bin/WebKitWebDriver";
const folders = "/usr/lib/x86_64-linux-gnu";

/** WebKit's small browser on this machine, if it is here. */
export function webkitBrowser() {
  if (!existsSync(driver) || !existsSync("/usr/bin/Xvfb")) return undefined;
  return readdirSync(folders)
    .filter((name) => name.startsWith("webkit2gtk-"))
    .map((name) => `${folders}/${name}/MiniBrowser`)
    .find((path) => existsSync(path));
}

/** Opens the app; everything is closed at the end of the test. */
export async function openInWebkit(t, { path = "/", folder } = {}) {
  const server = await serve(folder);
  const open = [() => server.stop()];
  // What was opened last is closed first.
  t.after(async () => {
    for (const close of open.reverse()) await close();
  });
  const screen = await openScreen(open);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: screen, LANG: "C.UTF-8" },
  });
  open.push(() => child.kill());
  await until(() => fetch(`http://127.0.0.1:${port}/status`));

  const wanted = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: webkitBrowser(), args: ["--automation"] },
  });
  const browser = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
  open.push(() => browser.quit());
  await browser.get(server.origin + path);
  return { browser, server };
}

/** Starts a screen in memory and tells its name. */
async function openScreen(open) {
  const child = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "800x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  open.push(() => child.kill());
  const number = await new Promise((done, fail) => {
    child.stdio[3].once("data", (data) => done(String(data).trim()));
    child.once("exit", () => fail(new Error("Xvfb ended at once")));
  });
  return `:${number}`;
}

async function until(answers) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers().catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("the driver does not answer");
}
