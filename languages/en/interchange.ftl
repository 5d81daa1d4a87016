### Files for other programs, and files that come from them.

# Leads to saving a file.
out-way-in = Save a file for other programs

# Which files there are.
out-way-in-note = A patient summary, or a table for a spreadsheet.

# Title of the page.
out-title = A file for other programs

# What happens here.
out-explained = You see all that will be in the file before you save it. It is sent nowhere.

# Which file?
which = What do you want to save?

# A file.
# $kind (crate::FileForOthers)
kind = { $kind ->
    [summary] Patient summary (FHIR)
    [medicines] Table of my medicines (CSV)
   *[doses] Table of doses (CSV)
}

# What a file is for.
# $kind (crate::FileForOthers)
kind-note = { $kind ->
    [summary] For a clinic or a health app that can read it.
    [medicines] For a spreadsheet: a row for each medicine.
   *[doses] For a spreadsheet: a row for each dose.
}

# First day of the table.
from = From which day?

# Last day of the table.
until = Until which day?

# The days are no days, or in the wrong order.
days-wrong = Choose two days. The first cannot come after the last, and the last cannot be in the future.

# Heading: what will be in the file.
preview = What will be in the file

# What is never in a file.
not-in-it = Not in it: questions, worries, decisions, what matters to you, pregnancy, gene tests and phone numbers.

# The file is open to everybody.
unlocked = The file is not locked. Whoever has it can read all of it.

# Something is unsettled.
unsettled = Something on your list was changed in two places and waits for you to choose. The file has what counts until then.

# Opens the file as it is written.
to-the-letter = The file to the letter

# Saves the file.
save = Save the file

# The file went to the downloads, with its name.
# $name (text)
saved-downloads = Handed to the downloads of your browser as { $name }.

# The file went to the share sheet of the phone.
saved-shared = Handed over.

# The file was not saved.
# $error (exchange::FileError)
not-saved = { $error ->
    [cancelled] You did not save the file. Nothing was changed.
    [too-large] The browser did not save the file. Try again.
    [unreadable] The browser did not save the file. Try again.
   *[not-saved] The browser did not save the file. Try again.
}

# So many of all rows are shown.
# $shown (count)
# $all (count)
rows-shown = Rows shown: { $shown } of { $all }

# Shows more rows.
more-rows = Show more rows

# A table of doses is empty.
no-rows = Nothing was due or written down between these days.

# Older days are on their way.
reading-older = Older days are being read.

# Older days could not be read.
# $day (date)
not-read-before = What was written down before { $day } could not be read. It is not in the file.

# Tries to read them again.
read-again = Read them again

# The name of a table for those who do not see it.
table-name = Rows of the file

# Column: the medicine.
column-medicine = Medicine

# Column: its strength.
column-strength = Strength

# Column: its form.
column-form = Form

# Column: what is in it.
column-contains = Contains

# Column: how things stand with it.
column-status = Status

# Column: since when.
column-since = Since

# Column: how it is planned.
column-how = How I take it

# Column: what the label says.
column-label = The label says

# Column: how it is really taken.
column-really = How I really take it

# Column: what for.
column-why = What for

# Column: where it comes from.
column-source = From

# Column: the day.
column-day = Day

# Column: the time at which it is due.
column-due = Due

# Column: how much.
column-amount = Amount

# Column: what is counted.
column-unit = Unit

# Column: what happened.
column-happened = What happened

# Column: when it was taken.
column-taken-at = Taken at

# Column: why it was not taken.
column-reason = Reason

# Column: a note.
column-note = Note

# Column: who recorded it.
column-by = Recorded by

# Column: when it was recorded.
column-at = Recorded at

# What happened with a dose.
# $told (crate::DoseTold)
happened = { $told ->
    [taken] Taken
    [taken-off] Taken off
    [not-taken] Not taken
    [unsure] Not sure
    [no-record] No record
    [on-hold] On hold
   *[open] Not answered yet
}

# The title in a summary.
summary-title = Patient summary, written at home with the app Concord. Not a clinical record.

# The heading of a part.
# $part (exchange::fhir::SummaryPart)
part = { $part ->
    [medicines] Medicines
    [allergies] Allergies
    [problems] Conditions
   *[past] Conditions in the past
}

