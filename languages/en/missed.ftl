### A dose that nobody answered in time.

# Heading.
title = If this dose was forgotten

# For medicines on the high-risk list.
call = Call your pharmacist or doctor about this dose today.
