// A calendar as a calendar program keeps it, by ical.js: an event takes the place of
// one with the same UID whose sequence is lower, and one that is cancelled goes.
import ICAL from "ical.js";

/** Adds a file to a calendar: its events by their UIDs. */
export function add(calendar, text) {
  const file = new ICAL.Component(ICAL.parse(text));
  for (const event of file.getAllSubcomponents("vevent")) {
    const uid = event.getFirstPropertyValue("uid");
    const sequence = (of) => of.getFirstPropertyValue("sequence");
    const known = calendar.get(uid);
    if (!known || sequence(event) > sequence(known)) calendar.set(uid, event);
  }
}

export const isCancelled = (event) => event.getFirstPropertyValue("status") === "CANCELLED";
/** Whether an event is the word that the reminders end. */
export const isEnd = (event) => event.getFirstPropertyValue("uid").endsWith("-end@concord");
export const alarms = (event) => event.getAllSubcomponents("valarm").length;

/** The instants at which events begin, a floating time as a device in the zone has it. */
export function instants(events, begins, ends) {
  const found = new Set();
  for (const event of events) {
    const times = new ICAL.Event(event).iterator();
    for (let time = times.next(); time; time = times.next()) {
      const at = time.toJSDate().getTime();
      if (at >= ends) break;
      if (at >= begins) found.add(at);
    }
  }
  return found;
}
