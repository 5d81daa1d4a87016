### Two lists of medicines held against each other.

# Leads to comparing two lists.
way-in = Compare with another list

# When that helps.
way-in-note = After a hospital stay, or when a letter says something else.

# Title of the page.
title = Compare two lists

# What happens here and what does not.
explained = Copy the other list here, line by line. We show what differs and make a question of it. Nothing on your own list changes.

# What is the other list?
kind-asked = What do you have?

# What a list is.
# $kind (domain::two_lists::TheirListKind)
kind = { $kind ->
    [letter] A letter
   *[list] A list of medicines
}

# Who wrote it?
by = Who wrote it?

# The name of a person or place.
name = Name of the person or place

# The day that stands on it.
dated = What date is on it?

# The field for the lines.
text = One medicine on each line

# How to write them.
text-hint = As it stands there, such as: Ramipril 2.5 mg, one in the morning

# Heading of the lines as they were read.
read-as = This is how we read it

# What to look at.
read-note = Look at each line. Say what it is where we are not sure.

# A line, by its number.
# $count (count)
line = Line { $count }

# What was a line read as?
# $name (text)
line-is = Read as { $name }

# A line names something on the person's own list that nobody here knows.
line-own = Like the one on your own list. It was not checked.

# Which medicine is a line?
line-which = Which medicine is this?

# It is no medicine.
line-none = This line is not a medicine

# It is a medicine that is not offered.
line-another = A medicine not offered here

# Compares the lists.
compare = Compare

# The names are on their way.
fetching = The names of medicines are on their way.

# The names did not come.
no-names = The names of medicines could not be fetched. What you typed stays here. Try again when you are online.

# Nothing was written.
nothing = Write at least one medicine.

# There are too many lines.
# $most (count)
too-many = These are too many lines. Write at most { $most }.

# Somebody has to say what a line is.
say-which = Say what this line is.

# The day is no day.
no-day = Write the date, or leave it empty.

# What a list is, from whom and of which day.
# $kind (domain::two_lists::TheirListKind)
# $who (text)
whose = { $kind ->
    [letter] Letter: { $who }
   *[list] List: { $who }
}

# Heading: what is not the same.
# $count (count)
differing = Not the same: { $count }

# Heading: what is the same.
# $count (count)
same = The same: { $count }

# Nothing differs.
none-differ = We found no difference between the two lists. We can only compare what is on both.

# The dose differs: medicine, on the own list, what the other is, there.
# $name (text)
# $mine (text)
# $kind (domain::two_lists::TheirListKind)
# $other (text)
dose-differs = Dose differs: { $name } — yours { $mine }, { $kind ->
    [letter] letter
   *[list] other list
} { $other }

# The times differ.
# $name (text)
timing-differs = Timing differs: { $name }

# The form differs.
# $name (text)
form-differs = Form or tablet size differs: { $name }

# It is on hold on the own list.
# $name (text)
hold-differs = On hold on yours: { $name }

# It stands on the own list alone.
# $name (text)
only-mine = Only on yours: { $name }

# It stands on the other alone.
# $kind (domain::two_lists::TheirListKind)
# $name (text)
only-theirs = Only on { $kind ->
    [letter] letter
   *[list] the other list
}: { $name }

# It is the same.
# $name (text)
is-same = Same: { $name }

# The same ingredient stands there more than once.
# $ingredient (text)
twice = Same ingredient more than once: { $ingredient }

# A line that nobody here knows.
# $line (text)
cannot-match = Cannot match: “{ $line }”

# Label: the own list.
mine-says = Yours

# Label: the other list.
# $kind (domain::two_lists::TheirListKind)
theirs-says = { $kind ->
    [letter] The letter
   *[list] The other list
}

# It does not stand on a list.
not-there = not there

# The own list has it as stopped, since a day.
# $day (date)
stopped-here = Your list has it as stopped since { $day }.

# The dose was not compared.
not-said-dose = The strength or amount was not compared: one of the two does not say it plainly.

# The times were not compared.
not-said-times = The times were not compared: one of the two does not say them plainly.

# What a missing line does not mean.
nothing-stopped = A medicine that is missing on a list has not been stopped by that. Nothing on your list was changed.

# Said at a dose about which two lists disagree (AC-REC).
disagree = Two lists disagree — call before this dose.

# Question: two lists differ about a medicine: what differs.
# $differs (text)
ask-differs = { $differs }. Which is right for me now?

# Question: it stands on the own list alone.
# $name (text)
# $kind (domain::two_lists::TheirListKind)
ask-only-mine = { $name } is on my list and not { $kind ->
    [letter] in the letter
   *[list] on the other list
}. Is it still meant for me?

# Question: it stands on the other list alone.
# $name (text)
# $kind (domain::two_lists::TheirListKind)
ask-only-theirs = { $name } is { $kind ->
    [letter] in the letter
   *[list] on the other list
} and not on my list. Is it meant for me?

