### How storage stands, and making a backup file.

# Above how storage stands.
storage = How your entries are kept

# Everything saved is there.
whole = Everything you saved is here.

# A second copy holds entries that are missing here.
# $rows (count)
copy-left = { $rows ->
    [one] 1 entry is missing here
   *[other] { $rows } entries are missing here
}

# Puts them back.
copy-restore = Put them back from the second copy

# They are back.
# $rows (count)
copy-restored = { $rows ->
    [0] Everything is in order again.
    [one] 1 entry is back.
   *[other] { $rows } entries are back.
}

# Goes on without them.
copy-forget = Go on without them

# What going on without them means.
copy-forget-explained = The second copy on this device is then removed for good. Make a backup file first if you are not sure.

# Putting right did not work.
# $error (storage::RescueError)
rescue-error = { $error ->
    [no-copy] There is no second copy that can be read. Nothing was changed. Restore a backup file if you have one.
    [not-read] What is stored could not be read. Nothing was changed. Close Concord and open it again.
    [not-saved] This device did not keep what was put together. The second copy is still there. Make room on the device and try again.
    [not-copied] The second copy could not take in everything first, so nothing was removed. Make room on the device and try again.
   *[open-elsewhere] Concord is open in another window. Nothing was changed. Close the other window and try again.
}

# Entries this version cannot read.
# $count (count)
unreadable = { $count ->
    [one] 1 entry cannot be read by this version. It is kept, and it goes into the backup.
   *[other] { $count } entries cannot be read by this version. They are kept, and they go into the backup.
}

# Whether the browser promises to keep what is stored.
# $lasting (Option<storage::Lasting>)
lasting = { $lasting ->
    [promised] The browser has promised to keep your entries.
    [not-promised] The browser may clear your entries when the device is full, or after a long time without use. Make a backup every few days.
   *[none] This browser does not say whether it keeps your entries. Make a backup every few days.
}

# Asks the browser to promise.
ask-to-last = Ask the browser to keep them

# How much room is used, in megabytes.
# $megabytes (count)
room = { $megabytes ->
    [0] Less than 1 megabyte is used.
    [one] 1 megabyte is used.
   *[other] { $megabytes } megabytes are used.
}

# Little room is left.
room-low = There is little room left on this device.

# No backup yet.
never = No backup was made on this device yet.

# The last backup: its day, and how many entries.
# $day (text)
# $entries (count)
last = { $entries ->
    [one] Last backup: { $day }, 1 entry.
   *[other] Last backup: { $day }, { $entries } entries.
}

# Above making a backup.
make = Make a backup

# What the file is and who can read it.
make-explained = The file holds everything: people, medicines, doses, questions, also what is marked private. Whoever has the file can read it. Keep it in a safe place outside this device.

# Makes the file.
make-do = Make a backup file

# Hands over a file that is ready.
make-again = Save the file

# The file was written and read again: how many entries, the day.
# $entries (count)
# $day (text)
made = { $entries ->
    [one] Backed up: 1 entry, { $day }
   *[other] Backed up: { $entries } entries, { $day }
}

# Where to look for it.
made-where = The file was read again and is whole. Look for it in your downloads, or where you sent it.

# No file was written.
# $error (storage::BackUpError)
make-error = { $error ->
    [not-read] No file was made: what is stored could not be read. Nothing was changed. Close Concord and open it again.
    [nothing] No file was made: there is nothing on this device that can be reached.
   *[not-verified] No file was made: it did not read back as it was written. Nothing was changed. Try again.
}

# The file was not handed over.
# $error (exchange::FileError)
save-error = { $error ->
    [cancelled] You did not save the file. Nothing was changed.
    [too-large] The file is ready, but the browser did not save it. Try again with the button.
    [unreadable] The file is ready, but the browser did not save it. Try again with the button.
   *[not-saved] The file is ready, but the browser did not save it. Try again with the button.
}

# Reading or writing takes long.
working = One moment…

# Why.
due-why = Your entries are only on this device. A backup file keeps them if it is lost or broken.

# Leads to the page.
due-do = Make a backup

# There is no backup yet.
due-never = No backup yet

# How many days ago the last backup was made.
# $days (count)
due-since = { $days ->
    [one] Last backup: 1 day ago
   *[other] Last backup: { $days } days ago
}
