### Before something new is taken.

# Title of the page, and of every way to it.
title = Before I take something new

# What the page does.
note = Bought medicines, herbs, food and drink too. Nothing is saved by looking.

# What the row that leads here says.
row-note = Look it up beside your list first

# Foods, drinks and other things to choose from.
substances = Or one of these

# How many medicines of the list it is looked at with.
# $count (count)
beside = { $count ->
    [0] There is nothing else on your list yet.
    [one] Looked at beside the 1 medicine on your list.
   *[other] Looked at beside the { $count } medicines on your list.
}

# Puts it on the list.
add = Add it to my medicines

# Looks something else up.
again = Look up something else
