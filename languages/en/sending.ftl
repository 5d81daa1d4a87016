### Handing on a sheet, reading one that came, and the answer to it.

# Leads to handing on.
way-in = Send it and get an answer

# What that is.
way-in-note = As a picture, a link or a file. Nothing goes through a server.

# Leads to taking in what came back.
take-in = Take in an answer

# What that is.
take-in-note = From their screen, a link or a file.

# Title.
title = Hand on your sheet

# What it is for.
explained = They can read it in any browser and write back. Your plan stays as it is.

# Their name.
name = Their name, or the name of the place

# What to write.
name-hint = It stands above the sheet. You can leave it empty.

# Each part of the sheet, to be chosen.
parts = What goes along

# The date of birth.
part-born = When I was born

# Opens what will go.
preview = See exactly what goes

# The choice of the way.
way = How do you hand it on?

# A way.
# $way (domain::concordance::SheetWay)
way-name = { $way ->
    [picture] As a picture
    [link] As a link
   *[file] As a file
}

# What it means.
# $way (domain::concordance::SheetWay)
way-note = { $way ->
    [picture] They scan your screen. For when you are together. It is not locked.
    [link] You send it in a message. It is locked, and you tell them the code.
   *[file] You send it or hand it over. It is locked, and you tell them the code.
}

# Makes it ready.
make = Make the sheet ready

# While it is made.
making = Getting it ready…

# Which of several pictures is shown.
# $number (count)
# $of (count)
picture-of = Picture { $number } of { $of }

# What a picture is, for those who do not see it.
# $number (count)
# $of (count)
picture-alt = QR code, picture { $number } of { $of }

# Shows the next picture.
next-picture = Next picture

# Shows the one before.
previous-picture = Picture before

# What to do with pictures.
picture-help = They choose “Scan a code” and point their camera here.

# What to do with several.
pictures-help = There are several. Each is scanned, in any order.

# How the reader comes to the page where a sheet is read.
page-help = First they open this page. It says nothing about you: they can scan it with any camera, or type the address.

# What the picture of that address is, for those who do not see it.
page-alt = QR code of the page where it is read

# It does not fit.
picture-too-large = This is too much for pictures. Choose a link or a file, or leave parts out.

# Above the code.
code-title = The code

# How to tell it.
code-help = Tell it by voice, or on the telephone. Do not write it in the same message.

# Copies the link.
copy = Copy the link

# It was copied.
copied = The link is copied.

# It was not.
not-copied = It could not be copied. It stands below: select it and copy it by hand.

# Opens the share sheet.
send-link = Send the link

# The link itself.
link-words = The link

# Saves the file.
save-file = Save the file

# It was saved.
file-saved = The file is ready to be handed on.

# It was not saved.
file-not-saved = The file was not saved. Try again.

# The browser has no cryptography.
cannot-lock = This browser cannot lock it. Choose a picture, or use another browser.

# What comes next.
then = When an answer comes, take it in on the Share page.

# Title of the page of whoever gets a sheet.
opened-title = A sheet for you

# For whom it is meant.
# $name (text)
opened-for = For { $name }

# What this page does.
opened-note = You can read it and write back. This page keeps nothing: when you close it, it is gone.

# Before anything is there.
opened-empty = Scan their pictures, choose their file, or put in their link. What you open is not kept: once you close it, it has to be opened again.

# Some parts are here.
# $here (count)
# $of (count)
gathered = { $here } of { $of } pictures are here.

# A part of another message came.
gathered-other = This picture belongs to another sheet. We began again with it.

# It needs its code.
locked = It is locked. Which code were you told?

# What a code looks like.
code-hint = Twelve digits, such as 4827 1935 0264.

# Opens it.
open = Open it

# What was typed is no code.
no-code = That is not twelve digits.

# Why something cannot be read.
# $error (exchange::share::ShareError)
error = { $error ->
    [not-ours] This does not come from Concord.
    [newer] A newer version of Concord wrote this. Update yours, then try again.
    [damaged] This was cut off or changed on its way. Ask for it once more.
    [too-large] This is too large to come from Concord. It was not opened.
    [locked] This is locked. It needs the code.
    [not-here] This browser cannot open what is locked. Use another browser.
   *[wrong-code] This code does not open it. Check each digit.
}

# Whatever is wrong.
nothing-applied = Nothing was kept.

# Opens the camera.
scan = Scan a code

# While the camera is on.
scanning = Hold the code in front of the camera.

# Closes it.
stop = Close the camera

