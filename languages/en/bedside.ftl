### The bedside clock: a page that stays open and rings.

# Its title.
title = Bedside clock

# What it does.
what = Keeps the screen on, shows the time, and rings until you answer.

# Heading of what it needs.
needs-title = What it needs

# What it needs.
# (list)
needs =
    This device plugged in.
    The volume turned up, and the silent switch and Do Not Disturb turned off.
    This page left open, in front of everything else.

# Heading of what it cannot do.
cannot-title = What it cannot do

# What it cannot do.
# (list)
cannot =
    It cannot ring when the battery is empty or this device is turned off.
    It cannot ring when you close this page, lock the screen or open another app.
    It rings for four hours at most. Then the dose stays on Today, without an answer.

# Starts it.
start = Start the bedside clock

# The screen stays on.
awake = The screen stays on.

# This browser cannot keep it on.
no-wake = This browser cannot keep the screen on. Set this device’s screen to stay on, in its settings for the display. Otherwise it may not ring.

# The device let go of it, or would not.
wake-refused = This device does not keep the screen on now. It may be saving its battery. Plug it in and try again. Otherwise it may not ring.

# Asks again for the screen to stay on.
keep-awake = Keep the screen on

# This browser has no sound.
no-sound = This browser cannot make the sound. It shows here when a dose is due, but it does not ring.

# The sound is not on, or not any more.
sound-waits = The sound is off. Tap “Try the sound” to turn it on.

# Plays the sound once.
try-sound = Try the sound

# No dose comes.
next-none = No dose is planned.

# Heading above what rings.
rings = Due now

# Rings again after so long.
# $length (text)
later = Ring again in { $length }

# Leads to Today, where every answer can be given.
see = Something else: see today

# Leaves it.
leave = Leave the bedside clock
