### The code on a pack: scanning it, and what was read from it.

# Heading of the part of a page.
title = The code on the box

# Opens the camera.
scan = Scan the code on the box

# A picture of it instead.
pick = Choose a picture of the code

# While the camera is on.
scanning = Hold the small square code, or the bars, in front of the camera.

# What is shown by the camera.
camera = What the camera sees

# Closes it.
stop = Close the camera

# While a picture is looked at.
looking = Looking for a code…

# There is no camera.
no-camera = The camera cannot be used here. Choose a picture of the code, or copy what is printed.

# Somebody said no.
camera-refused = The camera is not allowed here. Allow it in the settings of your browser, choose a picture of the code, or copy what is printed.

# There was none on a picture.
no-code = No code was found in this picture. Take it closer, straight and in good light, or copy what is printed.

# What was chosen is no picture, or too large.
no-picture = This is no picture that can be looked at. Choose another one, or copy what is printed.

# What reads codes is missing, and there is no network.
reader-not-fetched = What reads codes is not on this device yet, and it could not be fetched now. Try again with a network, or copy what is printed.

# The browser cannot run it.
reader-cannot-run = This browser cannot read codes. Copy what is printed.

# Why a code was not taken.
# $error (exchange::pack_code::PackCodeError)
refused = { $error ->
    [too-long] This is not the code of a medicine’s pack. Look for another one, or copy what is printed.
    [not-a-pack-code] This is not the code of a medicine’s pack, or it is damaged. Look for another one, or copy what is printed.
    [check-digit] The product number in this code does not add up, so it was not taken. Scan it again, or copy what is printed.
    [impossible-date] The date in this code is no day there can be, so it was not taken. Copy what is printed.
    [field-too-long] The parts of this code run into each other, so it was not taken. Copy what is printed.
   *[contradictory] What is in sight tells of two different packs. Scan one box alone, or copy what is printed.
}

# Heading of what was read.
read = Read from the pack

# Its number.
product = Product number

# Its number in one country.
# $called (text)
national = National number ({ $called })

# Its batch.
batch = Batch

# Its last day.
expiry = Last day

# Only a month stands in the code.
# $day (text)
month-only = { $day }, the last day of the month: the code has only the month

# The code has no date.
no-expiry = There is no expiry date in this code. Copy it from the box.

# The date has passed.
passed = This date has passed. Ask your pharmacist.

# The code is no name.
no-name = These numbers do not say which medicine is in the box. Only the name printed on it does.

# Beside what was chosen on adding.
# $name (text)
beside-chosen = You chose { $name }. Compare it with the name printed on the box.

# On adding, nothing of it is kept.
after-adding = Nothing of this is kept with the new medicine. Batch and expiry can be written down later, under “Expiry and opening of the pack”.

# It is in the field.
filled-in = The last day is filled in below.

# Nothing is kept yet.
kept-on-save = Nothing of this is kept until you save.

# A day of opening is there from before.
opened-before = The day of opening below was written down before. Change it if this is another pack.

# On a new pack.
offered-after = Once the new pack is saved, you can look at its dates and keep them.

# Heading on the page of what is left: something was read and waits.
waiting = Read from a pack, and not kept yet

# The way to keep it.
look = Look at it and keep it

# Lets it go.
leave-out = Leave it out

# Leaves out the numbers that were read.
leave-numbers-out = Leave out batch and product number

# The batch of the pack in use.
# $batch (text)
batch-line = Batch { $batch }, read from the pack.

# The product number of the pack in use.
# $product (text)
product-line = Product number { $product }, read from the pack.