# Question: the same ingredient more than once, and the medicines.
# $ingredient (text)
# $names (text)
ask-twice = My two lists have { $ingredient } more than once: { $names }. Which of them are meant for me?

# Question: a line that nobody here knows.
# $kind (domain::two_lists::TheirListKind)
# $line (text)
ask-unknown = { $kind ->
    [letter] The letter
   *[list] The other list
} says: “{ $line }”. What is it, and is it meant for me?

# Leads to the question of a row.
answer = Write down what you were told

# The question of a row was put away.
put-away = You put this question away.

# A row has no question yet.
not-asked = Not asked about yet.

# Adds the question of a row.
ask-now = Add this question

# Prints the sheet of changes.
print = Print this comparison

# Title of the printed sheet after a hospital stay.
sheet-hospital = Changes after hospital

# Title of the printed sheet.
sheet-title = Two lists of my medicines

# Column: the medicine.
column-what = Medicine

# Column: what was told.
column-answer = What I was told

# Nobody has answered yet.
still-open = Still to be asked

# Heading: lists that were compared before.
earlier = Compared before

# So many rows are still to be asked about.
# $count (count)
open-count = { $count ->
    [0] Nothing left to ask
    [one] 1 still to ask
   *[other] { $count } still to ask
}

# Fills the lines from a file or a picture.
from-file = From a file or a picture

# What to do about what differs.
call-first = Ask before you change anything. Call your pharmacist, or whoever wrote the list, today.

# Nothing is chosen in a list yet.
choose = Choose

# A line is a heading.
line-heading = A heading

# A line is marked as ended or held back.
line-ended = Marked there as ended or held back.

# The other list marks it as ended or held back, and the own does not.
# $kind (domain::two_lists::TheirListKind)
# $name (text)
ended-differs = Marked as ended or held back { $kind ->
    [letter] in the letter
   *[list] on the other list
}: { $name }

# It is marked as ended there and is not on the own list.
# $kind (domain::two_lists::TheirListKind)
# $name (text)
ended-there = Marked as ended or held back { $kind ->
    [letter] in the letter
   *[list] on the other list
}, and not on yours: { $name }

# The other list says something of it that may be a change.
# $kind (domain::two_lists::TheirListKind)
# $name (text)
unclear = Check what { $kind ->
    [letter] the letter
   *[list] the other list
} says: { $name }

# The brand differs, of a medicine that is kept to one: the own, the other.
# $name (text)
# $kind (domain::two_lists::TheirListKind)
# $other (text)
brand-differs = Brand may differ: { $name }, { $kind ->
    [letter] letter
   *[list] other list
} { $other }

# The same medicine on both, but not all of it was compared.
# $name (text)
not-compared = On both, but not fully compared: { $name }

# Heading: what was not fully compared.
# $count (count)
not-compared-count = Not fully compared: { $count }

# Question: it is on both lists and was not fully compared.
# $name (text)
# $kind (domain::two_lists::TheirListKind)
ask-not-compared = { $name } is on my list and { $kind ->
    [letter] in the letter
   *[list] on the other list
}. Do both say the same?

# What the other list says of it that was not read.
# $kind (domain::two_lists::TheirListKind)
# $words (text)
not-read = { $kind ->
    [letter] The letter
   *[list] The other list
} also says: “{ $words }”. We did not compare that.

# What was compared and what was not.
same-note = We compared the strength, the amount, the form and the times. We did not compare how long, food, or left and right.

# The other list names only some medicines.
# $kind (domain::two_lists::TheirListKind)
part-only = { $kind ->
    [letter] The letter names
   *[list] The other list names
} only some of your medicines. What it leaves out is not asked about.

# Is the other list meant to name all medicines?
covers-asked = Is it meant to name all your medicines?

# Whether a list is meant to name all medicines.
# $covers (domain::two_lists::Covers)
covers = { $covers ->
    [all] Yes, all
   *[some] No, some
}

# A line may name a change.
line-unclear = It may name a change, or more than one dose. Look at it again.

# A line may name two medicines.
line-another-named = It may name two medicines. Write each on its own line above.

# What was not read on a line.
# $words (text)
line-unread = Not read: “{ $words }”

# How many times a day were read.
# $count (count)
times-a-day = { $count ->
    [one] once a day
   *[other] { $count } times a day
}

# How many times were read, of what is not taken every day.
# $count (count)
times-on-days = { $count ->
    [one] once on the days it is taken
   *[other] { $count } times on the days it is taken
}

# It was read as taken when needed.
when-needed-read = when needed

# Its times were read as something else than a daily plan.
other-times-read = other times

# Leads to the person's own list after an answer.
change-own = Go to my own list

# Leads to adding the medicine that only the other list has, after an answer.
add-own = Add it to my list

# Nobody said who wrote the list.
by-missing = Say who wrote it.

# Beside the button that puts a comparison away.
lay-aside = Not your list, or typed by mistake? You can put this comparison away. Its questions that have no answer are put away with it.

# Puts a comparison away.
lay-aside-name = Put this comparison away
