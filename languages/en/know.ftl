### What one can say of a medicine in one's own words.

# Heading of the section.
title = In my own words

# What the ticks are for.
note = Tick what you can say in your own words. This is not a test. The rest is for your next talk.

# A thing to tick.
# $topic (domain::know::Topic)
can-say = { $topic ->
    [what-for] What it is for
    [how] How I take it
    [what-to-watch] What to watch for
    [if-missed] What I do if I missed one
   *[when-to-call] When to call
}

# Saved: of which medicine.
# $name (text)
saved = Saved what you can say about { $name }.

# A thing still to talk about, in a list.
# $topic (domain::know::Topic)
open-topic = { $topic ->
    [what-for] what it is for
    [how] how
    [what-to-watch] what to watch
    [if-missed] what if missed
   *[when-to-call] when to call
}

# All five are ticked.
all-ticked = You ticked all five. You can talk about any of them again.

# So many are still to talk about, and which.
# $count (count)
# $topics (text)
still-open = { $count } still to talk about: { $topics }
