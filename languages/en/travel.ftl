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

# The field for where a journey goes.
there-asked = Where to

# Stands in it until a city is chosen.
there-nothing = The same clocks as at home

# Under it.
there-hint = Choose a city with the same clocks as the place you travel to.

# Heading: the clocks and the times on a journey.
clocks-title = Clocks and times

# The days of a journey.
# $from (text)
# $until (text)
# $city (text)
days-there = { $from } to { $until }, in { $city } time

# How far the clocks there are from those at home.
# $city (text)
# $length (text)
clocks-ahead = Clocks in { $city } are { $length } ahead of yours.

# The same, the other way.
# $city (text)
# $length (text)
clocks-behind = Clocks in { $city } are { $length } behind yours.

# There is no difference.
# $city (text)
clocks-same = Clocks in { $city } show the same time as yours.

# Clocks are changed during the journey.
# $difference (text)
on-the-last-day = On your last day there: { $difference }

# Before the lengths between doses on the way.
if-they-move = If the times move to the clocks there, and back again afterwards:

# The time between the last dose at home and the first one there.
# $length (text)
gap-there = On the way there: { $length } between doses

# The same on the way back.
# $length (text)
gap-back = On the way back: { $length } between doses

# Which medicines to ask about, and when.
ask-in-time = Ask your pharmacist or clinic which times are right on the journey. A week before you go is a good time.

# Writes down a question about a medicine.
# $name (text)
ask-about = Write down a question about { $name }

# Heading: what is taken along.
along-title = Medicines to take along

# Heading: the letter.
letter-title = Letter to carry

# Above the letter, for the person. Not printed.
letter-note = Some countries ask for a permit, or for a letter signed by a doctor, even for everyday medicines. Ask your pharmacist and the embassy of the country in good time. Medicines travel best in their own packs, with their labels, in your hand luggage.

# How the letter begins.
letter-to = To whom it may concern

# Who carries what, when.
# $name (text)
# $from (text)
# $until (text)
letter-carries = { $name } carries these medicines for personal use, from { $from } to { $until }.

# When they were born.
# $date (text)
letter-born = Born { $date }

# How much of a medicine is carried.
# $amount (text)
letter-amount = Carried: { $amount }

# Who wrote the letter.
# $date (text)
letter-written = Written on { $date } by the person who carries it, or by the person who looks after them. A doctor or pharmacist confirms it here:

# What a professional fills in by hand.
letter-name = Name and role

# Filled in by hand.
letter-signature = Signature and stamp

# The day, filled in by hand.
letter-date = Date

# Cities whose name in this language is not that of their zone: zone, "=", name.
# (list)
city-names = { "" }
