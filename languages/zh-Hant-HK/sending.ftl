### 交出資料頁、閱讀收到的資料頁，以及回覆。

way-in = 傳給對方並取得回覆
way-in-note = 用圖像、連結或檔案。不經任何伺服器。
take-in = 接收回覆
take-in-note = 從對方的螢幕、連結或檔案。
title = 傳送你的資料頁
explained = 對方可用任何瀏覽器閱讀並回覆。你的用藥計劃不會改變。
name = 對方的名字，或機構名稱
name-hint = 會寫在資料頁上方。可以留空。
parts = 一併交出的內容
part-born = 我的出生日期
preview = 看清楚會交出甚麼
way = 怎樣交給對方？
way-name = { $way ->
    [picture] 用圖像
    [link] 用連結
   *[file] 用檔案
}
way-note = { $way ->
    [picture] 對方掃描你的螢幕。適合面對面時使用。內容沒有上鎖。
    [link] 你用訊息傳送。內容已上鎖，你再把密碼告訴對方。
   *[file] 你傳送或交出檔案。內容已上鎖，你再把密碼告訴對方。
}
make = 準備資料頁
making = 正在準備……
picture-of = 第{ $number }幅圖像，共{ $of }幅
picture-alt = QR碼，第{ $number }幅圖像，共{ $of }幅
next-picture = 下一幅
previous-picture = 上一幅
picture-help = 請對方按「掃描QR碼」，把鏡頭對準這裏。
pictures-help = 共有幾幅。每一幅都要掃描，先後不拘。
page-help = 請對方先打開這個網頁。網頁不含你的任何資料：可用任何鏡頭掃描，或輸入網址。
page-alt = 閱讀資料頁的網頁的QR碼
picture-too-large = 內容太多，圖像放不下。請選擇連結或檔案，或略去部分內容。
code-title = 密碼
code-help = 請親口或用電話告訴對方。不要寫在同一則訊息內。
copy = 複製連結
copied = 已複製連結。
not-copied = 未能複製。連結在下面：請選取後自行複製。
send-link = 傳送連結
link-words = 連結
save-file = 儲存檔案
file-saved = 檔案已準備好，可以交出。
file-not-saved = 未能儲存檔案。請再試。
cannot-lock = 這個瀏覽器未能上鎖。請選擇圖像，或使用另一個瀏覽器。
then = 收到回覆時，請在「分享」一頁接收。
opened-title = 給你的資料頁
opened-for = 給{ $name }
opened-note = 你可以閱讀並回覆。這一頁不會儲存任何內容：關閉後便消失。
opened-empty = 請掃描對方的圖像、選擇對方的檔案，或貼上對方的連結。打開的內容不會儲存：關閉後，需要重新打開。
gathered = 已收到{ $here }幅圖像，共{ $of }幅。
gathered-other = 這幅圖像屬於另一份資料頁。已由這一幅重新開始。
locked = 內容已上鎖。對方告訴你的密碼是甚麼？
code-hint = 十二個數字，例如4827 1935 0264。
open = 打開
no-code = 這不是十二個數字。
error = { $error ->
    [not-ours] 這不是來自Concord的內容。
    [newer] 這是由較新版本的Concord寫成的。請更新後再試。
    [damaged] 內容在途中被截斷或更改。請對方再傳一次。
    [too-large] 內容太大，不可能來自Concord，所以沒有打開。
    [locked] 內容已上鎖，需要密碼。
    [not-here] 這個瀏覽器未能打開上鎖的內容。請使用另一個瀏覽器。
   *[wrong-code] 這個密碼未能打開。請核對每個數字。
}
nothing-applied = 沒有儲存任何內容。
scan = 掃描QR碼
scanning = 請把QR碼放在鏡頭前。
stop = 關閉鏡頭
camera = 鏡頭所見的畫面
no-camera = 這裏未能使用鏡頭。請選擇圖片或檔案。
camera-refused = 這裏不允許使用鏡頭。請在瀏覽器設定中允許，或選擇圖片或檔案。
pick = 選擇圖片或檔案
no-code-found = 這張圖片中找不到QR碼。請在光線充足處，靠近並正面再拍。
looking-at-pictures = 正在尋找QR碼……
reader-not-fetched = 讀取QR碼所需的程式尚未存於這部裝置，現在也未能下載。請連線後再試，或在下面貼上連結。
reader-cannot-run = 這個瀏覽器未能讀取QR碼。請在其他瀏覽器打開Concord，或在下面貼上連結。
paste = 或在這裏貼上連結
look = 看看內容
write-back = 回覆
write-back-note = 對方會先看過才儲存。內容會標明由你告知，不會改變任何用藥計劃。
answers = 你的回答
remarks = 關於個別藥物
remarks-hint = 有話要說才填寫。
agreed = 你們一起作的決定
words = 其他
your-role = 你是
your-name = 你的名字
your-place = 藥房、診所或門診
name-missing = 請填寫名字，讓對方知道是誰告知的。
nothing-written = 請先填寫內容。
make-answer = 準備回覆
answer-title = 你的回覆
answer-help = 請對方用Concord掃描：先按「分享」，再按「接收回覆」。或把連結或檔案傳給對方。
print-answer = 列印
change-answer = 修改
reply-title = 接收回覆
reply-explained = 請掃描對方螢幕上的QR碼、選擇對方的檔案，或貼上對方的連結。儲存前你會先看到內容。
reply-from = { $role ->
    [pharmacist] { $name }，藥劑師
    [doctor] { $name }，醫生
    [clinic] { $name }，門診
    [nurse] { $name }，護士
   *[care-provider] { $name }，護理機構
}
reply-where = { $day }，{ $place }
use-answer = 用作我這個問題的答案
other-answer = 你已有另一個答案：{ $words }
same-answer = 你已有這個答案。
question-gone = 這個問題已不在你的清單上。
unknown-sheet = 這份回覆所回應的資料頁，不是從這裏交出的。可能是給別人的。
known-reply = 你已在{ $day }儲存這份回覆。
older-reply = 你已儲存對方較新的回覆。
keep = 儲存這份回覆
keep-note = 你的用藥計劃不會改變。對方所寫的會標明由對方告知。
is-a-sheet = 這是供閱讀的資料頁，不是回覆。
read-sheet = 閱讀
medicine-gone = 已不在你清單上的藥物
handed-to = 你在{ $day }把資料頁交給{ $whom }。
came-back = 收到的回覆
they-agreed = 對方記下的決定
decide = 寫下我們的決定
see-medicine = 查看{ $medicine }
nothing-chosen = 請最少選擇一部分。
put-away = 你已收起這個問題。
not-keep = 不儲存
anything-else = 其他
take-out = 移除這個回覆
too-much = 內容太多，不能一次過傳送。請略去部分內容，或把這一頁列印出來。
their-list = 你那邊的藥單
their-list-hint = 每行一種藥物，寫上劑量及用法。對方可以與自己的藥單比較。它本身不會改動對方的任何內容。
begin-list = 填入這一頁的藥名
list-came = 對方的藥單
compare-list = 與我的藥單比較
