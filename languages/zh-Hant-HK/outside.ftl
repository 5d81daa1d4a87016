### What is said outside the app: before it is there, when it cannot start, and by the worker.

needs-javascript = Concord需要JavaScript。請在瀏覽器設定中開啟。
page-missing = 沒有這個頁面。
cannot-start = 程式未能啟動。
cannot-start-safe = 你的資料仍在這部裝置上。請確認已連接網絡，然後再試一次。如果仍然不行，請稍後再試。
emergency = 如遇緊急情況，請致電999（英國、香港）、112（丹麥、歐盟）或911（美國）。
notice = 是時候看看你的藥物了。
stopped = Concord停止了運作。
stopped-safe = 之前儲存的資料仍在這部裝置上。你剛才輸入的內容可能未儲存。請再試一次。如果再次停止，Concord會先提供其他打開方法。
slow = 今次需要較長時間。已儲存的資料仍在這部裝置上。請稍等，或者關閉這一頁再打開。
handed-over = 包括所有能讀到記錄的檔案已交出。請在下載項目查看。
nothing-read = 沒有製作檔案：無法讀到任何資料。
