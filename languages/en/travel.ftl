### Another zone, and what moving to it changes.

# Title, with the person's name.
# $name (text)
title = Time zone for { $name }

# Heading among a person's details.
heading = Time zone

# Where the times run.
# $city (text)
home-is = Times run on { $city } time.

# The device is elsewhere (AC-TZ-2).
# $city (text)
question = You seem to be in { $city } time. Switch your reminders?

# Nothing moves by itself.
keep = Nothing moves until you switch.

# Before the list of gaps.
once = When you switch, just this once:

# No medicine has a set time.
nothing-timed = No medicine on this list has a set time.

# The time between the dose before and the one after (AC-TZ-1).
# $length (text)
gap = { $length } between doses

# This medicine is asked about first (AC-TZ-1).
ask-first = Ask before you travel

# What it does until then, from the city it stays on.
# $city (text)
stays = Its reminders stay on { $city } time until you have asked your pharmacist or clinic which times are right.

# Switches, to a city's time.
# $city (text)
switch = Switch to { $city } time

# Heading of what stayed behind.
kept = Not switched yet

# Before the gap that the switch of one medicine would make.
# $city (text)
then = Moved to { $city } time, just this once:

# The person asked: medicine, city.
# $name (text)
# $city (text)
asked = I have asked. Move { $name } to { $city } time

# Beside a dose that stayed behind: clock time, city.
# $time (text)
# $city (text)
there = { $time } in { $city }, as before. Ask before you travel.

# A length of whole days.
# $days (count)
days = { $days } days

# A length of days and hours.
# $days (count)
# $hours (count)
days-and-hours = { $days } days and { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}

# Cities whose name in this language is not that of their zone: zone, "=", name.
# (list)
city-names = { "" }
