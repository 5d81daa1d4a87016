### What is said outside the app: before it is there, when it cannot start, and by the worker.

# The browser runs no scripts.
needs-javascript = Concord needs JavaScript. Please turn it on in your browser’s settings.

# An address at which there is no page.
page-missing = This page does not exist.

# The app could not start: what happened.
cannot-start = The app could not start.

# What is safe then, and what helps.
cannot-start-safe = Your data is still on this device. Check that you are online, then try again. If it still fails, try again later or use another browser on this device.

# Numbers for an emergency, for when the app cannot show its own.
emergency = In an emergency call 999 (United Kingdom, Hong Kong), 112 (Denmark, European Union) or 911 (United States).

# A neutral notice, when a push brings no words of its own.
notice = Time to check your medicines.

# The app fell by a fault of its own: what happened.
stopped = Concord has stopped.

# What is safe then, and what helps.
stopped-safe = What was saved before is still on this device. What you were just writing may not be saved. Try again. If it stops once more, Concord opens with a way out.

# The first page has waited long for the app.
slow = This is taking longer than usual. What was saved is still on this device. Wait a little, or close this page and open it again.

# A file with everything was handed over.
handed-over = The file with all that could be read was handed over. Look for it in your downloads.

# There was nothing to put into a file.
nothing-read = No file was made: nothing could be read.
