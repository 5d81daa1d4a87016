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
paper-way-in = 列印或傳送一頁
paper-way-note = 給藥劑師、醫生、護士、照顧者或學校。
paper-title = 給某人的一頁
paper-explained = 選擇要寫的內容。交出之前你會看到全部。不含任何私人內容。
school-option = 學校或幼稚園
send-text = 以文字傳送
copy-text = 複製文字
text-copied = 已複製。貼到你想傳送的地方。
text-not-copied = 瀏覽器不允許複製。請自行選取下面的文字複製。
text-warning = 訊息會經過並留在你使用的傳送服務。
send-question = 傳送這個問題
nothing-on-it = 請至少選擇一部分。
group-talk = 準備談話
group-send = 列印或傳送
group-keep = 檔案和備份
answer-label = 你的回答，用淺白的文字
not-on-page = 未在這一頁上。要先看看嗎？
not-on-page-questions = 有{ $count }個問題未在這一頁上
written-in = 這一頁用甚麼語言
written-in-note = 給不懂你的語言的人看。你自己寫的內容會保持原文。
written-in-now = 這一頁的語言：{ $language }
not-saved-here = 這裏有寫了但未儲存的內容。它會留在這裏，等下次交出這一頁時再用。
