### The way out when something stands between a person and their record.

# Title where nothing is wrong.
nothing-wrong = Save everything to a file

# What the file holds and who can read it.
save-explained = The file holds all that can be reached: what is stored, the second copy on this device, and what is only in memory. Whoever has the file can read it. You can restore it on the backup page.

# The file was handed over.
# $entries (count)
saved = { $entries ->
    [one] The file with 1 entry was handed over. Look for it in your downloads, or where you sent it.
   *[other] The file with { $entries } entries was handed over. Look for it in your downloads, or where you sent it.
}

# What was stored did not open, so the file may lack something.
only-parts = What is stored did not open. So the file holds the second copy and what is in memory. Some entries may be missing in it.

# Above the ways to go on.
go-on = Go on

# Goes on as always, after the app fell.
as-usual = Open as usual

# Goes on without what was entered last.
leave-out = Open without what was entered last

# What that means.
leave-out-means = If it stops again, open it without what was entered last. Those entries stay on this device and in the file, and you can bring them back. Until then, what was entered last does not show: a changed dose or an ended medicine, too. Check your list against your labels.

# Entries are left out: what that means.
left-out-means = They are kept on this device, and they go into every file. Until you bring them back, your list may not be as you last left it. Check it against your labels.

# Shows them again.
bring-back = Show all entries again

# Above removing what does not open.
remove = Remove what does not open

# What removing does.
remove-means = This removes what does not open. In its place come the second copy from this device and what this window still holds. If it opens after all, nothing is removed.

# A file comes first.
file-first = First save everything to a file. Then you can remove what does not open.

# There is no file, said the first time.
without-file = I cannot save a file

# What going on without a file means.
without-file-means = Without a file, entries that the second copy does not hold may be gone for good.

# There is no file, said the second time.
without-file-sure = Go on without a file

# Removes, and puts the copy back.
remove-do = Remove what does not open, and put the copy back
