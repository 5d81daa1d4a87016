### What the app says by itself.

# First line of a reminder.
title = Time to check your medicines

# First line of a reminder with names of people.
# $names (text)
title-for = Time to check medicines: { $names }

# Put between names.
between-names = ,{ " " }

# Second line ahead of its time, from the clock time and how many doses.
# $time (text)
# $doses (count)
soon = { $doses ->
    [one] Coming up at { $time }.
   *[other] Coming up at { $time }: { $doses } doses.
}

# Second line on time, likewise.
# $time (text)
# $doses (count)
now = { $doses ->
    [one] This is for { $time }.
   *[other] This is for { $time }: { $doses } doses.
}

# Second line later, likewise.
# $time (text)
# $doses (count)
was-due = { $doses ->
    [one] This was due at { $time }.
   *[other] This was due at { $time }: { $doses } doses.
}

# Second line after quiet hours, in which several came due.
# $doses (count)
in-quiet = { $doses ->
    [one] 1 dose came due in your quiet hours. Look at the list for today.
   *[other] { $doses } doses came due in your quiet hours. Look at the list for today.
}

# Second line for several that were due at different times, where some are answered.
# $doses (count)
several = { $doses ->
    [one] 1 dose still waits for an answer. Look at the list for today.
   *[other] { $doses } doses still wait for an answer. Look at the list for today.
}

# Second line for several times that passed while the app was away.
while-away = Some doses came due while Concord was away. Look at the list for today.

# Opens today's list.
open-today = See today

# Title of a reminder that is only a try.
test-title = This is a try

# Its second line.
test-body = Reminders from Concord look like this.

# A doubt about the clock, with the date and time it shows.
# $doubt (domain::reminder::watch::ClockDoubt)
# $shown (text)
clock-doubt = { $doubt ->
    [impossible] The clock on this device cannot be right. It shows { $shown }. Reminders wait until it is right.
    [set-back] The clock on this device went back. It now shows { $shown }.
   *[long-away] Concord was last open long ago. The clock now shows { $shown }.
}

# What to do about it.
clock-step = Check the date and time in the settings of this device. Nothing was recorded by itself.

# The person says the clock is right.
clock-right = The clock is right

# What is safe about it.
zone-note = Nothing moves by itself.

# Leads to what a switch would change.
zone-look = See what would change

# Do not switch, from the home's name.
# $place (text)
zone-keep = Keep { $place } time

# A newer version waits.
update = A new version of Concord is ready.

# What is safe about it.
update-note = What you saved stays. Finish what you are writing first.

# Take it.
update-now = Use the new version

# The title of a reminder in the calendar, from its clock time.
# $time (text)
calendar-title = Time for your { $time } items

# The title of the event that says when the reminders in the calendar end.
# $day (text)
calendar-ends = These reminders end on { $day }. Make the calendar file again.

# The title of an event that rings no more.
calendar-gone = This reminder is over

# The title of the test alarm.
calendar-test = This is a try from Concord. Did it ring?

# The calendar's name.
calendar-name = Medicines
