### Finding a medicine in the catalogue.

# The search field.
name = The name on the box

# What to type there.
name-hint = Brand name or ingredient, as you see it.

# The catalogue is being fetched.
fetching = Getting the list of medicines…

# It could not be fetched: what happened.
fetch-failed = The list of medicines did not come.

# What is still there and what to do.
fetch-failed-note = The medicines you wrote down are still here. Try again, or use the name as you typed it.

# It is not on this device, and the network is away.
not-yet = The list of medicines is not on this device yet. It comes the next time you are online.

# There are names that need a newer app.
newer = There are newer names of medicines. Update Concord to get them.

# Try again.
retry = Try again

# How many were found, read out.
# $count (count)
found = { $count ->
    [one] 1 medicine found
   *[other] { $count } medicines found
}

# Nothing was found.
nothing-found = Nothing like this is in our list.

# A guess.
did-you-mean = Did you mean

# Its ingredients.
# $what (text)
contains = contains { $what }

# The last row: use the name as typed.
# $name (text)
as-typed = Use “{ $name }” as I typed it

# What that means.
as-typed-note = Not recognised, so not checked

# A name that looks like another.
# $name (text)
# $other (text)
look-alike = { $name } looks like { $other }. They are different medicines.

# A name that means different medicines: name, country and meaning twice.
# $name (text)
# $here (text)
# $this (text)
# $there (text)
# $that (text)
same-name = { $name } is not the same everywhere. { $here }: { $this }. { $there }: { $that }.

# One brand, several products.
# $name (text)
range = There are several products called { $name }. They do not hold the same.

# Look at the box before going on.
look-at-box = Look at the ingredient on the box. Is it the same?

# Yes, it is this one.
# $ingredients (text)
it-is = Yes, the box says { $ingredients }

# No, search again.
search-again = No, search again

# Nobody chose a medicine.
choose-medicine = Choose a medicine from the list, or use the name as you typed it.

# Where a name means something else: United States.
country-us = United States

# Where a name means something else: United Kingdom.
country-uk = United Kingdom

# Where a name means something else: Denmark.
country-dk = Denmark

# Where a name means something else: Hong Kong.
country-hk = Hong Kong

# Where a name means something else: Australia.
country-au = Australia

# Where a name means something else: Italy.
country-it = Italy

# Where a name means something else: Belgium.
country-be = Belgium

# Where a name means something else: European Union.
country-eu = European Union

# Where a name means something else: a country without a name here.
country-other = Another country

# Stands in place of the last row while a word is composed from letters or strokes, as in Chinese.
composing = Finish the word. Then you can also use it as you typed it.
