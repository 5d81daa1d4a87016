### Words used on many screens.

app = Concord
skip = 跳到內容
navigation = 主要頁面
today = 今天
medicines = 藥物
ask = 提問
share = 分享
help = 求助
settings = 設定
backup = 備份
restore = 從檔案還原
back = 返回
next = 下一步
save = 儲存
change = 更改
cancel = 不儲存並離開
close = 關閉
undo = 復原
saving = 正在儲存……
opening = 正在打開你的藥物記錄……
optional = 可以不填
yes = 是
no = 否
open-questions = { $count }個問題未有答案
not-found = 找不到這一頁。
page-late = 這一頁需要多等一會
page-late-safe = 載入後會自動打開。你儲存的一切仍在這裏。
page-not-fetched = 未能取得這一頁
page-not-fetched-safe = 你儲存的一切仍在這裏。請連接一次網絡，然後再試一次。
try-again = 再試一次
how-to-update = 更新方法：關閉Concord的所有視窗，連接網絡後再打開。
not-checked = 尚未經藥劑師核對
role = { $role ->
    [pharmacist] 藥劑師
    [doctor] 家庭醫生
    [clinic] 醫院門診
    [nurse] 護士
   *[care-provider] 護理機構
}
for-role = { $role ->
    [pharmacist] 問我的藥劑師
    [doctor] 問我的家庭醫生
    [clinic] 問醫院門診
    [nurse] 問我的護士
   *[care-provider] 問護理機構
}
country = { $country ->
    [united-kingdom] 英國
    [hong-kong] 香港
    [denmark] 丹麥
    [european-union] 其他歐盟國家
   *[united-states] 美國
}
not-saved-what = 未有記錄：
typed-before = 你之前輸入的內容仍在這裏，尚未儲存。
begin-again = 重新開始
not-saved-safe = 之前儲存的資料仍然在這裏。請再試一次，或到「設定」備份。
words-empty = 請先在這裏填寫。
words-too-long = 太長了。最多可寫{ $limit }個字。
not-saved-full = 未能儲存：這部裝置沒有足夠空間。
not-saved-unavailable = 未能儲存：這個瀏覽器現時不能保存資料。
not-saved-refused = 未能儲存：這部裝置拒絕保存。
not-saved-keep-missing = 請加上「維持現狀」。
not-saved-nothing-chosen = 請選擇你的決定。
not-saved-too-early = 再檢視日期必須在作決定之後。
not-saved-unknown-person = 未能儲存：這個人已不在名單上。
not-saved-nothing-to-undo = 這項記錄已經復原。
not-saved-built-on = 未能復原：之後已有更多關於它的記錄。
not-saved-gone = 未能儲存：這項已不存在，已在另一個視窗復原。
not-saved-unreadable = 未能儲存：內容太長，或者日期太遠。請檢查一下，然後再試一次。
not-saved-behind = 未能儲存：Concord的其他視窗正在儲存。請關閉那些視窗，然後再試一次。
not-saved-not-fetched = 未能儲存：Concord欠缺了一部分。請連接網絡，然後再試一次。
