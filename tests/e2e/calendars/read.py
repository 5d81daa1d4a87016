"""Reads the calendar files of many lives with icalendar and recurring-ical-events.

Each file is added to the same calendar, as a calendar program does: an event takes
the place of one with the same UID whose sequence is lower, and one that is
cancelled goes. What then rings must be what the app's own list holds.

    read.py LIVES.json
"""

import json
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events


def add(calendar, text):
    """Adds a file to a calendar: its events by their UIDs."""
    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        uid = str(event["UID"])
        known = calendar.get(uid)
        if known is None or event["SEQUENCE"] > known["SEQUENCE"]:
            calendar[uid] = event


def is_cancelled(event):
    return str(event.get("STATUS", "")) == "CANCELLED"


def instants(events, zone, begins, ends):
    """The moments at which events begin, a floating time as a device in the zone has it."""
    whole = icalendar.Calendar()
    for event in events:
        whole.add_component(event)
    # Floating times are looked for by the wall: a day more on either side, cut below.
    day = timedelta(days=1)
    local = [at.astimezone(zone).replace(tzinfo=None) for at in (begins - day, ends + day)]
    found = set()
    for event in recurring_ical_events.of(whole).between(*local):
        start = event["DTSTART"].dt
        at = (start if start.tzinfo else start.replace(tzinfo=zone)).astimezone(timezone.utc)
        if begins <= at < ends:
            found.add(at)
    return found


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def faults(life):
    """What goes wrong in a life, in words."""
    zone = ZoneInfo(life["zone"])
    calendar = {}
    for number, export in enumerate(life["exports"], 1):
        where = f"{life['name']}, {life['zone']}, file {number}"
        begins, ends = moment(export["at"]), moment(export["reaches"])
        rings = {moment(at) for at in export["rings"]}
        if export["text"] is None:
            # Nothing to make: then nothing is to ring, and nothing was left behind.
            if rings:
                yield f"{where}: no file, though {len(rings)} doses are to come"
        elif export["added"]:
            add(calendar, export["text"])
        else:
            continue
        ringing = [event for event in calendar.values() if not is_cancelled(event)]
        says_end = [event for event in ringing if str(event["UID"]).endswith("-end@concord")]
        doses = [event for event in ringing if event not in says_end]
        heard = instants(doses, zone, begins, ends)
        for at in sorted(heard ^ rings):
            yield f"{where}: {at} {'rings for nothing' if at in heard else 'does not ring'}"
        if any(len(list(event.walk("VALARM"))) != 1 for event in ringing):
            yield f"{where}: an event without its alarm"
        # A calendar that knows nothing of cancelled events has only silent ones, in the past.
        left = [event for event in calendar.values() if is_cancelled(event)]
        if instants(left, zone, begins, ends) or any(list(event.walk("VALARM")) for event in left):
            yield f"{where}: what was taken out is still to come"
        wanted = {moment(export["says_end"]).replace(tzinfo=zone).astimezone(timezone.utc)} if export["says_end"] else set()
        if instants(says_end, zone, begins, ends) != wanted:
            yield f"{where}: it does not say when it ends as it should"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        lives = json.load(file)
    if not lives:
        sys.exit("calendars: there are no lives to read")
    files = sum(export["text"] is not None for life in lives for export in life["exports"])
    wrong = [fault for life in lives for fault in faults(life)]
    for fault in wrong[:40]:
        print(f"calendars: {fault}", file=sys.stderr)
    if wrong:
        sys.exit(f"calendars: icalendar found {len(wrong)} faults")
    print(f"calendars: icalendar hears what the app lists, in {files} files of {len(lives)} lives")


if __name__ == "__main__":
    main()
