// Reads the calendar files of many lives with ical.js.
//
// Each file is added to the same calendar. What then rings must be what the app's own
// list holds.
//
//   node read.mjs LIVES.json
import { readFileSync } from "node:fs";
import { add, alarms, instants, isCancelled, isEnd } from "./calendar.mjs";

/** What is in one set and not in the other. */
const without = (one, other) => [...one].filter((at) => !other.has(at)).sort();
const shown = (at) => new Date(at).toISOString();

/** What goes wrong in a life, in words. */
function* faults(life) {
  // From here on a time without a zone is one on the clocks of this life.
  process.env.TZ = life.zone;
  const calendar = new Map();
  for (const [number, made] of life.exports.entries()) {
    const where = `${life.name}, ${life.zone}, file ${number + 1}`;
    const [begins, ends] = [made.at, made.reaches].map(Date.parse);
    const rings = new Set(made.rings.map(Date.parse));
    if (made.text === null) {
      // Nothing to make: then nothing is to ring, and nothing was left behind.
      if (rings.size) yield `${where}: no file, though ${rings.size} doses are to come`;
    } else if (made.added) {
      add(calendar, made.text);
    } else {
      continue;
    }
    const ringing = [...calendar.values()].filter((event) => !isCancelled(event));
    const heard = instants(ringing.filter((event) => !isEnd(event)), begins, ends);
    for (const at of without(heard, rings)) yield `${where}: ${shown(at)} rings for nothing`;
    for (const at of without(rings, heard)) yield `${where}: ${shown(at)} does not ring`;
    if (ringing.some((event) => alarms(event) !== 1)) yield `${where}: an event without its alarm`;
    // A calendar that knows nothing of cancelled events has only silent ones, in the past.
    const left = [...calendar.values()].filter(isCancelled);
    if (instants(left, begins, ends).size || left.some(alarms)) {
      yield `${where}: what was taken out is still to come`;
    }
    const saysEnd = [...instants(ringing.filter(isEnd), begins, ends)];
    const wanted = made.says_end ? [new Date(made.says_end).getTime()] : [];
    if (String(saysEnd) !== String(wanted)) yield `${where}: it does not say when it ends as it should`;
  }
}

const lives = JSON.parse(readFileSync(process.argv[2], "utf8"));
const files = lives.flatMap(({ exports }) => exports).filter(({ text }) => text !== null).length;
const wrong = lives.flatMap((life) => [...faults(life)]);
for (const fault of wrong.slice(0, 40)) console.error(`calendars: ${fault}`);
if (!lives.length || wrong.length) {
  console.error(`calendars: ical.js found ${wrong.length} faults in ${lives.length} lives`);
  process.exit(1);
}
console.log(`calendars: ical.js hears what the app lists, in ${files} files of ${lives.length} lives`);
