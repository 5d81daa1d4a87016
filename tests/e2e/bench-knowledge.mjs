// Measures the search and the checks as compiled for the browser, and the search
// beside two well-known libraries on the same names in the same run. Medians;
// judges nothing. Argument: the folder with the compiled module.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { root } from "./support/server.mjs";

const { Knowledge } = createRequire(import.meta.url)(resolve(process.argv[2], "concord_bench.js"));
const pack = (name) => readFile(join(root, "public/medicines", name), "utf8");
const knowledge = Knowledge.read(await pack("catalogue.txt"), await pack("checks.json"), await pack("phrases/en.json"));

const names = knowledge
  .names()
  .trim()
  .split("\n")
  .map((line, id) => ({ id, name: line.split("\t")[0], entry: line.split("\t")[1] }));

/** One slip in every longer name: two letters change places. Always the same ones. */
const slips = names
  .filter(({ name }) => /^[a-z]{6,}$/i.test(name))
  .filter((_, place) => place % 7 === 0)
  .map(({ name, entry }, number) => {
    const at = 1 + (number % (name.length - 2));
    return { typed: name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2), entry };
  });
/** The same letter by letter, as a person types. */
const keystrokes = slips.flatMap(({ typed }) => [...typed].map((_, end) => typed.slice(0, end + 1)));

const mini = new MiniSearch({ fields: ["name"], storeFields: ["entry"], searchOptions: { fuzzy: 0.2, prefix: true } });
mini.addAll(names);
const fuse = new Fuse(names, { keys: ["name"], threshold: 0.3 });
const firstFive = (hits) => [...new Set(hits)].slice(0, 5);
const searches = {
  Concord: (typed) => knowledge.search(typed).split(" "),
  minisearch: (typed) => firstFive(mini.search(typed).map(({ entry }) => entry)),
  "fuse.js": (typed) => firstFive(fuse.search(typed, { limit: 30 }).map(({ item }) => item.entry)),
};

/** The median and the slowest of some works, in milliseconds. */
function timed(works, work) {
  for (const one of works.slice(0, 50)) work(one);
  const took = works.map((one) => {
    const begun = performance.now();
    work(one);
    return performance.now() - begun;
  });
  took.sort((a, b) => a - b);
  return { median: took[took.length >> 1], slowest: took.at(-1) };
}

const figure = ({ median, slowest }) => `median ${median.toFixed(3)} ms, slowest ${slowest.toFixed(2)} ms`;

console.log(`search a keystroke, ${names.length} names (budget 5 ms)`);
const sample = keystrokes.filter((_, place) => place % 3 === 0);
for (const [name, search] of Object.entries(searches)) {
  const found = slips.filter(({ typed, entry }) => search(typed).includes(entry)).length;
  console.log(`  ${name}: ${figure(timed(sample, search))}; ${((100 * found) / slips.length).toFixed(1)} % of slips in the first five`);
}

const entries = [...new Set(names.map(({ entry }) => entry))];
const thirty = entries.filter((_, place) => place % Math.floor(entries.length / 30) === 0).slice(0, 30);
const count = knowledge.list(thirty.join(" "));
console.log(`${count} medicines against all rules (budget 5 ms): ${figure(timed(Array(300).fill(), () => knowledge.check()))}; ${knowledge.check()} findings`);
