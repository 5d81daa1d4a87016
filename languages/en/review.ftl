### A review of all medicines: before, during and after.

# Leads to preparing a review.
way-in = Prepare a medicines review

# What a review is.
way-in-note = A longer talk about all your medicines.

# Title of the page.
title = My medicines review

# What happens here.
explained = Three steps: prepare at home, talk, write it up. You can print it at any time. Nothing on your list changes.

# Begins a review.
begin = Begin a review

# Heading: reviews of before.
earlier = Reviews

# With whom?
with = With whom?

# The name of a person or place.
name = Name

# The day of the talk.
on = On which day?

# First step.
step-before = 1. Prepare at home

# Second step.
step-talk = 2. Talk it through

# Third step.
step-after = 3. Write it up

# What to gather first.
gather = Put everything you take on the table: from the doctor, bought, herbal, creams, drops, and what you only use now and then. Is something missing on your list?

# Label: what it is for.
what-for = What for

# Label: how it is planned.
how = How I take it

# Nobody wrote down that it is taken in another way than planned.
nothing-different = I wrote down nothing different

# Does it help?
# $name (text)
helps-asked = Does { $name } help?

# Whether it helps.
# $helps (domain::concordance::Helps)
helps = { $helps ->
    [yes] Yes
    [a-little] A little
    [no] No
   *[not-sure] Not sure
}

# Label: whether it helps, on paper.
helps-line = Does it help

# What bothers?
bothers = What bothers me about it?

# Label: what bothers, on paper.
bothers-line = What bothers me

# What matters most.
first-asked = What matters most to me in this talk?

# A field for one of three things, by its number.
# $count (count)
first = { $count }.

# Saves the first step.
save-before = Save what I prepared

# What the second step is.
talk-note = Show your page and write down together what is said.

# What was talked about.
summary = What did we talk about? In my own words

# Heading: what comes of it.
to-do-title = What happens next: at most five things

# What is to be done, by its number.
# $count (count)
what = What is to be done? ({ $count })

# Who does it?
who = Who does it?

# The person does it.
me = Me

# By when?
due = By when?

# Adds one more thing to do.
one-more = Add one more thing

# Saves the third step.
save-after = Save what we agreed

# Heading: the list of things to do.
to-do = What I want to do next

# Nothing was written down to do.
no-to-do = Nothing written down yet

# It was done on a day.
# $day (date)
done-on = Done on { $day }

# It is to be done by a day.
# $day (date)
until = by { $day }

# Prints the review.
print = Print the review

# First page of the print.
sheet-summary = What we talked about, in my own words

# Nothing was written up yet.
sheet-none = Not written up yet.

# What the person says of each medicine.
sheet-said = What I say about each

# Last part of the print: what to do with what is left over.
disposal-title = What I no longer use

# Where to take what is left over.
disposal = Ask your pharmacy where you can hand in medicines that you no longer use, inhalers and needles too. Do not pass them on to anybody.

# A review, with whom and on which day.
# $who (text)
whose = Review: { $who }

# When it was begun.
# $day (date)
since = on my list since { $day }

# So many of all medicines were said something about.
# $said (count)
# $of (count)
looked-at = You said something about { $said } of { $of } medicines.

# So many things are still to be done.
# $count (count)
open-to-do = { $count ->
    [0] Nothing left to do
    [one] 1 thing still to do
   *[other] { $count } things still to do
}

# Beside the button that puts a review away.
lay-aside = Do you not need this review? You can put it away. Nothing in it is lost.

# Puts a review away.
lay-aside-name = Put this review away
