### Looking back at the talks of a year.

# Leads to looking back at the talks.
way-in = Looking back at our talks

# Title of the page.
title = Looking back

# What it is and is not.
explained = What was asked, answered and decided in the last 12 months. It only counts. It says nothing about how good anybody was.

# Nothing to look back at.
empty = When you have asked a question, written down an answer or made a decision, you can look back at it here.

# Heading.
questions = Questions

# Questions raised, answered, and how many led to a change.
# $raised (count)
# $answered (count)
# $changed (count)
raised-line = { $raised } asked · { $answered } answered · { $changed } led to a change

# Questions answered within 14 days.
# $count (count)
# $of (count)
soon = Answered within 14 days { $count } of { $of }

# Heading.
decisions = Decisions

# How many decisions there were.
# $count (count)
decision-line = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}

# Decisions with a reason.
# $count (count)
# $of (count)
with-reasons = Reason { $count } of { $of }

# Decisions talked through.
# $count (count)
# $of (count)
talked-through = Talked through { $count } of { $of }

# Decisions with two choices or more.
# $count (count)
# $of (count)
two-choices = Two choices or more { $count } of { $of }

# Decisions with a day to look again.
# $count (count)
# $of (count)
review-date = Review date { $count } of { $of }

# Disagreements followed up.
# $count (count)
# $of (count)
followed-up = Disagreement followed up { $count } of { $of }

# Heading.
talks = Talks

# How many talks.
# $count (count)
talk-line = { $count ->
    [one] 1 talk
   *[other] { $count } talks
}

# Answers said back in own words.
# $count (count)
said-back = { $count ->
    [one] 1 answer said back in my own words
   *[other] { $count } answers said back in my own words
}

# Heading of the picture.
year = Month by month

# What the picture shows; the table has the same.
year-alt = Bars for each month: asked, answered, decided. The table below says the same.

# Column: the month.
month = Month

# Column: asked.
asked = Asked

# Column: answered.
answered = Answered

# Column: decided.
decided = Decided

# Heading: how the last talk was.
after-title = How was the talk for you?

# What becomes of it.
after-note = For you alone, if you want to say. It is not shown to anybody.

# First thing.
understood = I understood what was said

# Second thing.
heard = I was heard

# Third thing.
had-part = I had a part in what was decided

# How far it was so.
# $how-much (domain::concordance::HowMuch)
how-much = { $how-much ->
    [yes] Yes
    [partly] Partly
   *[no] No
}

# Puts the three questions away.
not-now = Not now

# One of the three things and how often each answer was given.
# $thing (text)
# $yes (count)
# $partly (count)
# $no (count)
so-often = { $thing }: yes { $yes }, partly { $partly }, no { $no }
