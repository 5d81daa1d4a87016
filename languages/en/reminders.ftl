### Will I be reminded?

# Title of the page.
title = Will I be reminded?

# Highest degree, from the day of the test.
# $day (text)
even-when-closed = Reminds you even when this app is closed: tested { $day }

# Middle degree.
while-open = Reminds you only while this app is open

# Lowest degree.
cannot = Cannot remind you on this device

# Shown until a calendar file was made.
only-while-open = Reminders ring only while this app is open. Add them to your phone calendar to be sure.

# Asks the browser for permission.
allow = Allow reminders

# How to put the app on the home screen by hand.
install-title = Put Concord on your home screen

# The steps.
# $device (domain::reminder::Device)
install-steps = { $device ->
    [iphone] In Safari, tap the share sign: a square with an arrow up. Tap “Add to Home Screen”, then open Concord from there. It starts empty there, so make a backup here first.
    [android] Open the browser’s menu: three dots. Tap “Install app” or “Add to Home screen”.
   *[computer] Look for “Install” in the address bar or in the browser’s menu. Not every browser has it.
}

# Puts the browser's own question.
install-now = Put Concord on this device

# Heading of the try.
try-title = Try a reminder now

# Shows one in five seconds.
try-now = Remind me in 5 seconds

# While waiting for it.
try-wait = Wait 5 seconds…

# Asked after it.
try-seen = Did you see it?

# Answer after yes.
try-good = Good. Reminders show on this device while Concord is open.

# Answer after no.
try-bad = Look at three things: the sound is on, Do Not Disturb or Focus is off, and notifications are allowed for this browser. Then try again.

# It was not shown.
try-failed = The reminder could not be shown. Load the page again and try once more.

# An earlier try was seen, on a day.
# $day (text)
tried-seen = You tried a reminder here on { $day } and saw it.

# An earlier try was not seen, on a day.
# $day (text)
tried-not-seen = You tried a reminder here on { $day } and did not see it. Look at three things: the sound is on, Do Not Disturb or Focus is off, and notifications are allowed for this browser. Then try again.

# An earlier try is not believed any more.
tried-long-ago = It is over a month since you tried a reminder here, or the browser has changed since. Try it again.

# Heading of the second way.
sure-title = To be sure: your phone calendar

# What the calendar file does.
calendar-note = Concord makes a file with the times only, never the name of a medicine. Open it and add it to a calendar of its own, called “Medicines”, with its alerts set to 0 minutes. Add a later file to the same calendar: it puts right what has changed and takes out what is over.

# Shown as long as no file was made on this device.
calendar-elsewhere = Did you make one on another device? Delete that “Medicines” calendar first, so that no old times ring.

# The last day on which the file to be made rings.
# $day (text)
calendar-reaches = A file made now rings until { $day }.

# What comes after that day.
# (optional)
# $then (domain::reminder::promise::AfterFile)
calendar-then = { $then ->
    [goes-on] Make it again before then. Concord tells you two weeks before, and the calendar itself one week before.
    [over] Nothing is planned after that day.
   *[only-clears] { "" }
}

# The file to be made holds nothing that rings.
# $day (text)
calendar-clears = Nothing rings at a set time up to { $day }. The file takes the old reminders out of your calendar.

# No file can be made.
# $day (text)
calendar-nothing = Nothing rings at a set time up to { $day }, so there is no file to make.

# Heading above medicines for which the calendar does not ring.
unheard-title = Your calendar does not ring for

# A medicine for which the calendar does not ring, or only once in a while, and why. The days are those on which the next dose comes, and from which a file can hold it.
# $name (text)
# $day (text)
# $from (text)
# $why (domain::reminder::unheard::Unheard)
unheard = { $why ->
    [when-needed] { $name }: it is only for when it is needed
    [as-directed] { $name }: its times are not known yet. Ask how to take it
    [on-hold] { $name }: it is on hold
    [decided-against] { $name }: not for now, as you decided
    [ask-first] { $name }: its plan must be asked about first
    [over] { $name }: nothing more is planned
    [begins] { $name }: it begins on { $day }. Make a file for it from { $from } on
   *[again] { $name }: after this file, its next dose is on { $day }
}

# Makes the file.
calendar-make = Make the calendar file

# Makes a file with one alarm in three minutes.
calendar-try = Try it: ring in 3 minutes

# Asked after that.
calendar-rang = Open the file, add it to your calendar, lock your phone and wait. Did it ring?

