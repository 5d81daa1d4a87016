### Sharing.

# Who is it for?
for-whom = Who is it for?

# What that choice does.
for-whom-note = Questions that are only for somebody else are left out.

# What the consultation screen is.
show-note = One page to hold up at the counter.

# Prints the sheet.
print = Print the sheet

# What is printed.
print-note = The same page on paper.

# Leads to the backup.
backup = Save a backup

# What a backup is for.
backup-note = A file with everything, for you to keep.

# Nothing leaves by itself.
nothing-leaves = Nothing leaves this device unless you hand it over yourself.

# How many private entries stay behind; said to the person alone.
# $count (count)
left-out = { $count ->
    [0] You marked nothing as private.
    [one] 1 private entry is left out.
   *[other] { $count } private entries are left out.
}

# Title of the consultation screen.
pharmacist-title = Show my pharmacist

# What to do before the counter.
before = Read it yourself first. When you hand it over, everything else is hidden.

# Hides everything else.
hand-over = Hand it over

# Turns the sheet for the reader across the counter.
turn = Turn it round

# Shows everything again.
take-back = Take it back

# Asks whether the device is back, by the person's name.
# $name (text)
is-it-back = { $name }, do you have it back?

# Yes.
yes-back = Yes, I have it back

# No.
not-back = No, go on reading

# Leads to the decision form.
write-down = Write down what we decide

# Records the talk.
talked = We have talked

# What that does.
talked-note = Next time this page shows what changed since today.

# The field for the name of whoever reads.
reader-name = Who will read it?

# What the name is for.
reader-name-hint = A name, if you know it. It stands beside what you write down together.

# Opens the form for an answer under a question.
write-answer = Write the answer here

# Who tells the answer that is being written.
# $who (text)
told-now = Told by { $who }, today.

# Both read what was written.
read-back = Read it out to each other. Is it what you both mean?

# Heading of the decision that is written together.
deciding = What we decide

# Heading of what was written in this talk.
written-down = Written down in this talk

# Leads to a page for one reader.
paper-way-in = A page to print or send

# What it is.
paper-way-note = For your pharmacist, doctor, nurse, carer or a school.

# Title of that page.
paper-title = A page for somebody

# What happens here.
paper-explained = Choose what is on it. You see all of it before it goes. Nothing private is on it.

# For whom a page is: a school.
school-option = A school or nursery

# Sends the page as text.
send-text = Send as text

# Copies the page as text.
copy-text = Copy the text

# The text was copied.
text-copied = Copied. Paste it where you want to send it.

# The text could not be copied.
text-not-copied = The browser did not let us copy it. Select the text below and copy it yourself.

# What sending as text means.
text-warning = A message passes through the service you send it with, and stays there.

# Opens the words of one question to send.
send-question = Send this question

# Nothing is chosen for the page.
nothing-on-it = Choose at least one part.

# Heading: getting ready for a talk.
group-talk = Get ready for a talk

# Heading: what is shown, printed or sent.
group-send = Print or send

# Heading: what is kept.
group-keep = Files and backup

# Label of the field in which the professional answers, on the paper that was handed over.
answer-label = Your answer, in plain words

# Beside something the app found to ask about: the pharmacist will not see it yet.
not-on-page = Not on this page yet. Have a look first?

# How many questions the app could ask that the pharmacist will not see yet.
# $count (count)
not-on-page-questions = { $count ->
    [one] 1 question that is not on this page yet
   *[other] { $count } questions that are not on this page yet
}

# In which language the page is for its reader.
written-in = Language of this page

# What that changes and what not.
written-in-note = For somebody who does not read your language. What you wrote yourself stays as you wrote it.

# The fold with the choice, and what is chosen.
# $language (text)
written-in-now = Language of this page: { $language }

# Something half written waits on the page that was handed over.
not-saved-here = Something that was written here is not saved yet. It waits here for the next time the page is handed over.
