### Restoring from a backup file.

# What restoring does and does not do.
explained = Restoring only adds what is missing here. Nothing is removed. You first see what is in the file.

# What is here can be backed up before.
backup-first = You can first make a backup of what is here now.

# Picks a file.
pick = Choose a backup file

# The file could not be picked or read.
# $error (exchange::FileError)
pick-error = { $error ->
    [cancelled] No file was chosen.
    [too-large] This file is too large to be a backup of Concord.
    [unreadable] This file could not be read.
   *[not-saved] This file could not be read.
}

# What is safe after that.
nothing-changed = Nothing here was changed.

# What is in the file.
preview = In this file

# For whom.
preview-people = For whom

# From when to when.
preview-dates = From when

# From one day to another.
# $from (text)
# $to (text)
from-to = { $from } to { $to }

# How many are new here.
preview-new = New here

# How many are here already.
preview-known = Here already

# How many cannot be read by this version.
preview-unreadable = Not readable by this version, kept all the same

# Everything in it is here already.
preview-nothing = Everything in this file is here already.

# That nothing will be removed.
preview-safe = Nothing will be removed. Where the file and this device differ, the newer entry is shown and the older one stays in the history.

# Adds the entries.
# $count (count)
add = { $count ->
    [one] Add this 1 entry
   *[other] Add these { $count } entries
}

# Leaves it.
add-not = Leave it

# The entries are added.
# $count (count)
added = { $count ->
    [one] 1 entry added. Nothing was removed.
   *[other] { $count } entries added. Nothing was removed.
}

# The file is too large.
too-large = This file is too large to be a backup of Concord.

# The file is no backup.
not-a-backup = This file is not a backup of Concord. Look for a file whose name begins with “concord”.

# A newer version wrote the file.
newer = A newer Concord made this backup. Open Concord again while you have internet, so that the newer version comes.

# The file has no entries.
without-entries = This backup has no entries in it.

# Only a part of the file can be read.
# $readable (count)
# $total (count)
damaged = This backup is damaged: { $readable } of { $total } entries can be read. Use another backup file if you have one.
