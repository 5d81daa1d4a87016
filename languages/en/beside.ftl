### What stands beside the day.

# Section: how to take is not known.
ask-how-section = To find out

# How to take is not known.
ask-how = Ask how to take this.

# Section: courses that are over.
courses-over = Courses that are over

# A course is over: medicine, its last day.
# $name (text)
# $day (text)
course-over = { $name }: the course is over. Its last day was { $day }.

# A course is over and some is left.
course-left = By what you recorded, some is left. Ask your pharmacist what to do with it.

# A course is over and nobody knows what comes next.
course-unsure = Not sure what comes next? Ask your pharmacist.

# Ask about a course that is over.
course-ask = Ask about it

# The plan has changed.
course-goes-on = My plan has changed

# It is no longer on the plan: the way to say so.
course-off-list = No longer taken

# A plan that may be read wrongly with grave harm, and gives no reminders.
# $name (text)
once-a-week = { $name } is usually once a week. Call your pharmacist before the next dose.

# A day off within a cycle.
# $day (count)
# $of (count)
# $name (text)
# $again (text)
break-day = { $name }: day { $day } of { $of } without. Planned again from { $again }.

# On hold.
# $name (text)
on-hold = { $name } is paused.

# Questions for a pharmacist.
# $count (count)
questions-for-pharmacist = { $count ->
    [one] 1 question for your pharmacist
   *[other] { $count } questions for your pharmacist
}

# Questions for several professionals.
# $count (count)
questions-open = { $count ->
    [one] 1 open question
   *[other] { $count } open questions
}

# Questions to ask today.
# $count (count)
questions-today = { $count ->
    [one] 1 to ask today, by telephone
   *[other] { $count } to ask today, by telephone
}

# Decisions to look at again.
# $count (count)
decisions-to-look-at = { $count ->
    [one] 1 decision to look at again
   *[other] { $count } decisions to look at again
}

# Questions about one medicine.
# $count (count)
questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}

# Other people: section.
other-people = Other people

# Doses of somebody else: name, how many.
# $name (text)
# $count (count)
waiting = { $count ->
    [one] { $name }: 1 dose waiting
   *[other] { $name }: { $count } doses waiting
}

# Entries are missing or changed.
damaged = Some of what you saved is missing or changed.

# Only a copy is left.
only-copy = Your entries are gone from their usual place. A copy is still on this device.

# Some entries cannot be read.
# $count (count)
unreadable = { $count ->
    [one] 1 entry cannot be read by this version.
   *[other] { $count } entries cannot be read by this version.
}

# What is safe, and where to go.
storage-do = What you see here is still kept. Save a backup now and see what can be brought back.

# The way to the backup.
to-backup = Go to backup

# What comes seldom, weeks before: its name, the day.
# $name (text)
# $day (text)
# $count (count)
ahead-due = { $name }: due on { $day }, in { $count ->
    [one] 1 day
   *[other] { $count } days
}. Is a visit needed for it? Then book it in time.

# The same for what is due out.
# $name (text)
# $day (text)
# $count (count)
ahead-out = { $name }: due out or changed by { $day }, in { $count ->
    [one] 1 day
   *[other] { $count } days
}. Book a visit in time.

# The same on the day itself.
# $name (text)
ahead-today = { $name }: due today.

# The same when the day has passed.
# $name (text)
# $day (text)
ahead-past = { $name }: it was due on { $day } and nobody has written down that it was done. Ask your clinic or pharmacist today.

# Above what comes seldom.
ahead-title = Coming up

# The way to say what happened.
ahead-answer = Write down what happened

# A day without medicine on which a tablet is taken all the same.
# $day (count)
# $of (count)
# $name (text)
# $again (text)
placebo-day = { $name }: day { $day } of { $of } with tablets that hold no medicine. The others again from { $again }.

# A blood test that is near.
# $name (text)
# $day (text)
test-due = { $name }: the next blood test is on { $day }.

# A blood test whose day has passed.
# $name (text)
# $day (text)
test-past = { $name }: the blood test was planned for { $day }. Have you got a new letter? Then change the times from it.

# The way to the new letter.
test-letter = Change the times
