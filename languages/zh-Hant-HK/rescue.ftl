### The way out when something stands between a person and their record.

nothing-wrong = 把所有記錄儲存為檔案
save-explained = 檔案包括所有能讀到的記錄：已儲存的、這部裝置上的第二份副本，以及只在記憶體中的。任何人得到這個檔案都可以閱讀。你可以在備份頁還原它。
saved = 包括{ $entries }項記錄的檔案已交出。請在下載項目或你傳送的地方查看。
only-parts = 無法打開已儲存的資料，所以檔案只包括第二份副本和記憶體中的記錄，可能會有缺少。
go-on = 繼續
as-usual = 照常打開
leave-out = 打開，但不顯示最後輸入的記錄
leave-out-means = 如果再次停止運作，可以打開但不顯示最後輸入的記錄。這些記錄會留在這部裝置和檔案中，你可以重新顯示。在此之前，最後輸入的內容不會顯示，包括已更改的劑量或已停用的藥物。請對照藥物標籤檢查你的藥單。
left-out-means = 這些記錄保留在這部裝置上，亦會放進每個檔案。重新顯示之前，你的藥單可能與你最後一次所見的不同。請對照藥物標籤。
bring-back = 重新顯示所有記錄
remove = 移除無法打開的資料
remove-means = 這會移除無法打開的資料，並以這部裝置上的第二份副本和這個視窗仍有的記錄代替。如果最終能夠打開，就不會移除任何資料。
file-first = 請先把所有記錄儲存為檔案，然後才可以移除無法打開的資料。
without-file = 我無法儲存檔案
without-file-means = 沒有檔案的話，第二份副本沒有的記錄可能會永久消失。
without-file-sure = 沒有檔案也繼續
remove-do = 移除無法打開的資料，並還原副本