# In place of medicines.
# $quiet (exchange::fhir::Quiet)
quiet-medicines = { $quiet ->
    [not-asked] Nothing is said about medicines. That does not mean that there are none.
   *[none-known] No medicines known.
}

# In place of allergies.
# $quiet (exchange::fhir::Quiet)
quiet-allergies = { $quiet ->
    [not-asked] Nothing is said about allergies, or nobody asked. That does not mean that there are none.
   *[none-known] No allergies known.
}

# In place of conditions.
# $quiet (exchange::fhir::Quiet)
quiet-problems = { $quiet ->
    [not-asked] Nothing is said about conditions. That does not mean that there are none.
   *[none-known] No conditions known.
}

# Only one sort of allergies was spoken of.
others-untold = Nothing is said about other allergies.

# No allergies of one sort. It says nothing of the others.
# $kind (exchange::summary::AllergyKind)
none-of = { $kind ->
    [medicine] No allergies to medicines known.
    [food] No food allergies known.
    [environment] No known environmental allergies.
   *[biologic] No allergies to vaccines and the like known.
}

# How things stand with a medicine.
# $status (exchange::summary::IntakeStatus)
standing = { $status ->
    [active] Taken
    [completed] Taken to its end
    [intended] To be taken later
    [stopped] No longer taken
    [on-hold] On hold
    [not-taken] Not taken
    [cancelled] Cancelled
    [draft] Not given out yet
   *[unknown] It is not said how things stand
}

# What an order is, and what it does not say.
# $intent (exchange::summary::OrderIntent)
ordered = { $intent ->
    [proposal] Only proposed
    [plan] Planned by whoever wrote it
    [order] Prescribed; whether it is taken is not said
    [original-order] Prescribed; whether it is taken is not said
    [reflex-order] Prescribed; whether it is taken is not said
    [filler-order] Prescribed; whether it is taken is not said
    [instance-order] Prescribed once; whether it is taken is not said
   *[one-of-several] One of several to choose from
}

# The prescription is in force.
in-force = In force

# How it is really taken.
# $adherence (exchange::summary::Adherence)
adherence = { $adherence ->
    [taking] Really taken
    [taking-as-directed] Really taken as directed
    [taking-not-as-directed] Really taken in another way than directed
    [not-taking] Really not taken
    [on-hold] Really on hold
    [on-hold-as-directed] On hold, as directed
    [on-hold-not-as-directed] On hold, without being told to
    [stopped] Really no longer taken
    [stopped-as-directed] No longer taken, as directed
    [stopped-not-as-directed] No longer taken, without being told to
   *[unknown] How it is really taken is not known
}

# A label and what stands there.
# $label (text)
# $words (text)
labelled = { $label }: { $words }

# Label: the form.
form = Form

# Label: what for.
what-for = What for

# Label: why things stand so.
why = Why

# Label: a note.
note = Note

# Label: who says so.
said-by = Said by

# Label: on which day it was said.
said-on = Said on

# Label: since when.
since = Since

# Label: until when.
until-when = Until

# Label: on which day.
on-day = On

# Label: codes.
code = Code

# From one day to another.
# $from (text)
# $until (text)
from-until = { $from } to { $until }

# The person whose it is.
author-person = the person themself

# Somebody who cares for them.
# $name (text)
author-carer = { $name } (cares for them)

# An app or a device.
# $name (text)
author-device = { $name } (an app or device)

# How an allergy or condition goes.
# $course (exchange::summary::ProblemCourse)
course = { $course ->
    [active] Now
    [recurrence] Came back
    [relapse] Came back after it was better
    [inactive] Not active
    [remission] Better, may come back
    [resolved] Over
   *[unknown] Not known whether it is over
}

# How sure it is.
# $verification (exchange::summary::Verification)
sure = { $verification ->
    [unconfirmed] Not confirmed
    [provisional] For the time being
    [differential] One of several possible
    [presumed] Presumed
   *[confirmed] Confirmed
}

# How bad a reaction could become.
# $criticality (exchange::summary::Criticality)
criticality = { $criticality ->
    [low] Written down as: low risk
    [high] Written down as: could be dangerous
   *[unclear] Nobody could say how dangerous
}

