// Measures the pictures of a message as compiled for the browser beside two well-known
// libraries for QR codes, on the same texts in the same run. Medians; judges nothing, but
// what each draws must be read as the same bytes, by the program that reads codes in the
// app. Arguments: the folder with the compiled module, and the module made small.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { correction, generate, mode } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import QRCode from "qrcode";
import { dist } from "./support/server.mjs";

const [folder, small] = process.argv.slice(2);
const { Shared } = createRequire(import.meta.url)(resolve(folder, "concord_bench_share.js"));
const margin = 4;

/** What draws a text as a QR code of level M: the drawing, and whether a square is dark. */
const libraries = {
  "lean-qr": {
    draw: (text) => {
      const code = generate(mode.alphaNumeric(text), { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M });
      return { code, path: toSvgPath(code) };
    },
    squares: ({ code }) => ({ side: code.size, isDark: (x, y) => code.get(x, y) }),
  },
  qrcode: {
    draw: (text) => {
      const code = QRCode.create(text, { errorCorrectionLevel: "M" });
      let path;
      QRCode.toString(text, { type: "svg", errorCorrectionLevel: "M" }, (fault, drawn) => { path = fault ?? drawn; });
      return { code, path };
    },
    squares: ({ code: { modules } }) => ({ side: modules.size, isDark: (x, y) => modules.get(y, x) }),
  },
};

/** The squares of an outline of ours. */
function ofOutline(line) {
  const [whole, outline] = [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)];
  const side = Number(whole) - 2 * margin;
  const dark = new Set();
  for (const [, left, top, long] of outline.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let x = 0; x < Number(long); x += 1) dark.add(`${Number(left) + x - margin},${Number(top) - margin}`);
  }
  return { side, isDark: (x, y) => dark.has(`${x},${y}`) };
}

const name = (await readdir(dist)).find((file) => /^concord-scanner-.*\.wasm$/.test(file));
const scanner = await readFile(join(dist, name));
const program = (await WebAssembly.instantiate(scanner)).instance.exports;

/** What is read of squares that are drawn with four points a side. */
function scanned({ side, isDark }) {
  const [scale, wide] = [4, (side + 2 * margin) * 4];
  const bright = new Uint8Array(wide * wide).fill(255);
  for (let y = 0; y < side * scale; y += 1) {
    for (let x = 0; x < side * scale; x += 1) {
      if (isDark(Math.floor(x / scale), Math.floor(y / scale))) bright[(y + margin * scale) * wide + x + margin * scale] = 0;
    }
  }
  const room = program.room(bright.length);
  new Uint8Array(program.memory.buffer, room, bright.length).set(bright);
  const length = program.scan(0, wide, wide);
  const answer = new Uint8Array(program.memory.buffer, program.answer(), length);
  const [format, text] = new TextDecoder().decode(answer).split("\0");
  assert.equal(format, "qr_code");
  return text;
}

function median(times, work) {
  work();
  const took = Array.from({ length: times }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return took.sort((a, b) => a - b)[took.length >> 1];
}

const bytes = (all) => Buffer.from(all).toString("hex");
for (const { what, shared, draw } of [
  { what: "a list of 12 medicines, written, cut and drawn (budget 20 ms)", shared: Shared.list(), draw: (shared) => shared.draw() },
  { what: "the same list, cut and drawn", shared: Shared.list(), draw: (shared) => shared.draw_bytes() },
  { what: "1,500 bytes, cut and drawn (budget 5 ms)", shared: Shared.of(randomBytes(1500)), draw: (shared) => shared.draw_bytes() },
]) {
  const texts = shared.texts().split("\n");
  const lines = draw(shared).split("\n");
  assert.equal(lines.length, texts.length);
  const read = lines.map((line) => scanned(ofOutline(line)));
  assert.deepEqual(read, texts, `Concord: ${what}`);
  const gathered = Shared.gather(read.toReversed().join("\n"));
  assert.equal(bytes(gathered), bytes(shared.bytes()), what);
  const figures = [`Concord ${median(101, () => draw(shared)).toFixed(2)} ms`];
  for (const [library, { draw, squares }] of Object.entries(libraries)) {
    const read = texts.map((text) => scanned(squares(draw(text))));
    assert.equal(bytes(Shared.gather(read.join("\n"))), bytes(shared.bytes()), `${library}: ${what}`);
    figures.push(`${library} ${median(51, () => texts.map(draw)).toFixed(2)} ms`);
  }
  console.log(`${what}, ${shared.length()} bytes, ${texts.length} pictures: ${figures.join(", ")}`);
}
const list = Shared.list();
assert(list.is_read_from(list.bytes()), "the list is read as it was written");

// The letters of QR codes stand in whatever draws one.
const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const draws = async (name) => {
  const part = (await readdir(dist)).find((file) => name.test(file));
  return (await readFile(join(dist, part))).includes(letters);
};
assert.equal(await draws(/^concord-app-.*\.wasm$/), false, "nothing that draws is in the first visit");
assert.equal(await draws(/^concord-rest-.*\.wasm$/), true, "what draws is in the rest");

const kilobytes = (all) => {
  const packed = brotliCompressSync(all, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: all.length } });
  return `${(packed.length / 1000).toFixed(1)} kB`;
};
console.log(`what writes, packs, cuts, draws and reads a message, compiled alone with all it stands on: ${kilobytes(await readFile(small))} by brotli; none of it is in the first visit`);
console.log(`what reads codes on pictures, fetched beside it: ${kilobytes(scanner)} by brotli`);
