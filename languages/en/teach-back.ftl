### Answers in own words.

# The field.
title = In my own words: what I will do

# What it is for; it may stay empty.
hint = Only if you like. You can read it out to them at the next talk.

# How it went?
how = When I said this to them

# How it went, as a choice and as a fact.
# $outcome (domain::concordance::SaidBack)
outcome = { $outcome ->
    [clear] It was clear
    [talked-again] We talked it through again
   *[not-done] I have not said it yet
}

# Keeps it.
save = Keep my words

# It comes up once more.
again = To say once more at the next talk

# Heading on the sheet.
sheet = What I will do, in my own words

# Done: it was written down.
saved = Your own words are saved.
