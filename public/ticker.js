// A clock that keeps its pace while the page is hidden: timers of a hidden page
// are slowed to one a minute, those of a worker are not. It says nothing but
// that time has passed; the page reads the clock itself.
"use strict";

setInterval(() => postMessage(null), 15000);