# The person says it did.
calendar-rang-yes = Yes, it rang

# The person says it did not; what to try.
calendar-silent = It did not ring? Look at the alerts of the “Medicines” calendar and at the sound of your phone. Some calendars ignore alarms in files. Then use your phone’s clock, below.

# The file was not handed over.
# $error (exchange::FileError)
calendar-failed = { $error ->
    [cancelled] You closed it before the file was handed over. Your calendar has not changed.
    [too-large] The file was not handed over. Your calendar has not changed. Use your phone’s clock, below.
    [unreadable] The file was not handed over. Your calendar has not changed. Use your phone’s clock, below.
   *[not-saved] This device did not take the file. Your calendar has not changed. Try again, or use your phone’s clock, below.
}

# The browser took the file; whether it arrived is not told.
# $file (text)
calendar-given = Your browser was given the file. Concord cannot see whether it arrived. Look for “{ $file }” in your downloads, open it and add it to your calendar.

# An app of the phone took the file.
calendar-shared = The app you chose was given the file. Add it to your calendar there.

# Asked until the person answers.
calendar-added = Is the newest file in your calendar?

# Answer: it is.
calendar-added-yes = Yes, it is in my calendar

# Answer: it did not come.
calendar-added-no = I cannot find the file

# What to do then.
calendar-lost = Some browsers drop a file without a word. Make it again. If it does not come, use your phone’s clock, below. Your calendar has not changed.

# How long the calendar rings: the person has heard it.
# $day (text)
calendar-rings = Your calendar rings until { $day }.

# How long it would ring: nobody has heard it yet, or not for long.
# $day (text)
calendar-holds = Your calendar holds reminders until { $day }.

# The end is near. It follows what is promised of reminders on this device.
# $promise (text)
# $day (text)
calendar-renew = { $promise }. Your calendar ends on { $day }: make the file again before then.

# How the calendar stands.
# (optional)
# $state (domain::reminder::promise::CalendarState)
calendar-state = { $state ->
    [not-made] { "" }
    [works] { "" }
    [not-added] The calendar file was made. Tell Concord below when it is in your calendar.
    [old-times] Your calendar still has the old times. Make the file again and add it to the same calendar.
    [other-zone] Your calendar was made in another time zone. Its times may ring at the wrong hour here.
    [ends-soon] The reminders in your calendar end in a few days. Make the file again.
    [ended] The reminders in your calendar have ended. Make the file again.
    [not-tested] You have not told Concord yet whether your calendar rings.
    [device-changed] Your browser, or what it is allowed to do, has changed since you tried your calendar. Try it again.
   *[test-too-old] It is over a month since you tried your calendar. Try it again.
}

# Heading above the times for the phone's own clock.
clock-title = Or: the clock on your phone

# What to do with them.
clock-note = Open the clock app on your phone and set an alarm for each of these times. Change them there too when your plan changes.

# No times yet.
clock-none = There are no times yet.

# A time on some days that follow no week.
some-days = on some days: look at Today

# Every day.
every-day = every day

# Heading of the choices.
choices-title = How reminders are shown

# Choice: sound.
sound = Play a soft sound

# What it does.
sound-note = Only while Concord is open.

# Choice: names.
names = Show the person’s name

# What it does.
names-note = Anyone who sees the screen can read it. No medicine is ever named.

# Heading of the limits.
limits-title = What no app can promise

# What no app can promise.
# (list)
limits = 
    A device with a flat battery, or turned off, stays silent.
    Do Not Disturb, Focus and the silent switch can hide a reminder.
    On a computer, nothing rings while the browser is closed.
    If the browser’s data is cleared, reminders are gone too.

# What keeps this device from reminding, and what helps.
# $obstacle (domain::reminder::promise::Obstacle)
# $device (domain::reminder::Device)
obstacle = { $obstacle ->
    [not-asked-yet] One step is missing: let Concord show reminders on this device.
    [refused] { $device ->
        [iphone] Reminders are turned off. Open Settings on this device, tap Notifications, then Concord, and allow them.
        [android] Reminders are turned off. Tap the sign beside the address, or hold the Concord icon, then open the permissions and allow notifications.
       *[computer] Reminders are turned off. Click the sign beside the address and allow notifications for this page.
    }
    [install-first] On an iPhone or iPad, reminders work only from the Home Screen. Add Concord there first.
   *[no-notices] This browser cannot show reminders. Another browser on this device may, or use your phone calendar or clock.
}
