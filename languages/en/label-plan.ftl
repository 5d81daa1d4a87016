### From the words of a label to a proposed plan.

# Heading of the proposal.
title = Concord read your label like this

# Above the label's own words.
words = The words of your label

# Words of the label, in quotes.
# $words (text)
quoted = “{ $words }”

# Words that were not understood.
# $words (list)
not-understood = Not understood: { $words }.

# Asks to compare the proposal with the label.
compare = Compare it with the label. If it is not the same, choose below, or ask your pharmacist.

# Puts the proposal into the fields.
take-over = Use this, then check it

# The label says only how many times a day.
times-chosen = Your label names no times. We put usual ones: change them to yours.

# The label names a part of the day only, such as the morning.
times-of-day-parts = Your label names parts of the day and no meals. We put the nearest meals: change them to your times.

# Answers are still to be filled in.
# $how (text)
open = { $how }. Some answers are still to be filled in.

# What the plan has no place for, in the words of the label.
# $words (list)
left-out = Not in the plan itself: { $words }. The words of your label stay beside it.

# There is no plan that can be filled in from what was understood.
no-plan = Concord cannot fill in a plan from these words. Choose below.

# The label was not understood, and nothing is proposed.
nothing = Concord could not read your label for sure, so it proposes nothing. Choose below. If you are not sure, choose “I do not know” and ask.

# Before the questions.
first = Before you use it

# What is open stays empty in the fields.
fill-in = This stays empty: fill it in below if you know it.

# What the label leaves open.
# $ask (forms::plan::LabelAsk)
# $words (list)
ask = { $ask ->
    [as-directed] Your label says { $words }. Were you told anything that is not on the label?
    [how-much] How much is taken at a time is not on the label.
    [how-often] How often it is taken is not on the label. What were you told?
    [amount-range] Your label says { $words }. How much is it at a time?
    [by-weight] Your label says { $words }. How many that is at a time is not on the label.
    [spoon-size] Your label says { $words }. How much such a spoon holds is not on the label.
    [at-once] Your label says { $words }. Is that all at one time?
    [times-range] Your label says { $words }. How many times a day?
    [hours-range] Your label says { $words }. How many hours apart?
    [once-or-daily] Your label says { $words }. Is that one single dose?
    [weekly-or-once] Your label says { $words }. Is that one day only, or every week?
    [daily-or-weekly] Your label says { $words }. Every day and once a week are not the same. Ask before the first dose.
    [which-weekday] Your label says { $words }. On which day of the week?
    [which-date] Your label says { $words }. On which day of the month is not on the label.
    [times-and-moments] Your label says { $words }. These do not fit together. Which one is meant?
    [limit-below-plan] Your label says { $words }. Together that comes to more than the label allows. Ask before the first dose.
    [limit-window] Your label says { $words }. In which time is that?
    [up-to] Your label says { $words }. Is it taken only when needed?
    [od-or-eye] Your label says { $words }. That can mean once a day, or the right eye. Which one is meant?
    [which-side] Your label says { $words }. Which side is it?
    [length-range] Your label says { $words }. For how many days?
    [also-needed] Your label says { $words }, beside the regular times. One plan cannot hold both.
    [step-length] Your label says { $words }. How long each step lasts is not clear.
    [date] Your label says { $words }. Which day that is, is not sure.
    [number] Your label says { $words }. This number can be read in two ways.
    [negation] Your label says { $words }. What is not to be done, and when, was not understood.
    [condition] Your label says { $words }. How it is taken depends on something.
    [change] Your label says { $words }. By how much, and when, is not written out.
    [differ] Your label says { $words }. These are not the same.
   *[unread] Your label says { $words }. These words may change how it is taken.
}

# "Until finished" on a label.
# $words (list)
ask-until-finished = Your label says { $words }. How many doses that is, is not on the label.

# Words beside the plan that were not understood.
# $words (list)
ask-other-words = Do these words change how it is taken: { $words }?

# An answer: only when needed.
only-when-needed = Only when needed

# An answer: so many times a day.
# $count (count)
times-a-day = { $count ->
    [one] Once a day
    [2] Twice a day
   *[other] { $count } times a day
}

# An answer: every so many hours.
# $count (count)
hours-apart = { $count ->
    [one] Every hour
   *[other] Every { $count } hours
}

# An answer: all of it at one time.
together = Yes, all at one time

# An answer: one at a time, so many times a day.
# $count (count)
apart = No, one at a time, { $count } times a day

# An answer: one dose.
one-dose = Yes, one single dose

# An answer: each day, or each of the days named.
each-time = No, again and again

# An answer: this one day.
this-day = One day only

# An answer: each week.
each-week = Every week

# An answer: a limit for 24 hours.
in-24-hours = In 24 hours

# An answer: a limit for one taking.
at-one-time = At one time

# An answer: only when needed.
yes-when-needed = Yes, only when needed

# An answer: regularly.
regularly = No, regularly

# An answer: once a day.
once-a-day = Once a day

# An answer: the right eye.
right-eye = The right eye

# An answer: a side.
# $side (forms::plan::LabelSide)
side = { $side ->
    [left] Left
    [right] Right
    [both] Both
   *[affected] The one that is affected
}

# An answer: for so many days.
# $count (count)
days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

# An answer: no last day.
no-last-day = No last day for now

# An answer: the regular times only.
regular-only = Fill in the regular times only

# An answer: nothing else was said.
nothing-else = No, only what is on the label

# An answer: so many doses, filled in below.
count-doses = I will fill in the number of doses

# An answer: no end.
no-end = No end for now

# An answer: those words change nothing.
changes-nothing = No, they do not

# Takes the answers back.
again = Answer again

# Puts a question to the pharmacist.
ask-pharmacist = Ask my pharmacist

# The question was put.
asked = It is with your questions, for today.

# The question to the pharmacist, about some of the words.
# $name (text)
# $label (text)
# $words (list)
to-ask = { $name }: my label says “{ $label }”. What is meant by { $words }?

# The question to the pharmacist, where the label says nothing of it.
# $name (text)
# $label (text)
to-ask-how = { $name }: my label says “{ $label }”. How much is taken, and how often?

# Opens the field for the words of a new label.
new-label = There is a new label

# The field for them.
new-words = What does the new label say?

# Saved with the change.
replaces = Saved with the change, these words take the place of those so far.

# The plan as it is now, beside the proposal.
so-far = So far

# The plan of the new label.
by-label = On this label

# The two are the same.
same = This is the same as so far.

# What differs.
# $what (list)
differs = Not the same as so far: { $what }.

# Something in which two plans differ.
part-how = how it is taken

# Something in which two plans differ.
part-amount = how much

# Something in which two plans differ.
part-times = at what times

# Something in which two plans differ.
part-days = on which days

# Something in which two plans differ.
part-end = how long

# Something in which two plans differ.
part-food = food

# Something in which two plans differ.
part-gap = the shortest time between two doses

# Something in which two plans differ.
part-most = the most in 24 hours
