// Serves a built app with the headers it has in use, on a free port.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../../..");
export const dist = join(root, "dist");

export async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/** A server of `folder`: its origin, and how to stop it and start it again. */
export async function serve(folder = dist) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let child;

  async function start() {
    child = spawn(
      "static-web-server",
      ["--config-file", join(root, "target/server.toml"), "--root", folder]
        .concat(["--host", "127.0.0.1", "--port", String(port)]),
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await fetch(origin).catch(() => undefined);
      if (answer) return;
      if (child.exitCode !== null) throw new Error("the server ended at once");
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error("the server does not answer");
  }

  async function stop() {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  await start();
  return { origin, start, stop };
}

/** A copy of the built app that a test may change. */
export async function copyOfApp(t) {
  const folder = await mkdtemp(join(tmpdir(), "concord-app-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await cp(dist, folder, { recursive: true });
  return folder;
}
