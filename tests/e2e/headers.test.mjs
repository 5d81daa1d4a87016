// What the server says with each file, to the letter.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { dist, serve } from "./support/server.mjs";

const everywhere = {
  "content-security-policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
// What a medicines app uses. Everything else is denied.
const allowed = ["autoplay", "camera", "clipboard-write", "screen-wake-lock", "web-share"];

const files = await readdir(dist);
const hashed = (end) => files.find((name) => /-[0-9a-f]{16}(_bg)?\./.test(name) && name.endsWith(end));

const expected = [
  { path: "/", type: "text/html; charset=utf-8", cache: "no-cache" },
  { path: "/index.html", type: "text/html; charset=utf-8", cache: "no-cache" },
  { path: "/boot.js", type: "text/javascript", cache: "no-cache" },
  { path: "/sw.js", type: "text/javascript", cache: "no-cache" },
  { path: `/${hashed(".js")}`, type: "text/javascript", cache: "public, max-age=31536000, immutable" },
  { path: `/${hashed(".wasm")}`, type: "application/wasm", cache: "public, max-age=31536000, immutable" },
  { path: "/missing.js", type: "text/html; charset=utf-8", cache: "no-cache", status: 404 },
  { path: "/medicines/en/missing.json", type: "text/html; charset=utf-8", cache: "no-cache", status: 404 },
];

test("every file comes with its headers", async (t) => {
  const server = await serve();
  t.after(() => server.stop());
  for (const { path, type, cache, status = 200 } of expected) {
    await t.test(path, async () => {
      const answer = await fetch(server.origin + path, { headers: { "accept-encoding": "gzip, deflate, br, zstd" } });
      await answer.arrayBuffer();
      const headers = Object.fromEntries(answer.headers);
      assert.equal(answer.status, status);
      assert.equal(headers["content-type"], type);
      assert.equal(headers["cache-control"], cache);
      for (const [name, value] of Object.entries(everywhere)) assert.equal(headers[name], value, name);
      const policies = headers["permissions-policy"].split(", ").map((each) => each.split("="));
      assert.ok(policies.length > 30);
      for (const [feature, who] of policies) assert.equal(who, allowed.includes(feature) ? "(self)" : "()", feature);
      for (const feature of allowed) assert.ok(policies.some(([name]) => name === feature), feature);
      if (status === 200) assert.equal(headers["content-encoding"], "br");
    });
  }
});

test("a missing file is never answered with the app", async (t) => {
  const server = await serve();
  t.after(() => server.stop());
  const answer = await fetch(`${server.origin}/some/page`);
  assert.equal(answer.status, 404);
  assert.doesNotMatch(await answer.text(), /<script/);
});
