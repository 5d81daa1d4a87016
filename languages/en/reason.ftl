### Why a dose was not taken.

# Why not.
why-not = Why not?

# A kind of reason, to choose.
# $kind (domain::dose::ReasonKind)
reason = { $kind ->
    [forgot] I forgot
    [asleep] I was asleep
    [away] It was not with me
    [no-stock] We had none
    [practical] Could not open, use or reach it
    [could-not-swallow] Could not swallow it
    [declined] I chose not to
    [unwell] Felt sick
    [vomited] Sick after taking it
    [held-told] Told to hold it by …
    [plan-reading] My written plan says not with this reading
    [nil-by-mouth] Before a test or operation
    [hospital] In hospital
    [leave] Staying elsewhere
    [given-by-other] Someone else gave it
    [spoiled] Dropped or spoiled
   *[ended] Course ended or prescriber stopped it
}

# Somebody told to hold it.
# $name (text)
held-by = Told to hold it by { $name }

# Somebody else gave it.
# $name (text)
given-by = Given by { $name }

# It ended, by somebody's word.
# $name (text)
ended-by = Ended, said by { $name }

# Which of your own reasons.
why-declined = What made you choose that? There is no wrong answer.

# An own reason.
# $own (domain::dose::Declined)
declined = { $own ->
    [side-effect] A side effect
    [worry] It worries me
    [not-needed] I do not think I need it
    [cost] It costs too much
    [privacy] I had no private place
    [fasting] I am fasting
   *[taste] The taste
}

# A reason with the own reason beside it.
# $reason (text)
# $own (text)
because = { $reason } ({ $own })

# Who told, gave or said it.
# $kind (domain::dose::ReasonKind)
who = { $kind ->
    [given-by-other] Who gave it?
    [ended] Who said so?
   *[any] Who told you?
}

# What to look at after a reason.
# (optional)
# $kind (domain::dose::ReasonKind)
after = { $kind ->
    [forgot] Look at “If you forget” in your leaflet, or call your pharmacist. Do not take two doses to catch up.
    [asleep] Look at “If you forget” in your leaflet, or call your pharmacist. Do not take two doses to catch up.
    [away] Look at “If you forget” in your leaflet, or call your pharmacist. Do not take two doses to catch up.
    [no-stock] Call your pharmacy today and tell them you have none left.
    [could-not-swallow] Ask your pharmacist if it comes in another form. Ask before you crush or open it.
    [unwell] Feeling sick keeps coming back? Ask your pharmacist about it.
    [vomited] Look in your leaflet for “sick after a dose”, or call your pharmacist.
   *[any] { "" }
}

# Ask before a fast.
before-a-fast = Ask your pharmacist before the fast how your medicines can fit in.

# Facts beside the missed-dose words: how long ago it was due.
# $length (text)
due-ago = It was due { $length } ago.

# How long until the next dose.
# $length (text)
next-in = The next dose is in { $length }.

# Whether to write the reason down for a talk.
also = Is this something to talk about?

# Only the reason.
also-nothing = Only keep the reason

# As a worry too.
also-worry = Write it down as a worry

# As a question for the pharmacist too.
also-question = Write it down as a question for my pharmacist

# The worry, where no note was written: medicine, own reason.
# $medicine (text)
# $own (text)
worry-words = I chose not to take { $medicine }: { $own }.

# The question, where no note was written: medicine, own reason.
# $medicine (text)
# $own (text)
question-words = I chose not to take { $medicine }: { $own }. What can we do about that?
