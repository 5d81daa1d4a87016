### Storage did not open.

# What happened.
# $error (storage::LoadError)
happened = { $error ->
    [unavailable] This browser keeps nothing here
    [broken] What was kept does not open
    [newer] A newer Concord was used here
   *[not-fetched] A part of Concord is missing
}

# What is safe.
# $error (storage::LoadError)
safe = { $error ->
    [unavailable] Nothing was lost by this. What is kept in another browser or window is still there.
    [broken] Nothing has been removed. A backup file you made can still be restored.
    [newer] Your entries are safe. This older version does not touch them.
   *[not-fetched] Your entries are all here. Nothing has been changed.
}

# What to do.
# $error (storage::LoadError)
to-do = { $error ->
    [unavailable] You may be in a private window, or storage may be switched off. Open Concord in an ordinary window of the browser you usually use.
    [broken] Close all windows of Concord and open it again. If that does not help, put the second copy back.
    [newer] Close all windows of Concord and open it again while you have internet, so that the newer version comes.
   *[not-fetched] Go online, then open Concord again.
}

# Opens the app again.
again = Open Concord again

# Leads to the rescue.
rescue = Put the second copy back

# What the rescue does.
rescue-explained = This removes what does not open and puts the second copy from this device in its place. Entries from the last seconds before the damage may be missing. If there is no second copy, you begin with nothing and can restore a backup file.

# Does it.
rescue-do = Remove what does not open, and put the copy back

# Help works without storage.
help-works = Help works without storage: emergency numbers and warning signs.
