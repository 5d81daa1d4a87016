### The record is not there as it should be.
### (opening)

# The app fell more than once while it opened: what happened.
fallen = Concord stopped while it was opening

# What is still there then.
fallen-safe = Your entries are still on this device. Nothing has been removed.

# What to do then.
fallen-do = First save everything to a file. Then open Concord again: as usual, or without what was entered last.

# Storage has not answered for a while: what happened.
silent = Your entries are taking long to open

# What is still there then.
silent-safe = Concord has removed nothing. It is still waiting for this device to give out your entries.

# What to do then.
silent-do = Close all other windows of Concord. If nothing changes, open it again, or save what can be reached to a file.

# Storage fails while the app is open, and the device is full: what happened.
full = This device has no room left

# What to do then.
full-do = Save everything to a file now. Then make room: remove pictures, films or apps that you do not need. Then try again.

# Storage fails while the app is open, and nobody knows why: what happened.
failing = Concord cannot save at the moment

# What is safe when storage fails while the app is open.
failing-safe = What you see is still in memory, and Concord has removed nothing. New entries cannot be saved.

# What to do when nobody knows why.
failing-do = The browser does not say why. Often the device has no room left. Save everything to a file now. Then make room on the device, and try again.

# Storage did not open: what happened.
# $error (storage::LoadError)
did-not-open = { $error ->
    [unavailable] This browser keeps nothing here
    [broken] What was kept does not open
    [full] This device has no room left
    [newer] A newer Concord was used here
   *[not-fetched] A part of Concord is missing
}

# What is still there then.
# $error (storage::LoadError)
did-not-open-safe = { $error ->
    [unavailable] Nothing was lost by this. What is kept in another browser or window is still there.
    [broken] Concord has removed nothing. A backup file you made can still be restored.
    [full] Concord has removed nothing. A backup file you made can still be restored.
    [newer] Your entries are all here. This older version does not touch them.
   *[not-fetched] Your entries are all here. Nothing has been changed.
}

# What to do then.
# $error (storage::LoadError)
did-not-open-do = { $error ->
    [unavailable] You may be in a private window, or storage may be switched off. Open Concord in an ordinary window of the browser you usually use.
    [broken] The browser does not say why. Often the device has no room left. Close all windows of Concord, make room on the device, and open it again. Before anything else, save what can be reached to a file.
    [full] Make room: remove pictures, films or apps that you do not need. Then open Concord again. Before that you can save what can be reached to a file.
    [newer] Close all windows of Concord and open it again while you have internet, so that the newer version comes.
   *[not-fetched] Go online, then open Concord again.
}

# Opens the app again.
again = Open Concord again

# Saves everything that can be reached, or leads there.
save-all = Save everything to a file

# Some entries are left out.
# $count (count)
left-out = { $count ->
    [one] 1 entry is left out
   *[other] { $count } entries are left out
}

# What that may mean.
left-out-words = Your list may not be as you last left it. Check it against your labels.

# Leads to where they are brought back.
left-out-look = Bring them back

# Help works without storage.
help-works = Help works without storage: emergency numbers and warning signs.

# Something saved is missing or changed: what happened.
damaged = Something is missing or changed

# What is safe and what to do when something is missing or changed.
damaged-help = What can still be read is shown. Make a backup file now. Then restore your last backup file; that only adds what is missing.

# Entries are missing that the second copy has: why that may be, and what is safe.
copy-explained = The browser may have lost them. The second copy on this device still has them.
