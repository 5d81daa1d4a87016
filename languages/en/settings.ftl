### Settings.

# Title of the page.
title = Settings

# The people kept here.
people = People

# Adds a person.
add-person = Add a person

# The person that is shown now, for those who listen.
shown-now = shown now

# The language.
# How large words are.
text-size = Text size

# Light or dark.
theme = Colours

# A choice of theme.
# $theme (crate::appearance::Theme)
theme-is = { $theme ->
    [device] as my device
    [light] light
    [dark] dark
   *[contrast] high contrast
}

# The person's details.
details = Details

# What the details hold.
details-note = Name, allergies, people to call, country

# The times of the day.
times = Times of the day

# What the times do.
times-note = When breakfast, bedtime and the rest are

# Reminders.
reminders = Reminders

# What the reminders page tells.
reminders-note = Will I be reminded?

# No backup was made on this device.
backup-never = No backup made on this device yet

# The last backup, by its day.
# $day (text)
backup-last = Last backup: { $day }

# About.
about = About Concord

# What About tells.
about-note = What it is, what it is not, who may see this
