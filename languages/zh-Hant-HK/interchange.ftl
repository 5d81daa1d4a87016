### Files for other programs, and files that come from them.

out-way-in = 儲存檔案給其他程式
out-way-in-note = 病人摘要，或試算表用的表格。
out-title = 給其他程式的檔案
out-explained = 儲存前，你會看到檔案的全部內容。檔案不會傳送到任何地方。
which = 你想儲存甚麼？
kind = { $kind ->
    [summary] 病人摘要（FHIR）
    [medicines] 我的藥物表（CSV）
   *[doses] 用藥記錄表（CSV）
}
kind-note = { $kind ->
    [summary] 給能夠讀取的診所或健康程式。
    [medicines] 給試算表用：每種藥物一行。
   *[doses] 給試算表用：每次用藥一行。
}
from = 由哪一天？
until = 至哪一天？
days-wrong = 請選擇兩天。第一天不能遲過最後一天，最後一天不能在將來。
preview = 檔案的內容
not-in-it = 不包括：問題、擔憂、決定、你重視的事、懷孕、基因測試和電話號碼。
unlocked = 檔案沒有上鎖。拿到的人可以看到全部內容。
unsettled = 清單上有項目在兩處更改過，等你選擇。在此之前，檔案載有目前有效的內容。
to-the-letter = 檔案原文
save = 儲存檔案
saved-downloads = 已交給瀏覽器下載，檔名是 { $name }。
saved-shared = 已交出。
not-saved = { $error ->
    [cancelled] 你沒有儲存檔案。沒有任何更改。
    [too-large] 瀏覽器沒有儲存檔案。請再試。
    [unreadable] 瀏覽器沒有儲存檔案。請再試。
   *[not-saved] 瀏覽器沒有儲存檔案。請再試。
}
rows-shown = 已顯示{ $all }行中的{ $shown }行
more-rows = 顯示更多
no-rows = 這些日子沒有安排或記下任何用藥。
reading-older = 正在讀取較早的日子。
not-read-before = 未能讀取{ $day }之前記下的內容，因此檔案不包括這些內容。
read-again = 再讀一次
table-name = 檔案中的各行
column-medicine = 藥物
column-strength = 強度
column-form = 劑型
column-contains = 含有
column-status = 狀況
column-since = 由何時起
column-how = 我怎樣使用
column-label = 標籤寫着
column-really = 我實際的用法
column-why = 用途
column-source = 來源
column-day = 日期
column-due = 預定時間
column-amount = 份量
column-unit = 單位
column-happened = 情況
column-taken-at = 使用時間
column-reason = 原因
column-note = 備註
column-by = 記錄者
column-at = 記錄時間
happened = { $told ->
    [taken] 已使用
    [taken-off] 已除下
    [not-taken] 沒有使用
    [unsure] 不肯定
    [no-record] 沒有記錄
    [on-hold] 暫停中
   *[open] 尚未回答
}
summary-title = 病人摘要，在家以 Concord 程式寫成。不是醫療記錄。
part = { $part ->
    [medicines] 藥物
    [allergies] 過敏
    [problems] 病症
   *[past] 以往的病症
}
quiet-medicines = { $quiet ->
    [not-asked] 沒有提及藥物。這不表示沒有藥物。
   *[none-known] 沒有已知的藥物。
}
quiet-allergies = { $quiet ->
    [not-asked] 沒有提及過敏，或沒有人問過。這不表示沒有過敏。
   *[none-known] 沒有已知的過敏。
}
quiet-problems = { $quiet ->
    [not-asked] 沒有提及病症。這不表示沒有病症。
   *[none-known] 沒有已知的病症。
}
others-untold = 沒有提及其他過敏。
none-of = { $kind ->
    [medicine] 沒有已知的藥物過敏。
    [food] 沒有已知的食物過敏。
    [environment] 沒有已知的環境過敏。
   *[biologic] 沒有已知的疫苗等過敏。
}
standing = { $status ->
    [active] 使用中
    [completed] 已用完療程
    [intended] 稍後使用
    [stopped] 不再使用
    [on-hold] 暫停中
    [not-taken] 沒有使用
    [cancelled] 已撤回
    [draft] 尚未發出
   *[unknown] 沒有說明狀況
}
ordered = { $intent ->
    [proposal] 只是建議
    [plan] 由撰寫者計劃
    [order] 已處方；沒有說明有否使用
    [original-order] 已處方；沒有說明有否使用
    [reflex-order] 已處方；沒有說明有否使用
    [filler-order] 已處方；沒有說明有否使用
    [instance-order] 處方一次；沒有說明有否使用
   *[one-of-several] 多種選擇之一
}
in-force = 生效中
adherence = { $adherence ->
    [taking] 實際有使用
    [taking-as-directed] 實際按指示使用
    [taking-not-as-directed] 實際用法與指示不同
    [not-taking] 實際沒有使用
    [on-hold] 實際暫停中
    [on-hold-as-directed] 按指示暫停
    [on-hold-not-as-directed] 沒有人吩咐而暫停
    [stopped] 實際不再使用
    [stopped-as-directed] 按指示不再使用
    [stopped-not-as-directed] 沒有人吩咐而不再使用
   *[unknown] 不知道實際用法
}
labelled = { $label }：{ $words }
form = 劑型
what-for = 用途
why = 原因
note = 備註
said-by = 告知者
said-on = 告知日期
since = 由
until-when = 直至
on-day = 日期
code = 編碼
from-until = { $from }至{ $until }
author-person = 本人
author-carer = { $name }（照顧者）
author-device = { $name }（程式或裝置）
course = { $course ->
    [active] 現時有
    [recurrence] 復發
    [relapse] 好轉後復發
    [inactive] 不活躍
    [remission] 已好轉，可能再來
    [resolved] 已過去
   *[unknown] 不知道是否已過去
}
sure = { $verification ->
    [unconfirmed] 未證實
    [provisional] 暫定
    [differential] 幾種可能之一
    [presumed] 推定
   *[confirmed] 已證實
}
criticality = { $criticality ->
    [low] 記錄為：風險低
    [high] 記錄為：可能有危險
   *[unclear] 沒有人能說有多危險
}
nature = { $nature ->
    [allergy] 過敏
   *[intolerance] 不耐受
}
severity = { $severity ->
    [mild] 輕微
    [moderate] 中度
   *[severe] 嚴重
}
reaction = 反應
allergy-to = { $kind ->
    [medicine] 對藥物
    [food] 對食物
    [environment] 對周圍的東西
   *[biologic] 對疫苗等
}
amount = { $number } { $unit }
less-than = 少於 { $number }
at-most = 最多 { $number }
at-least = 最少 { $number }
more-than = 多於 { $number }
times = { $times }次
times-to = { $times }至{ $most }次
in-a = { $unit ->
    [second] 每秒
    [minute] 每分鐘
    [hour] 每小時
    [day] 每日
    [week] 每星期
    [month] 每月
   *[year] 每年
}
in-every = { $unit ->
    [second] 每 { $number } 秒
    [minute] 每 { $number } 分鐘
    [hour] 每 { $number } 小時
    [day] 每 { $number } 日
    [week] 每 { $number } 星期
    [month] 每 { $number } 個月
   *[year] 每 { $number } 年
}
every-day = 每日
how-often = { $each }{ $times }
when = { $when ->
    [morning] 早上
    [early-morning] 清早
    [late-morning] 早上稍後
    [noon] 中午
    [afternoon] 下午
    [early-afternoon] 下午較早時
    [late-afternoon] 下午較後時
    [evening] 晚上
    [early-evening] 晚上較早時
    [late-evening] 晚上較後時
    [night] 夜間
    [after-sleep-began] 入睡後
    [bedtime] 睡前
    [waking] 起牀時
    [meal] 用餐時
    [breakfast] 早餐時
    [lunch] 午餐時
    [evening-meal] 晚餐時
    [before-meal] 餐前
    [before-breakfast] 早餐前
    [before-lunch] 午餐前
    [before-evening-meal] 晚餐前
    [after-meal] 餐後
    [after-breakfast] 早餐後
    [after-lunch] 午餐後
    [after-evening-meal] 晚餐後
   *[at-once] 立即
}
minutes-off = 前後 { $minutes } 分鐘
in-all = 共{ $doses }次
lasting = 為期 { $long }
from-on = 由{ $day }起
until-day = 至{ $day }
as-needed = 有需要時
as-needed-for = 有需要時：{ $words }
rate = { $long }內 { $amount }
most-within = { $long }內最多 { $amount }
most-at-a-time = 每次最多 { $amount }
most-in-a-life = 一生最多 { $amount }
no-directions = 沒有說明怎樣使用。
in-way-in = 讀取其他程式的檔案
in-way-in-note = 病人摘要（FHIR）或德國用藥計劃。
in-title = 其他程式的檔案
in-explained = 選擇診所、藥房或其他程式給你的檔案。你會看到它的內容。你的清單不會更改。
pick = 選擇檔案
pick-another = 選擇另一個檔案
reading = 正在讀取檔案。
not-picked = { $error ->
    [cancelled] 沒有選擇檔案。
    [too-large] 檔案太大，不是這裏可以讀取的檔案。上限是 5 MB。
    [unreadable] 這部裝置未能讀取這個檔案。
   *[not-saved] 這部裝置未能讀取這個檔案。
}
strange = { $kind ->
    [empty] 檔案是空的。
    [pdf] 這是 PDF，供閱讀和列印。請在「與另一份藥單比較」逐行輸入藥物，或索取 FHIR（JSON）檔案。
    [picture] 這是圖片。圖上的碼可以在「接收回覆」讀取。圖上的藥物要自己輸入。
    [packed] 這是壓縮檔或辦公室文件。請先解壓，或另存為文字，再選擇裏面的檔案。
    [old-office] 這是辦公室文件。裏面的藥物要自己輸入，或索取 FHIR（JSON）檔案。
    [table] 這看來是試算表的表格。請複製有藥物的各行，放進「與另一份藥單比較」。
    [web-page] 這是網頁。請用瀏覽器開啟，並在那裏索取 FHIR（JSON）檔案。
    [calendar] 這是日曆檔案，裏面沒有藥物可讀。
    [other-xml] 這是另一種 XML 檔案。
    [other-json] 這是 JSON 檔案，但不是 FHIR 病人摘要。
    [text] 這是純文字。請複製有藥物的各行，放進「與另一份藥單比較」。
   *[unknown] 我們不知道這是甚麼檔案。
}
fhir-error = { $error ->
    [too-large] 檔案太大，不是病人摘要。沒有讀取。
    [too-deep] 檔案的結構與任何病人摘要都不同。沒有讀取。
    [too-many] 檔案的內容比任何病人摘要都多。沒有讀取。
    [xml] 這是以 XML 寫成的 FHIR。請索取同一檔案的 JSON 版本。
    [not-json] 檔案中斷或損壞。請再索取一次。
    [nul] 檔案有文字不應有的字元。沒有讀取。
    [not-fhir] 這是 JSON 檔案，但不是 FHIR 病人摘要。
   *[not-a-summary] 這是 FHIR，但沒有病人摘要的內容。
}
german-damaged = 檔案的開首像德國用藥計劃，但中斷或損壞了。
german-version = 這份德國用藥計劃以規則的版本 { $version } 寫成。只能讀取版本 2。
nothing-changed = 沒有取用任何內容，也沒有任何更改。
is-backup = 這是 Concord 的備份。它可以還原裝置上的全部資料。
to-backup = 前往備份頁
pages-here = 這份計劃的{ $of }頁中，已有{ $here }頁。還欠第 { $missing } 頁
page-again = 這一頁已經有了。
page-other = 這一頁屬於另一份計劃或另一次列印，因此略去。
next-page = 選擇下一頁
pages-incomplete = 這不是完整的計劃。
is-summary = 病人摘要（FHIR）
is-german = 德國用藥計劃
whose = { $name }的文件
whose-unknown = 文件沒有說是誰的。請確認是你的。
born = 出生日期：{ $day }
written-by = 撰寫者：{ $who }
writer-unknown = 文件沒有說是誰寫的。
written-on = 寫於{ $day }
day-unknown = 文件沒有說何時寫成。
other-name = 文件上的名字是{ $theirs }。這裏開啟的是{ $own }的清單。請確認檔案正確。
other-born = 文件上的出生日期是{ $theirs }，這裏是{ $own }。請確認檔案正確。
marked = 文件有些字元可以倒轉或隱藏文字，每個都顯示為 �。不要相信有這些字元的名稱。
own-words = 以下是文件本身的文字，未經核對。
compare = 將藥物與我的清單比較
compare-note = 會放入{ $count }行供你查看。不會取用任何內容。
not-compared = { $count }種不在其中：現時不使用，或沒有名稱。
not-in-lines = 不在比較的各行之中
none-to-compare = 沒有藥物可以比較。
tell-yourself = 過敏和病症不會取用。如果你的清單有遺漏，請自己寫下。
to-allergies = 我的資料和過敏
to-health = 我的病症
omitted = 略去：{ $count }項
omitted-note = 這些也在文件裏，但不在上面的清單。
omitted-line = { $what }：{ $why }
why-omitted = { $why ->
    [not-kept] Concord 沒有這種清單
    [entered-in-error] 文件說是誤記
    [refuted] 文件說後來發現不是這樣
    [not-to-be-given] 文件說不用給予
    [other-person] 是關於另一個人
    [no-name] 沒有名稱
    [not-there] 文件提到它，但沒有載入
    [contradicted] 文件在別處有不同說法
    [only-partly] 只說部分「沒有」，或太簡短
    [withheld] 文件沒有公開
    [only-in-words] 只有供人閱讀的文字
    [qualified] 有標記改變它的意思，而我們不認識這標記
    [repeated] 同樣內容出現多一次
    [too-many] 太多，未能全部列出
    [cut] 已列出，但文字太長而截短
   *[unreadable] 已列出，但有日期、數字或時間未能讀取
}
thing = { $thing ->
    [medicine] 藥物
    [supply] 已配發或給予的藥物
    [allergy] 過敏
    [condition] 病症
    [vaccination] 疫苗接種
    [result] 化驗結果
    [procedure] 手術或程序
    [device] 儀器
    [care] 護理計劃或目標
    [visit] 就診
    [paper] 文件
    [part] 文件的一部分
   *[other] 其他
}
thing-called = 其他（{ $code }）
only-number = 只有編號：{ $number }。是甚麼藥，寫在紙上和包裝上。
nameless = 沒有名稱的藥物。請看紙本。
four-times = 早上 { $morning }，中午 { $noon }，晚上 { $evening }，睡前 { $night }
weekly = 每星期一次，{ $day }
days-unclear = 不是每天：「{ $words }」。請看紙本。
counted-in = 單位：{ $words }
heading = 標題
hints = 提示
passed-over = 有{ $count }項細節未能讀取。請看紙本。
pregnant = 懷孕
breastfeeding = 餵哺母乳
kilograms = 體重：{ $number } 公斤
centimetres = 身高：{ $number } 厘米
creatinine = 肌酸酐：{ $number } mg/dl
more-said = 文件還寫着
filled = 這些行來自檔案。請逐一查看。
empty-lines = 清空這些行
