// Reads the codes on a picture beside the page, so that the page does not wait. It fetches
// its program when it starts, keeps nothing and knows nothing of medicines. It is told the
// formats that are looked for and a picture, brightness row by row, and answers with what
// it found, or why it cannot. The build fills in the NAME between underscores.
"use strict";

const [file, integrity] = __SCANNER__;
// The formats that each reader of the program knows, as browsers name them.
const readers = [["qr_code"], ["data_matrix"], ["ean_13", "ean_8", "upc_a"]];

let program = fetched();
program.catch(() => undefined);
let instance;

async function fetched() {
  const response = await fetch(file, { integrity });
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return response.arrayBuffer();
}

async function ready() {
  let bytes;
  try {
    bytes = await program;
  } catch {
    // There may be a network by now.
    program = fetched();
    try {
      bytes = await program;
    } catch {
      return "not-fetched";
    }
  }
  try {
    instance ??= (await WebAssembly.instantiate(bytes)).instance.exports;
  } catch {
    return "cannot-run";
  }
}

// A reader that stops at a picture has left its program unusable: the next one begins anew.
async function found(reader, { width, height, bright }) {
  if ((await ready()) !== undefined) return [];
  try {
    const room = instance.room(bright.length);
    new Uint8Array(instance.memory.buffer, room, bright.length).set(bright);
    const length = instance.scan(reader, width, height);
    const answer = new Uint8Array(instance.memory.buffer, instance.answer(), length);
    const texts = new TextDecoder().decode(answer).split("\0");
    return texts.flatMap((format, at) => (at % 2 === 0 && format ? [{ format, rawValue: texts[at + 1] }] : []));
  } catch (reason) {
    console.warn(reason);
    instance = undefined;
    return [];
  }
}

onmessage = async ({ data: { formats, picture }, ports: [line] }) => {
  const failed = await ready();
  const codes = [];
  if (failed === undefined && picture) {
    for (const [reader, known] of readers.entries()) {
      if (known.some((format) => formats.includes(format))) codes.push(...(await found(reader, picture)));
    }
  }
  line.postMessage({ failed, codes: codes.filter(({ format }) => formats.includes(format)) });
};
