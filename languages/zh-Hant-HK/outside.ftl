### What is said outside the app: before it is there, when it cannot start, and by the worker.

needs-javascript = Concord 需要 JavaScript。請在瀏覽器設定中開啟。
page-missing = 沒有這個頁面。
cannot-start = 程式未能啟動。
cannot-start-safe = 你的資料仍在這部裝置上。請確認已連接網絡，然後再試一次。如果仍然不行，請稍後再試。
emergency = 如遇緊急情況，請致電999（英國、香港）、112（丹麥、歐盟）或911（美國）。
notice = 是時候看看你的藥物了。
