### Words around a card.

# Signs to call about: the number.
# $number (text)
signs = Call { $number } for these signs

# Call a number.
# $number (text)
call = Call { $number }

# Emergency.
emergency = Emergency

# What to know.
know = What to know

# A heading of the card.
# $section (knowledge::section::Section)
section = { $section ->
    [often-used-for] What it is often used for
    [how-it-helps] How it helps
    [how-to-take] How it is taken
    [what-to-expect] What to expect
    [usual] What is usual
    [call] When to call your pharmacist or doctor
    [emergency] When to call for emergency help
    [missed-dose] If you forget
    [too-much] If you take too much
    [food-and-alcohol] Food and alcohol
    [driving] Driving
    [pregnancy-and-breastfeeding] Pregnancy and breastfeeding
    [with-other-medicines] With other medicines
   *[storage] Where to keep it
}

# Questions worth asking.
worth-asking = Questions worth asking

# The default about a forgotten dose (AC-MISS-1).
missed-dose = Look at “If you forget” in your leaflet, or call your pharmacist. Do not take two doses to catch up.

# Reading the card.
card-opening = Opening the text about this medicine…

# No card yet.
card-not-written = The text about this medicine is not written yet: ask your pharmacist.

# The name is not known, so nothing can be told.
card-unknown = We do not know this medicine by name, so we cannot tell you about it and it was not checked. Ask your pharmacist.

# The pack did not come.
card-unreachable = The text about this medicine could not be fetched. Your own notes are all here. Go online once and try again.

# The pack is damaged.
card-damaged = The text about this medicine is damaged. Your own notes are all here. Try again, or ask your pharmacist.

# The pack is newer than the app.
card-newer = The text about this medicine needs a newer Concord. Your own notes are all here. Close and open the app once.

# There is a newer one than this, for a newer app.
card-outdated = There is a newer text about this medicine. Update Concord to get it.

# The card is past its date (G11).
card-expired = We are rechecking this. Ask your pharmacist.

# The card is in English only.
card-not-in-language = Not yet in your language: ask your pharmacist.

# Show the English text.
card-in-english = Read it in English

# Try again.
try-again = Try again

# When it was written.
# $day (text)
card-written = Written { $day }.

# Nobody compared it yet.
card-not-compared = Not yet compared with the leaflets named here.

# When it was compared.
# $day (text)
card-compared = Last checked { $day }.

# What to compare it with.
card-against = To be checked against

# Read aloud.
read-aloud = Read aloud

# Be quiet.
read-stop = Stop reading