# Whether it is an allergy.
# $nature (exchange::summary::AllergyNature)
nature = { $nature ->
    [allergy] Allergy
   *[intolerance] Not tolerated
}

# How bad a reaction was.
# $severity (exchange::summary::Severity)
severity = { $severity ->
    [mild] mild
    [moderate] moderate
   *[severe] severe
}

# Label: what happened.
reaction = Reaction

# To what sort of thing an allergy is.
# $kind (exchange::summary::AllergyKind)
allergy-to = { $kind ->
    [medicine] To a medicine
    [food] To food
    [environment] To something around us
   *[biologic] To a vaccine or the like
}

# A number and its unit.
# $number (text)
# $unit (text)
amount = { $number } { $unit }

# Less than a number.
# $number (text)
less-than = less than { $number }

# A number or less.
# $number (text)
at-most = at most { $number }

# A number or more.
# $number (text)
at-least = at least { $number }

# More than a number.
# $number (text)
more-than = more than { $number }

# How often.
# $times (count)
times = { $times ->
    [one] once
   *[other] { $times } times
}

# How often, at least and at most.
# $times (count)
# $most (count)
times-to = { $times } to { $most } times

# After how often: in one of a unit.
# $unit (exchange::summary::SpanUnit)
in-a = { $unit ->
    [second] a second
    [minute] a minute
    [hour] an hour
    [day] a day
    [week] a week
    [month] a month
   *[year] a year
}

# After how often: in so many of a unit.
# $number (text)
# $unit (exchange::summary::SpanUnit)
in-every = { $unit ->
    [second] every { $number } seconds
    [minute] every { $number } minutes
    [hour] every { $number } hours
    [day] every { $number } days
    [week] every { $number } weeks
    [month] every { $number } months
   *[year] every { $number } years
}

# Each day.
every-day = every day

# How often, and after how long.
# $times (text)
# $each (text)
how-often = { $times } { $each }

# A moment of the day or of a meal.
# $when (exchange::summary::WhenCode)
when = { $when ->
    [morning] in the morning
    [early-morning] early in the morning
    [late-morning] late in the morning
    [noon] at noon
    [afternoon] in the afternoon
    [early-afternoon] early in the afternoon
    [late-afternoon] late in the afternoon
    [evening] in the evening
    [early-evening] early in the evening
    [late-evening] late in the evening
    [night] at night
    [after-sleep-began] after falling asleep
    [bedtime] at bedtime
    [waking] on waking
    [meal] with a meal
    [breakfast] with breakfast
    [lunch] with lunch
    [evening-meal] with the evening meal
    [before-meal] before a meal
    [before-breakfast] before breakfast
    [before-lunch] before lunch
    [before-evening-meal] before the evening meal
    [after-meal] after a meal
    [after-breakfast] after breakfast
    [after-lunch] after lunch
    [after-evening-meal] after the evening meal
   *[at-once] at once
}

# So many minutes before or after such a moment.
# $minutes (count)
minutes-off = { $minutes } minutes before or after

# So many doses in all.
# $doses (count)
in-all = { $doses ->
    [one] 1 dose in all
   *[other] { $doses } doses in all
}

# For so long.
# $long (text)
lasting = for { $long }

# From a day on.
# $day (text)
from-on = from { $day }

# Until a day.
# $day (text)
until-day = until { $day }

# When needed.
as-needed = when needed

# When needed, and for what.
# $words (text)
as-needed-for = when needed: { $words }

# So much in so long.
# $amount (text)
# $long (text)
rate = { $amount } in { $long }

# The most within so long.
# $amount (text)
# $long (text)
most-within = at most { $amount } in { $long }

# The most at a time.
# $amount (text)
most-at-a-time = at most { $amount } at a time

# The most in a life.
# $amount (text)
most-in-a-life = at most { $amount } in a lifetime

# No directions are told.
no-directions = How it is taken is not said.

# Leads to reading a file.
in-way-in = Read a file from another program

# Which files can be read.
in-way-in-note = A patient summary (FHIR) or a German medication plan.

# Title of the page.
in-title = A file from another program

# What happens here.
in-explained = Choose a file that a clinic, a pharmacy or another app gave you. You see what it says. Nothing on your list changes.

