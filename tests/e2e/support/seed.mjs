// Writes records without the app, as backup files (docs/backup-format.md), so
// that a test can begin in the middle of somebody's life. Everything is counted
// up from one start: the same calls make the same file.
import { createHash } from "node:crypto";

/** A person's usual day: waking, breakfast, lunch, evening meal, bedtime. */
const usualDay = ["07:00:00", "08:00:00", "13:00:00", "18:00:00", "22:00:00"];

/** The text of a backup that holds `entries`, each already a JSON text. */
export function backupOf(entries, writtenAt) {
  const body = `${entries.join(",\n")}\n`;
  const heading = JSON.stringify({
    format: "concord-backup",
    version: 1,
    written_at: writtenAt,
    app: "0.1.0",
    count: entries.length,
    checksum: `sha256:${createHash("sha256").update(body).digest("hex")}`,
  });
  return `${heading.slice(0, -1)},"entries":[\n${body}]}\n`;
}

/** Reads a backup back and checks what it says of itself; gives its entries. */
export function readBackup(text) {
  const backup = JSON.parse(text);
  const body = text.split("\n").slice(1, -2).join("\n") + "\n";
  const checksum = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  if (backup.format !== "concord-backup" || backup.version !== 1) throw new Error("not a backup");
  if (backup.checksum !== checksum) throw new Error("the checksum is wrong");
  if (backup.count !== backup.entries.length) throw new Error("the count is wrong");
  return backup.entries;
}

const twoDigits = (number) => String(number).padStart(2, "0");

/** "2026-05-04" of a day counted from 1970. */
const dateOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * A record being written. `until` is its newest day (a `Date`), `offset` what
 * clocks show ("+01:00"). Two journals of one device need a `series` each, so
 * that their ids differ.
 */
export class Journal {
  entries = [];
  #made = 0;

  constructor({ until, series = 0, offset = "+00:00", home = "Europe/London", country = "united_kingdom" }) {
    this.today = Math.floor(until.getTime() / 86_400_000);
    Object.assign(this, { series, offset, home, country });
  }

  /** A fresh id. The kind is only for people who read the file. */
  id(kind) {
    this.#made += 1;
    const [series, number] = [this.series.toString(16).padStart(4, "0"), this.#made.toString(16).padStart(8, "0")];
    return `019df000-00${twoDigits(kind)}-7000-8000-${series}${number}`;
  }

  date(daysAgo) {
    return dateOf(this.today - daysAgo);
  }

  moment(daysAgo, clock) {
    return `${this.date(daysAgo)}T${clock}${this.offset}`;
  }

  add(person, at, event) {
    this.entries.push(JSON.stringify({ id: this.id(14), at, by: person.by, person: person.id, event }));
    return event;
  }

  person(name, { daysAgo = 30, carer } = {}) {
    const person = { id: this.id(1), by: carer ? { carer } : "themself" };
    const keeper = person.by;
    const day = { usual: usualDay };
    this.add(person, this.moment(daysAgo, "06:00:00"), {
      person_saved: { id: person.id, name, keeper, country: this.country, home: this.home, day },
    });
    return person;
  }

  /** A medicine with a schedule as `docs/backup-format.md` has it. */
  medicine(person, label, schedule, { daysAgo = 30, more = {}, plan: planMore = {} } = {}) {
    const from = `${this.date(daysAgo)}T00:00:00`;
    const plan = { id: this.id(3), revision: 0, from, schedule, food: "not_said", exactness: "around", ...planMore };
    const medicine = {
      id: this.id(2),
      label,
      identity: "not_recognised",
      form: "tablet",
      reason: "It was prescribed",
      source: "prescribed",
      ...more,
      plans: [{ ...plan, because: "label" }],
      standings: [{ from, standing: "taking", because: "label" }],
    };
    this.add(person, this.moment(daysAgo, "06:01:00"), { medicine_saved: medicine });
    return medicine;
  }

  /** What was recorded for a planned dose of a day. */
  dose(person, medicine, daysAgo, slot, clock, outcome) {
    const [plan] = medicine.plans;
    const planned = `${plan.id.replaceAll("-", "")}.${plan.revision}.${this.date(daysAgo)}.${slot}`;
    const due = this.moment(daysAgo, clock);
    this.add(person, due, { dose_recorded: { dose: { planned }, medicine: medicine.id, due, outcome } });
  }

  taken(person, medicine, daysAgo, slot, clock) {
    const amount = { quantity: "1", unit: "tablet" };
    const at = this.moment(daysAgo, clock);
    this.dose(person, medicine, daysAgo, slot, clock, { taken: { at, amount } });
  }

  question(person, words, { about = "general", to = "pharmacist", privacy = "shared", state = "open" } = {}) {
    const question = { id: this.id(4), words, about, to, urgency: "next_visit", origin: "person", privacy, state };
    this.add(person, this.moment(1, "12:00:00"), { question_saved: question });
    return question;
  }

  backup() {
    return backupOf(this.entries, this.moment(0, "00:00:00"));
  }
}

/** A schedule of one tablet at clock times every day. */
export const everyDay = (...clocks) => ({
  timed: {
    days: "every_day",
    slots: clocks.map((clock) => ({ time: { clock }, amount: { quantity: "1", unit: "tablet" } })),
    ending: "open",
  },
});

/** A schedule of one tablet when needed. */
export const whenNeeded = (more = {}) => ({
  when_needed: { amount: { quantity: "1", unit: "tablet" }, ...more },
});

/**
 * A journal with thirty medicines and `count` entries, the newest of yesterday.
 * The first doses of a day are at the hour `first`.
 */
export function longJournal({ until, count = 60_000, medicines: number = 30, first = 7, home }) {
  const journal = new Journal({ until, series: 1, home });
  const days = Math.ceil(count / number);
  const person = journal.person("Mary Adeyemi", { daysAgo: days });
  const medicines = Array.from({ length: number }, (_, index) => {
    const clock = `${twoDigits((first + (index % 15)) % 24)}:00:00`;
    const medicine = journal.medicine(person, `Medicine ${index + 1}`, everyDay(clock), { daysAgo: days });
    return { medicine, clock };
  });
  for (let daysAgo = days; daysAgo > 0; daysAgo -= 1) {
    for (const { medicine, clock } of medicines) {
      if (journal.entries.length === count) return journal;
      journal.taken(person, medicine, daysAgo, 0, clock);
    }
  }
  return journal;
}
