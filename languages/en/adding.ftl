### Adding a medicine, step by step.

# "Step 2 of 6".
# $count (count)
# $of (count)
count = Step { $count } of { $of }

# The question of a step.
# $step (forms::adding::AddStep)
question = { $step ->
    [which] Which medicine is it?
    [pack] What is on the box?
    [label] What does the label say?
    [times] How do you take it?
    [why] Why do you take it?
   *[check] Is this right?
}

# What an answered step is called in the list of answers so far.
# $step (forms::adding::AddStep)
answered = { $step ->
    [which] Medicine
    [pack] On the box
    [label] The label says
    [times] How I take it
    [why] Why I take it
   *[check] Check
}

# "Change …", for a screen reader.
# $what (text)
change = Change: { $what }

# Leave; the draft waits.
leave = Back to medicines

# Nothing was written on this step.
empty = Left empty

# A draft waits: its name.
# $name (text)
waiting = You were adding { $name }.

# Where it waits, and for how long.
waiting-note = Your answers wait in this browser window until you close it.

# Go on with it.
go-on = Continue where you were

# Begin again.
begin-again = Start a new one

# Why, before the words.
why = Why:

# The next days.
next-days = The next days

# No dose on a day.
no-dose = No dose

# The first dose is later than that.
# $day (text)
# $time (text)
first-dose = The first dose is { $day } at { $time }.

# The next days that have a dose, where most have none.
next-dose-days = The next days with a dose

# What is taken on a day, where nobody said.
not-known = Not known. Ask.

# When the last one was given, as it was entered.
# $day (text)
last-given = The last one was given on { $day }.

# When the next one is due.
# $day (text)
next-one = The next one is due on { $day }.

# The day on which it was due has passed.
# $day (text)
was-due = It was due on { $day }. Ask your clinic or pharmacist today.

# No reminders will come.
no-reminders = No reminders will come for this medicine.

# Times of today that have passed: what becomes of them?
# $times (text)
passed = Already past today: { $times }

# They stay open.
passed-open = Ask me what happened

# What that means.
passed-open-note = The Today page asks about them. If a dose was taken, you can say so there.

# Nobody is asked about them.
passed-left-out = Do not ask me

# What that means.
passed-left-out-note = Nothing is asked about the times that have passed.

# What will be asked.
will-ask = Questions to ask your pharmacist

# Whom, and how soon: today.
ask-today = Call today:

# What there is to ask about it beside the rest of the list.
beside-list = Checked against the rest of your list

# That could not be looked at.
not-looked = We could not check it against your list. We will try again later. You can save it all the same.

# What the two ways to save are about.
ask-first = There is something to ask before the first dose. Have you asked your pharmacist?

# Saves, and writes down that the pharmacist was asked.
i-have-asked = I have asked

# Saves; it is still to be asked.
save-anyway = Save anyway

# What that does.
save-anyway-note = If you save anyway, it stays among your questions.

# Save.
save = Save this medicine

# Something is missing on an earlier step.
incomplete = Something is still missing. Go back to:

# A copy of this page in another window was saved first, with other answers.
saved-elsewhere = This medicine was saved in another window, with other answers. The answers here are not saved.

# The way to that medicine.
see-saved = See what was saved

# "Today" and its date.
# $near (text)
# $date (text)
day-and-date = { $near }, { $date }
