### The first visit.

title = 歡迎使用Concord
another = 加入一個人
language = 語言
language-not-fetched = 未能取得這個語言。請連接一次網絡，然後再選擇。
what = 把你的藥物，以及你想問的問題，放在同一個地方。所有資料只留在這部裝置：不用開戶口，也沒有人在看。
go-on = 繼續，加入第一種藥物
restore = 我以前用過：還原資料
cleared-title = 你以前用過嗎？
cleared = 這部裝置已安裝Concord，但這裏沒有任何資料。瀏覽器可能已把資料清除。如果你有備份檔案，可以還原。
copy-found = 這部裝置上的第二份副本仍有{ $entries }項這裏沒有的記錄。
copy-look = 查看第二份副本
about = Concord是甚麼，不是甚麼
