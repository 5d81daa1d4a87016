// Measures plans as compiled for the browser beside two well-known libraries for
// recurring times, on the same plans in the same run. Medians; judges nothing, but
// all must find as many doses, and the libraries the same moments. Argument: the
// folder with the compiled module.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import rruleLibrary from "rrule";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import "temporal-polyfill/global";
import { everyDay, Journal } from "./support/seed.mjs";

// What rrule finds in another zone are moments only where the machine's is Greenwich.
process.env.TZ = "UTC";
const { RRule } = rruleLibrary;
const { Plans } = createRequire(import.meta.url)(resolve(process.argv[2], "concord_bench.js"));
const zone = "America/New_York";
// In the middle of the year clocks are still to change twice.
const now = "2026-07-01T14:30:00Z";
const hours = [8, 12, 16, 20];
const begun = { year: 2026, month: 6, day: 1 };

function concord(count) {
  const journal = new Journal({ until: new Date("2026-07-01"), home: zone, offset: "-04:00" });
  const person = journal.person("Somebody");
  const schedule = everyDay(...hours.map((hour) => `${String(hour).padStart(2, "0")}:00:00`));
  for (let made = 0; made < count; made += 1) journal.medicine(person, `Pill ${made}`, schedule);
  const plans = Plans.read(journal.entries.join("\n"), zone, now);
  assert.equal(plans.medicines(), count);
  return plans;
}

/**
 * The same plans as rules of each library: `between` gives their doses after one moment
 * until another, `next` the next of each, and `milliseconds` tells when one is.
 */
const libraries = {
  rrule: (count) => {
    const start = new Date(Date.UTC(begun.year, begun.month - 1, begun.day));
    // Without what it remembers of the question before.
    const make = () => new RRule({ freq: RRule.DAILY, byhour: hours, byminute: [0], bysecond: [0], dtstart: start, tzid: zone }, true);
    const rules = Array.from({ length: count }, make);
    const at = (moment) => new Date(moment.epochMilliseconds);
    return {
      between: (from, until) => rules.flatMap((rule) => rule.between(at(from), at(until))),
      next: (from) => rules.map((rule) => rule.after(at(from))),
      milliseconds: (found) => found.getTime(),
    };
  },
  "rrule-temporal": (count) => {
    const dtstart = Temporal.ZonedDateTime.from({ ...begun, timeZone: zone });
    const make = () => new RRuleTemporal({ freq: "DAILY", byHour: hours, byMinute: [0], bySecond: [0], dtstart, tzid: zone });
    const rules = Array.from({ length: count }, make);
    const at = (moment) => moment.toZonedDateTimeISO(zone);
    return {
      between: (from, until) => rules.flatMap((rule) => rule.between(at(from), at(until), false)),
      next: (from) => rules.map((rule) => rule.next(at(from))),
      milliseconds: (found) => found.epochMilliseconds,
    };
  },
};

function median(times, work) {
  work();
  const took = Array.from({ length: times }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return took.sort((a, b) => a - b)[took.length >> 1];
}

const moment = Temporal.Instant.from(now);
const midnight = moment.toZonedDateTimeISO(zone).startOfDay();
const year = [midnight.subtract({ seconds: 1 }).toInstant(), midnight.add({ days: 365 }).subtract({ seconds: 1 }).toInstant()];
for (const { what, count, times, ours, theirs } of [
  { what: "next 24 hours of 20 medicines, 4 times a day (budget 0.1 ms)", count: 20, times: 201, ours: (plans) => plans.next_day(), theirs: (rules) => rules.between(moment, moment.add({ hours: 24 })) },
  { what: "a year of 20 medicines, 4 times a day, New York (budget 5 ms)", count: 20, times: 21, ours: (plans) => plans.year(), theirs: (rules) => rules.between(...year) },
  { what: "the next dose of 30 medicines", count: 30, times: 201, ours: (plans) => plans.next(), theirs: (rules) => rules.next(moment) },
]) {
  const plans = concord(count);
  const found = ours(plans);
  const figures = [`Concord ${median(times, () => ours(plans)).toFixed(3)} ms`];
  let moments;
  for (const [name, make] of Object.entries(libraries)) {
    const rules = make(count);
    const all = theirs(rules).map(rules.milliseconds);
    assert.equal(all.length, found, `${name}: ${what}`);
    assert.deepEqual(all, moments ??= all, `${name}: ${what}`);
    // The slow ones are not waited for as often.
    figures.push(`${name} ${median(Math.min(times, 9), () => theirs(rules)).toFixed(3)} ms`);
  }
  console.log(`${what}, ${found} found: ${figures.join(", ")}`);
}