# Opens the choice of a file.
pick = Choose a file

# Opens it once more.
pick-another = Choose another file

# The file is being read.
reading = The file is being read.

# The file did not come.
# $error (exchange::FileError)
not-picked = { $error ->
    [cancelled] No file was chosen.
    [too-large] This file is too large to be one of those that can be read here. The most is 5 MB.
    [unreadable] This file could not be read on this device.
   *[not-saved] This file could not be read on this device.
}

# The file is nothing that can be read here; what it may be.
# $kind (exchange::arrived::Strange)
strange = { $kind ->
    [empty] This file is empty.
    [pdf] This is a PDF. It is for reading and printing. Type the medicines line by line under “Compare with another list”, or ask for the file as FHIR (JSON).
    [picture] This is a picture. A code on it can be read under “Take in an answer”. Medicines on it have to be typed.
    [packed] This is a packed file or an office document. Unpack it, or save it as text, and choose the file inside.
    [old-office] This is an office document. Its medicines have to be typed, or ask for the file as FHIR (JSON).
    [table] This looks like a table for a spreadsheet. Copy the lines with medicines and put them in under “Compare with another list”.
    [web-page] This is a web page. Open it in a browser, and ask there for the file as FHIR (JSON).
    [calendar] This is a calendar file. There are no medicines to read in it.
    [other-xml] This is an XML file of another kind.
    [other-json] This is a JSON file, but not a patient summary in FHIR.
    [text] This is plain text. Copy the lines with medicines and put them in under “Compare with another list”.
   *[unknown] We do not know what kind of file this is.
}

# A FHIR file could not be read.
# $error (exchange::fhir::FhirError)
fhir-error = { $error ->
    [too-large] This file is too large for a patient summary. It was not read.
    [too-deep] This file is built in a way that no patient summary is. It was not read.
    [too-many] There is more in this file than in any patient summary. It was not read.
    [xml] This is FHIR written as XML. Ask for the same file as JSON.
    [not-json] This file is broken off or damaged. Ask for it once more.
    [nul] This file holds letters that no text may hold. It was not read.
    [not-fhir] This is a JSON file, but not a patient summary in FHIR.
   *[not-a-summary] This is FHIR, but nothing of a patient summary is in it.
}

# A page of a German plan could not be read.
german-damaged = This begins as a German medication plan does, but it is broken off or damaged.

# It was written by rules that are not read.
# $version (text)
german-version = This German medication plan was written by version { $version } of its rules. Only version 2 can be read.

# What was not done.
nothing-changed = Nothing was taken over and nothing was changed.

# The file is a backup of this app.
is-backup = This is a backup of Concord. It can put back all that was on a device.

# Leads to the backup page.
to-backup = Go to the backup page

# The pages of a German plan that are here, and those that are not.
# $here (count)
# $of (count)
# $missing (list)
pages-here = { $here } of { $of } pages of this plan are here. Still missing: page { $missing }

# The page was there already.
page-again = This page was here already.

# The page is of another plan.
page-other = This page belongs to another plan, or to another printing. It was left out.

# Opens the choice of the next page.
next-page = Choose the next page

# Shows what there is although pages are missing.
pages-incomplete = This is not the whole plan.

# What a document is.
is-summary = Patient summary (FHIR)

# What a document is.
is-german = German medication plan

# Whose it is.
# $name (text)
whose = For { $name }

# It does not say whose it is.
whose-unknown = It does not say whose it is. Check that it is yours.

# When they were born.
# $day (text)
born = Born { $day }

# Who wrote it.
# $who (list)
written-by = Written by { $who }

# It does not say who wrote it.
writer-unknown = It does not say who wrote it.

# The day it was written.
# $day (text)
written-on = Written on { $day }

# It does not say when.
day-unknown = It does not say when it was written.

# The name is another one.
# $theirs (text)
# $own (text)
other-name = The name on it is { $theirs }. The list open here is that of { $own }. Check that this is the right file.

# The day of birth is another one.
# $theirs (text)
# $own (text)
other-born = Born { $theirs } on it, and { $own } here. Check that this is the right file.

# Letters that turn or hide text were found.
marked = Some letters in it can turn or hide text. Each is shown as �. Do not trust names that have one.

