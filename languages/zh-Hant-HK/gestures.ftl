### What was just done, beside "Undo".

taken = { $name }已於{ $time }使用。
several-taken = 已使用{ $count }種藥物。
not-taken = 沒有使用{ $name }。原因已記錄。
unsure = { $name }：不肯定有沒有使用。
set-aside = 另一個視窗先作了回答。以下的沒有記下：
set-aside-after = 那邊的回答已經保留。如果不對，請打開那次用藥更改。
snoozed = 將於{ $time }再提示。
medicine-saved = 已儲存{ $name }。
medicine-paused = { $name }已暫停，暫時不會提示。
medicine-stopped = { $name }已不在你的清單上，記錄會保留。
stock-saved = 已儲存{ $name }的餘量。
question-saved = 已儲存問題。
answer-saved = 已儲存答案。
question-dropped = 已收起問題。
concern-saved = 已儲存擔心的事。
preference-saved = 已儲存對你重要的事。
decision-saved = 已儲存決定。
followed-up = 已儲存跟進。
visited = 已儲存會面。
hide = 隱藏這則訊息
handed-on = 已記下你交出了資料頁。
reply-kept = 已儲存{ $name }的回覆。
person-saved = 已儲存{ $name }的資料。
finding-to-ask = 已儲存：仍要查問。
whose = { $name }：{ $sentence }
undone = 已復原。
undone-still = 已復原。現時的記錄：{ $what }
brought-back = 已恢復。
finding-known = { $role ->
    [pharmacist] 已儲存：你的藥劑師已知道。
    [doctor] 已儲存：你的家庭醫生已知道。
    [clinic] 已儲存：你的醫院門診已知道。
    [nurse] 已儲存：你的護士已知道。
   *[care-provider] 已儲存：你的護理機構已知道。
}

saved-beside = 已儲存。另一處也更改了同一項：請選擇以哪一個為準。
dose-placed = 已記下{ $name }的先後次序。
prescription-saved = 已儲存{ $name }的處方。
box-shared = 已儲存誰使用這盒{ $name }。
pack-dated = 已儲存{ $name }包裝上的日期。
taken-back = 已儲存交回的{ $name }。
organiser-filled = 一星期分格藥盒已經放好。
organiser-looked-over = { $name }已核對一星期分格藥盒。
effect-said = 已記在{ $name }一項。
moved = { $name }已改為{ $time }。
list-kept = 已儲存另一份藥單。你的用藥計劃維持不變。
told-too = 已把另一個答案存在第一個旁邊。
say-kept = 已儲存你想有多少決定權。
review-kept = 已儲存你的檢討。
after-talk = 已儲存你對談話的感受。
