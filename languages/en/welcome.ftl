### The first visit.
### (opening)

# Title on the first visit.
title = Welcome to Concord

# Title when somebody is here already.
another = Add a person

# Names the choice of language.
language = Language

# The sentences of a language did not come.
language-not-fetched = This language did not come. Go online once, then choose it again.

# What this is, in two sentences.
what = Keep your medicines, and what you want to ask about them, in one place. Everything stays on this device: no account, and nobody is watching.

# Goes on to the first medicine.
go-on = Go on to the first medicine

# For those who were here before.
restore = I used this app before: restore

# The app is installed, yet nothing is here.
cleared-title = Were you here before?

# What may have happened and what to do.
cleared = Concord is installed, but nothing is kept here. The browser may have cleared it. If you have a backup file, you can restore it.

# A second copy was found.
# $entries (count)
copy-found = { $entries ->
    [one] A second copy on this device still holds 1 entry that is missing here.
   *[other] A second copy on this device still holds { $entries } entries that are missing here.
}

# Leads to the second copy.
copy-look = Look at the second copy

# Leads to more about the app.
about = What Concord is, and what it is not