# What the document's own words are.
own-words = These are the words of the document. They were not checked.

# Holds the medicines against the list.
compare = Compare the medicines with my list

# What that does.
# $count (count)
compare-note = { $count ->
    [one] 1 line is put in for you to look at. Nothing is taken over.
   *[other] { $count } lines are put in for you to look at. Nothing is taken over.
}

# So many medicines are not among those lines.
# $count (count)
not-compared = { $count ->
    [one] 1 is not among the lines: it is not to be taken now, or it has no name.
   *[other] { $count } are not among the lines: they are not to be taken now, or have no name.
}

# Said at such a medicine.
not-in-lines = Not among the lines to compare

# There is nothing to compare.
none-to-compare = There is no medicine to compare.

# What happens with allergies and conditions.
tell-yourself = Allergies and conditions are not taken over. If something is missing on your list, write it down yourself.

# Leads to the person's details.
to-allergies = My details and allergies

# Leads to what the person tells about health.
to-health = My conditions

# Heading: what is in no list.
# $count (count)
omitted = Left out: { $count }

# What that means.
omitted-note = This is in the document too. It is not in the lists above.

# One of those, and why.
# $what (text)
# $why (text)
omitted-line = { $what }: { $why }

# Why something is in no list.
# $why (exchange::summary::WhyOmitted)
why-omitted = { $why ->
    [not-kept] Concord keeps no list of this
    [entered-in-error] the document says that it was entered by mistake
    [refuted] the document says that it was found not to be so
    [not-to-be-given] the document says that it is not to be given
    [other-person] it is about somebody else
    [no-name] it has no name
    [not-there] the document points to it but does not hold it
    [contradicted] the document says otherwise in another place
    [only-partly] it says “none” of only a part, or too briefly
    [withheld] the document holds it back
    [only-in-words] it is there only in words for people to read
    [qualified] a mark changes what it means, and we do not know the mark
    [repeated] the same stands there once more
    [too-many] there are too many to list
    [cut] listed, but a text was too long and is cut
   *[unreadable] listed, but a date, a number or a time could not be read
}

# What sort of thing it is.
# $thing (crate::ThingInSummary)
thing = { $thing ->
    [medicine] Medicine
    [supply] Medicine handed out or given
    [allergy] Allergy
    [condition] Condition
    [vaccination] Vaccination
    [result] Test result
    [procedure] Procedure
    [device] Device
    [care] Care plan or goal
    [visit] Visit
    [paper] Document
    [part] Part of the document
   *[other] Something else
}

# A sort of thing that nobody has a word for: what the format calls it.
# $code (text)
thing-called = Something else ({ $code })

# The medicine has nothing but a number.
# $number (text)
only-number = Only a number: { $number }. What it is, is on the paper and on the pack.

# The medicine has no name at all.
nameless = A medicine without a name. Look at the paper.

# How much at which time of the day.
# $morning (text)
# $noon (text)
# $evening (text)
# $night (text)
four-times = morning { $morning }, noon { $noon }, evening { $evening }, bedtime { $night }

# Once a week.
# $day (text)
weekly = once a week, on { $day }

# The days cannot be read.
# $words (text)
days-unclear = not every day: “{ $words }”. Look at the paper.

# What doses are counted in.
# $words (text)
counted-in = counted in { $words }

# What stands over the medicine on the plan.
heading = Under the heading

# Label: how to use it.
hints = Hints

# So much was not read.
# $count (count)
passed-over = { $count ->
    [one] 1 detail could not be read. Look at the paper.
   *[other] { $count } details could not be read. Look at the paper.
}

# Pregnant, as the plan says.
pregnant = Pregnant

# Breastfeeding, as the plan says.
breastfeeding = Breastfeeding

# The weight, as the plan says.
# $number (text)
kilograms = Weight: { $number } kg

# The height, as the plan says.
# $number (text)
centimetres = Height: { $number } cm

# Creatinine, as the plan says.
# $number (text)
creatinine = Creatinine: { $number } mg/dl

# Heading: other things that the document says.
more-said = Also on it

# Above lines that come from a file.
filled = These lines come from a file. Look at each of them.

# Empties them.
empty-lines = Empty these lines
