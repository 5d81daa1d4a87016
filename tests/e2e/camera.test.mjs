// Codes before a camera, on pictures and on packs: by our own reader, which works beside
// the page and without a network, or by the browser's own; and what is said where neither
// can be had.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import { assertAccessible } from "./support/accessibility.mjs";
import { keptOffline, launchAlone } from "./support/app.mjs";
import { askOwnReader, box, drawBox, onBox } from "./support/codes.mjs";
import { film, filmed } from "./support/film.mjs";
import { choose, handOn, mary, pharmacist, photographs } from "./support/letters.mjs";
import { dist } from "./support/server.mjs";

const scan = (page) => page.getByRole("button", { name: "Scan a code" }).click();
const isOpen = (page) => page.getByRole("heading", { level: 1, name: "Mary Adeyemi" }).waitFor();

/** Reasons that have nothing in common, so that a letter about many medicines needs two pictures. */
function reason(number) {
  let chance = number * 7919;
  const letter = () => {
    chance = (chance * 1103515245 + 12345) % 2147483648;
    return "abcdefghijklmnopqrstuvwxyz "[Math.floor((chance / 2147483648) * 27)];
  };
  return `so that ${Array.from({ length: 60 }, letter).join("")}`.trim();
}

/** The pictures of a letter about so many medicines, and a page that can draw. */
async function letter(t, medicines) {
  const { page } = await mary(t, medicines, reason);
  await handOn(page, "picture");
  return { page, pictures: await photographs(page) };
}

/** Keeps what the page is given of the camera, to see whether it is let go. */
function keepStream(page) {
  return page.addInitScript(() => {
    const ask = navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices);
    if (!ask) return;
    navigator.mediaDevices.getUserMedia = async (wish) => (window.stream = await ask(wish));
  });
}

/** It may be closed while it is still opening, and goes off when it is open. */
const cameraIsOff = (page) =>
  page.waitForFunction(() => window.stream.getTracks().every(({ readyState }) => readyState === "ended"), null, { timeout: 2_000 });

test("a letter is held before a camera picture by picture and opens, without a network", async (t) => {
  const sender = await letter(t, 12);
  assert.equal(sender.pictures.length, 2);
  const path = await film(t, sender.page, sender.pictures);
  const alone = await launchAlone(t, filmed(path));
  const { page, context } = await pharmacist(t, { alone, prepare: keepStream });
  await keptOffline(page);
  await context.setOffline(true);
  await scan(page);
  await page.getByText("Hold the code in front of the camera.").waitFor();
  await assertAccessible(page);
  await page.getByRole("heading", { level: 1, name: "Mary Adeyemi" }).waitFor({ timeout: 30_000 });
  await cameraIsOff(page);
  assert.equal(await page.locator("video").count(), 0);
});

test("the camera goes off when it is closed and when the page is left", async (t) => {
  const alone = await launchAlone(t, ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]);
  const { page } = await pharmacist(t, { alone, prepare: keepStream });
  await scan(page);
  await page.waitForFunction(() => window.stream);
  await page.getByRole("button", { name: "Close the camera" }).click();
  await page.getByRole("button", { name: "Scan a code" }).waitFor();
  await cameraIsOff(page);
  await page.evaluate(() => delete window.stream);
  await scan(page);
  await page.waitForFunction(() => window.stream);
  await page.getByRole("link", { name: "Help" }).first().click();
  await cameraIsOff(page);
});

for (const [what, flags, said] of [
  ["is not allowed", ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream=deny"], /^The camera is not allowed here\. .* or choose a picture or a file\.$/],
  ["is not there", ["--use-fake-device-for-media-stream=device-count=0", "--use-fake-ui-for-media-stream"], "The camera cannot be used here. Choose a picture or a file."],
]) {
  test(`a camera that ${what} is said, and a picture does instead`, async (t) => {
    const { pictures: [picture] } = await letter(t, 2);
    const { page } = await pharmacist(t, { alone: await launchAlone(t, flags) });
    await scan(page);
    await page.getByRole("alert").getByText(said).waitFor();
    await assertAccessible(page);
    await choose(page, "part.png", picture);
    await isOpen(page);
  });
}

test("pictures that are chosen together are all read, whatever lies between them", async (t) => {
  const { pictures: parts } = await letter(t, 12);
  assert.equal(parts.length, 2);
  const { page } = await pharmacist(t);
  const blank = Buffer.from(await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 300, height: 200 });
    canvas.getContext("2d").fillRect(0, 0, 1, 1);
    return canvas.toDataURL("image/png").split(",")[1];
  }), "base64");
  await choose(page, "nothing.png", blank);
  await page.getByRole("alert").getByText(/^No code was found in this picture\./).waitFor();
  await choose(page, "some.png", [Buffer.from("no picture"), parts[1], blank, parts[1], parts[0]]);
  await isOpen(page);
});

test("what reads codes and does not come is said, and comes when it is asked again", async (t) => {
  const { pictures: [picture] } = await letter(t, 2);
  for (const missing of ["**/scanner.js", "**/concord-scanner-*.wasm"]) {
    const { page, context } = await pharmacist(t, {
      noise: "expected",
      context: { serviceWorkers: "block" },
      prepare: (page) => page.route(missing, (route) => route.abort()),
    });
    await choose(page, "part.png", picture);
    const said = page.getByRole("alert").getByText(/^What reads codes is not on this device yet/);
    await said.waitFor();
    await assertAccessible(page);
    await page.unroute(missing);
    await context.unroute(missing);
    await choose(page, "part.png", picture);
    await isOpen(page);
  }
});