# What is shown by the camera.
camera = What the camera sees

# There is no camera.
no-camera = The camera cannot be used here. Choose a picture or a file.

# Somebody said no.
camera-refused = The camera is not allowed here. Allow it in the settings of your browser, or choose a picture or a file.

# Chooses a file.
pick = Choose a picture or a file

# There was none on it.
no-code-found = No code was found in this picture. Take it closer, straight and in good light.

# While pictures are looked at.
looking-at-pictures = Looking for a code…

# What reads codes is missing, and there is no network.
reader-not-fetched = What reads codes is not on this device yet, and it could not be fetched now. Try again with a network, or put the link in below.

# The browser cannot run it.
reader-cannot-run = This browser cannot read codes. Open Concord in another browser, or put the link in below.

# Pastes a link.
paste = Or put the link in here

# Looks at it.
look = Look at it

# Begins the answer.
write-back = Write back

# What becomes of it.
write-back-note = They see it before it is kept. It stands as told by you, and changes no plan.

# Answers to questions.
answers = Your answers

# Beside medicines.
remarks = Beside a medicine

# Nothing need be written.
remarks-hint = Only where you have something to say.

# What was agreed.
agreed = What you decided together

# Anything else.
words = Anything else

# Who writes.
your-role = You are

# Their name.
your-name = Your name

# Their place.
your-place = Pharmacy, surgery or clinic

# It is missing.
name-missing = Write your name, so that they know who told them.

# Nothing was written.
nothing-written = Write something first.

# Makes the answer ready.
make-answer = Make the answer ready

# Title of the answer.
answer-title = Your answer

# How to hand it back.
answer-help = They scan it with Concord: Share, then “Take in an answer”. Or send them the link or the file.

# Prints it.
print-answer = Print it

# Goes back to writing.
change-answer = Change it

# Title of taking in.
reply-title = Take in an answer

# What to do.
reply-explained = Scan the code on their screen, choose their file, or put in their link. You see it before anything is kept.

# Who wrote it.
# $name (text)
# $role (domain::person::Role)
reply-from = { $role ->
    [pharmacist] { $name }, pharmacist
    [doctor] { $name }, doctor
    [clinic] { $name }, clinic
    [nurse] { $name }, nurse
   *[care-provider] { $name }, care provider
}

# On which day and where.
# $day (text)
# $place (text)
reply-where = { $day }, { $place }

# Takes an answer over.
use-answer = Keep as the answer to my question

# Another answer is here.
# $words (text)
other-answer = You have another answer: { $words }

# The same answer is here.
same-answer = You have this answer already.

# The question is not here.
question-gone = This question is not on your list any more.

# The sheet is not known.
unknown-sheet = This does not answer a sheet that was handed on from here. It may be meant for somebody else.

# It was kept before.
# $day (text)
known-reply = You kept this answer on { $day }.

# A later one is kept.
older-reply = A later answer from them is kept already.

# Keeps it.
keep = Keep this answer

# What does not happen.
keep-note = Your plan stays as it is. What they wrote stands as told by them.

# It is a sheet and no answer.
is-a-sheet = This is a sheet to read, and no answer.

# Leads there.
read-sheet = Read it

# A medicine that somebody wrote something about is gone.
medicine-gone = A medicine that is no longer on your list

# Where the sheet went that an answer belongs to.
# $whom (text)
# $day (text)
handed-to = You handed the sheet to { $whom } on { $day }.

# What came back, on the page of the conversation.
came-back = What came back

# What they wrote down as decided.
they-agreed = What they wrote down as decided

# Leads to the decision form.
decide = Write down our decision

# Leads to the medicine.
# $medicine (text)
see-medicine = See { $medicine }

# Nothing goes along.
nothing-chosen = Choose at least one part.

# The question is not asked any more.
put-away = You put this question away.

# Leaves without keeping it.
not-keep = Do not keep it

# Label of what somebody wrote besides.
anything-else = Anything else

# Takes a reply back out.
take-out = Take this answer out again

# A page with more words than the other side would open.
too-much = This is too much to send at once. Leave parts out, or print the page.

# Field: the person's medicines as the writer has them.
their-list = The list as you have it

# How to write that list and what becomes of it.
their-list-hint = One medicine on each line, with its strength and how it is taken. They can compare it with their own list. It changes nothing there by itself.

# Fills the field with the names on the sheet.
begin-list = Put in the names from this page

# Heading: a list that came with an answer.
list-came = The list as they have it

# Compares that list with the person's own.
compare-list = Compare it with my list
