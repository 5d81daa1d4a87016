### One dose.

due = 到時間
late = 遲了
later = 稍後
unanswered = 未回答
paused = 已暫停
taken = 已於{ $time }使用
taken-late = 遲了用藥，{ $time }
not-taken = 沒有使用：{ $reason }
unsure = 不肯定有沒有使用
snoozed = { $time }再提示
taken-short = 已使用
taken-late-short = 遲了用藥
not-taken-short = 沒有使用
recorded-by = { $name }於{ $time }記錄
changed = { $new }（由{ $who }於{ $when }更改，原為{ $old }）
with-amount = { $time }，{ $amount }
due-at = 預定時間：{ $day }{ $time }
moved = 這天時鐘會調校。原定{ $planned }的一次藥，當日時鐘顯示{ $real }。
label-says = 標籤寫着
not-here = 這次藥已不在用藥計劃內。
too-early = 這次藥預定於{ $day }。你可以在當天記錄。
what-happened = 情況是怎樣？
change-answer = 更改答案
so-far = 目前的答案
meanwhile = 期間已有回答：{ $what }。你在這裏儲存的會取代它。
not-yet = 尚未記下。期間已有回答：{ $what }。如果你的才對，請再按一次。
taken-now = 現在使用，{ $time }
taken-as-planned = 已按時間在{ $time }使用
another-time = 在其他時間使用了
not-taken-choice = 沒有使用
unsure-choice = 不肯定我有沒有使用
do-not-guess = 不要猜——檢查藥盒或致電查詢。
time = 甚麼時間？
day = 哪一天？
another-day = 另一天
which-day = 是哪一天？
amount = 多少？
amount-hint = 預定：{ $planned }
note = 其他想說的，用自己的話寫
missing = { $missing ->
    [choice] 請選擇情況是怎樣。
    [day] 請填寫由預定用藥當日至今天之間的日期。
    [time] 請填寫時間，例如08:30。
    [time-to-come] 這個時間還未到。請填寫使用的時間。
    [reason] 請選擇原因。
    [who] 請寫下是誰。
   *[amount] 請填寫使用了多少。如沒有使用，請選「沒有使用」。
}
save = 記下
to-today = 返回今天
open-too = { $when }的一次亦未回答。
early = 這一次安排在{ $time }，還有{ $length }。你用的是另一次嗎？如是，請記下那一次。
another-one = 記下另一次