test("a browser that cannot run what reads codes says so and names another way", async (t) => {
  const { pictures: [picture] } = await letter(t, 2);
  const { page } = await pharmacist(t, {
    prepare: (page) => page.addInitScript(() => {
      const { Worker: Kept } = window;
      window.Worker = function Worker(script) {
        if (script === "scanner.js") throw new DOMException("no", "SecurityError");
        return new Kept(script);
      };
    }),
  });
  await choose(page, "part.png", picture);
  await page.getByRole("alert").getByText("This browser cannot read codes. Open Concord in another browser, or put the link in below.").waitFor();
});

test("the browser's own reader is asked where it can read, and ours only where it fails", async (t) => {
  const { pictures: [picture] } = await letter(t, 2);
  const plain = await pharmacist(t);
  const codes = await plain.page.evaluate(askOwnReader, {
    formats: ["qr_code"],
    picture: `data:image/png;base64,${picture.toString("base64")}`,
  });
  assert.equal(codes.length, 1);
  for (const [behaves, asksOurs] of [["reads", false], ["fails", true], ["knows other codes", true]]) {
    const asked = [];
    const { page } = await pharmacist(t, {
      context: { serviceWorkers: "block" },
      prepare: async (page) => {
        page.on("request", (request) => { if (request.url().includes("scanner")) asked.push(request.url()); });
        page.on("worker", (worker) => { if (worker.url().includes("scanner")) asked.push(worker.url()); });
        await page.addInitScript(({ codes, behaves }) => {
          window.BarcodeDetector = class {
            constructor({ formats }) { window.wished = formats; }
            static async getSupportedFormats() { return behaves === "knows other codes" ? ["ean_13"] : ["ean_13", "qr_code"]; }
            async detect(picture) {
              if (behaves === "fails") throw new DOMException("no service", "NotSupportedError");
              if (!(picture instanceof ImageBitmap)) throw new TypeError("no picture");
              return codes.map((code) => ({ ...code, cornerPoints: [] }));
            }
          };
        }, { codes, behaves });
      },
    });
    await choose(page, "part.png", picture);
    await isOpen(page);
    assert.equal(asked.length > 0, asksOurs, `${behaves}: ${asked}`);
    const wished = await page.evaluate(() => window.wished);
    assert.deepEqual(wished, behaves === "knows other codes" ? undefined : ["qr_code"]);
  }
});

test("the codes of a pack come with their separators, and only those that were asked for", async (t) => {
  const { page } = await pharmacist(t);
  for (const degrees of [0, 90, 184]) {
    const picture = await page.evaluate(drawBox, box(degrees));
    const read = (formats) => page.evaluate(askOwnReader, { formats, picture });
    assert.deepEqual(await read(["data_matrix", "ean_13"]), onBox, `${degrees}`);
    assert.deepEqual(await read(["data_matrix"]), [onBox[0]]);
    assert.deepEqual(await read(["qr_code", "ean_8", "upc_a"]), []);
  }
});

// The script of the worker with a program that stops at whatever holds a QR code.
test("a reader that stops at a picture takes nothing with it but its own codes", async () => {
  const said = new TextEncoder().encode("data_matrix\0]d201\0");
  let programs = 0;
  let has = false;
  const program = () => {
    programs += 1;
    let usable = true;
    const memory = new WebAssembly.Memory({ initial: 1 });
    return {
      memory,
      room: () => 0,
      answer: () => 100,
      scan(reader) {
        if (!usable) throw new WebAssembly.RuntimeError("stopped before");
        usable = reader !== 0 || !has;
        if (!usable) throw new WebAssembly.RuntimeError("unreachable");
        new Uint8Array(memory.buffer).set(said, 100);
        return reader === 1 ? said.length : 0;
      },
    };
  };
  const worker = createContext({
    fetch: async () => new Response(new Uint8Array(8)),
    WebAssembly: { instantiate: async () => ({ instance: { exports: program() } }) },
    console: { warn: () => undefined },
    TextDecoder,
    Uint8Array,
  });
  runInContext(await readFile(join(dist, "scanner.js"), "utf8"), worker);
  const ask = (formats) => new Promise((done) => {
    const picture = { width: 2, height: 1, bright: new Uint8Array(2) };
    worker.onmessage({ data: { formats, picture }, ports: [{ postMessage: done }] });
  });
  const read = async (formats) => JSON.parse(JSON.stringify(await ask(formats)));
  const all = ["qr_code", "data_matrix", "ean_13", "ean_8", "upc_a"];
  const found = { codes: [{ format: "data_matrix", rawValue: "]d201" }] };
  assert.deepEqual(await read(all), found);
  assert.equal(programs, 1);
  has = true;
  assert.deepEqual(await read(all), found);
  assert.equal(programs, 2);
  assert.deepEqual(await read(["data_matrix"]), found);
  assert.equal(programs, 2);
  assert.deepEqual(await read(["qr_code"]), { codes: [] });
});
