### Help now.
### (opening)

# Title of the page.
title = Help now

# Calls a number.
# $number (text)
call = Call { $number }

# What the emergency number is for.
emergency = Emergency. Works without internet.

# What the advice line is for, and where.
# $country (domain::person::Country)
advice = { $country ->
    [denmark] Not sure? Medical helpline of the capital region. Elsewhere in Denmark, call the doctor on call in your own region.
   *[any] Not sure? Someone answers day and night.
}

# Above the signs that need the emergency number.
# $number (text)
now-title = Call { $number } for any of these

# What ticking one does.
now-hint = Tap what you see.

# A sign that needs the emergency number.
# $flag (domain::help::RedFlag)
red-flag = { $flag ->
    [breathing-or-swelling] Trouble breathing, or swelling of the face, lips, tongue or throat
    [chest-pain] Chest pain
    [face-arm-speech] The face has dropped on one side, an arm is weak, or speech has changed
    [cannot-be-woken] Cannot be woken, or breathes very slowly
    [fit] A fit
    [bleeding] Heavy bleeding, vomit or poo that is black or has blood in it, or a blow to the head while on a blood thinner
    [low-sugar] Low blood sugar and cannot swallow
    [peeling-rash] A rash that spreads, with blisters or peeling skin
    [ending-life] Thoughts of ending your life
   *[child-swallowed] A child has swallowed any medicine by mistake
}

# What else to say on the telephone about a sign.
# (optional)
# $flag (domain::help::RedFlag)
red-flag-say = { $flag ->
    [cannot-be-woken] Tell them if the person has a strong painkiller (an opioid) or a patch on the skin.
    [child-swallowed] Keep the pack in your hand and read out its name.
   *[any] { "" }
}

# Title once a sign is ticked.
# $number (text)
alarm-title = Call { $number } now

# Leads back to the page.
alarm-seen = I have read this. Show the page again

# Above the reasons to call today.
today-title = Call today for these

# What opening one does.
today-hint = Tap one to see whom to call.

# A reason to call today.
# $reason (domain::help::CallToday)
today = { $reason ->
    [more-than-most] More was taken than the most on the label, even if you feel well
    [weekly-twice] Methotrexate was taken more than once in a week
    [fever-or-sore-throat] Fever or a sore throat while on methotrexate, clozapine or carbimazole
    [two-patches] Two patches are on at once by mistake
    [sick-with-timed-medicine] Being sick (vomiting), with a medicine whose time matters
   *[run-out] Insulin or a medicine against fits has run out
}

# More about a reason to call today.
# (optional)
# $reason (domain::help::CallToday)
today-more = { $reason ->
    [more-than-most] With paracetamol, call now and do not wait if it was more than 2 extra tablets, or more than 8 tablets in 24 hours.
    [sick-with-timed-medicine] For example insulin, or a medicine for Parkinson’s disease, epilepsy or blood clots.
    [two-patches] If it is a strong painkiller, such as fentanyl or buprenorphine, call the emergency number now.
   *[any] { "" }
}

# Whom to call where there is no advice line.
today-whom = Call your pharmacist, your doctor or your clinic today. The number is often on the label.

# When nobody answers, or it gets worse.
today-worse = Nobody answers, or it gets worse?

# The person's own contacts.
contacts = People you can call

# A contact without a number.
no-phone = No number is saved.

# Which country's numbers these are.
country = Where are you now?

# What the choice does.
country-hint = The numbers on this page are for this country.

# The device seems to be in another country: its name, its number.
# $country (text)
# $number (text)
elsewhere = Your device seems to be here: { $country }. The number there is { $number }.

# Shows that country's numbers.
# $country (text)
elsewhere-switch = Show the numbers for: { $country }

# What a person takes, for those who come to help.
# $name (text)
takes = What { $name } takes

# Nothing is on the list.
takes-nothing = No medicine is on the list.

# A medicine that is on hold.
on-hold = on hold

# Allergies.
allergies = Allergies

# Nobody has answered about allergies.
allergies-not-asked = Not answered yet. This does not mean there are none.

# There are none anyone knows of.
allergies-none = None known.
