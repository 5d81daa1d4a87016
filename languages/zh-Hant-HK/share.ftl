### Sharing.

for-whom = 給誰看？
for-whom-note = 只問其他人的問題不會包括在內。
show-note = 一頁資料，可在櫃台前展示。
print = 列印這一頁
print-note = 同一頁內容，印在紙上。
backup = 儲存備份
backup-note = 一個載有全部資料的檔案，由你保管。
nothing-leaves = 除非你親自交給別人，否則資料不會離開這部裝置。
left-out = { $count ->
    [0] 你沒有把任何項目標為私人。
   *[other] 已略去{ $count }個私人項目。
}
pharmacist-title = 給藥劑師看
before = 請先自己看一次。交出後，其他內容都會隱藏。
hand-over = 交給對方看
turn = 轉向對方
take-back = 取回
is-it-back = { $name }，已取回裝置嗎？
yes-back = 是，已取回
not-back = 不，繼續看
write-down = 寫下我們的決定
talked = 我們談過了
talked-note = 下次這一頁會顯示由今天起的改變。
reader-name = 誰會看？
reader-name-hint = 知道的話請寫名字，會寫在一起記下的內容旁邊。
write-answer = 在這裏寫答案
told-now = 由{ $who }今天告知。
read-back = 互相讀出來。這是雙方的意思嗎？
deciding = 我們的決定
written-down = 這次談話記下的內容
