### The code on a pack: scanning it, and what was read from it.

title = 藥盒上的條碼
scan = 掃描藥盒上的條碼
pick = 選擇條碼的圖片
scanning = 請把小方形條碼或直線條碼放在鏡頭前。
camera = 鏡頭所見的畫面
stop = 關閉鏡頭
looking = 正在尋找條碼……
no-camera = 這裏未能使用鏡頭。請選擇條碼的圖片，或照抄印在盒上的資料。
camera-refused = 這裏不允許使用鏡頭。請在瀏覽器設定中允許、選擇條碼的圖片，或照抄印在盒上的資料。
no-code = 這張圖片中找不到條碼。請在光線充足處，靠近並正面再拍，或照抄印在盒上的資料。
no-picture = 這不是可以查看的圖片。請選擇另一張，或照抄印在盒上的資料。
reader-not-fetched = 讀取條碼所需的程式尚未存於這部裝置，現在也未能下載。請連線後再試，或照抄印在盒上的資料。
reader-cannot-run = 這個瀏覽器未能讀取條碼。請照抄印在盒上的資料。
refused = { $error ->
    [too-long] 這不是藥物包裝的條碼。請找另一個，或照抄印在盒上的資料。
    [not-a-pack-code] 這不是藥物包裝的條碼，或者條碼已損壞。請找另一個，或照抄印在盒上的資料。
    [check-digit] 條碼中的產品編號核對不符，所以沒有採用。請再掃描一次，或照抄印在盒上的資料。
    [impossible-date] 條碼中的日期不可能存在，所以沒有採用。請照抄印在盒上的資料。
    [field-too-long] 條碼各部分連在一起，未能分開，所以沒有採用。請照抄印在盒上的資料。
   *[contradictory] 所見的條碼屬於兩個不同的包裝。請只掃描一盒，或照抄印在盒上的資料。
}
read = 從包裝讀取
product = 產品編號
national = 當地編號（{ $called }）
batch = 批號
expiry = 最後日期
month-only = { $day }，即該月最後一天：條碼只有月份
no-expiry = 條碼中沒有到期日。請從藥盒照抄。
passed = 這個日期已經過了。請詢問藥劑師。
no-name = 這些編號不代表盒內是哪種藥物。請以盒上印的名稱為準。
beside-chosen = 你選擇了{ $name }。請與盒上印的名稱比較。
after-adding = 這些資料不會與新藥物一起保存。批號和到期日可以稍後在「包裝的到期日和開封日」中記下。
filled-in = 最後日期已填在下面。
kept-on-save = 在你儲存之前，這些資料都不會保存。
opened-before = 下面的開封日是之前記下的。如果這是另一盒，請更改。
offered-after = 儲存新的一盒之後，你可以查看它的日期並保存。
waiting = 從包裝讀取，尚未保存
look = 查看並保存
leave-out = 不保存
leave-numbers-out = 刪去批號和產品編號
batch-line = 批號{ $batch }，從包裝讀取。
product-line = 產品編號{ $product }，從包裝讀取。
