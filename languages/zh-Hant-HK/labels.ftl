### What stands on a box and its label.

not-recognised = 我們不認識這個名稱。未能識別，所以沒有核對。請給藥劑師看看。
ingredients = 成分
strength = 強度（每粒或每單位的含量）
strength-hint = 照藥盒填寫，例如500毫克。
examples = 只是例子。請以你的藥盒為準。
strength-of = 每一粒含{ $name }多少
form = 它是甚麼樣子？
form-name = { $form ->
    [tablet] 藥片
    [capsule] 膠囊
    [liquid] 藥水（內服）
    [inhaler] 吸入劑
    [drops] 眼藥水或耳藥水
    [spray] 鼻或口腔噴霧
    [cream] 藥膏或啫喱
    [patch] 藥貼
    [injection] 注射劑或注射筆
    [suppository] 栓劑
    [powder] 藥粉或沖劑
   *[other] 其他
}
more-forms = 其他類型
source = 這藥物從哪裏來？
source-name = { $source ->
    [prescribed] 醫生處方
    [bought] 自行購買
    [herbal] 草藥或維他命
   *[borrowed] 別人給的
}
prescriber = 由誰處方？
more = 我的叫法、剩餘數量
nickname = 我叫它做
nickname-hint = 例如「去水丸」。
left = 現時剩餘多少
directions = 標籤上的用法
directions-hint = 逐字照抄。我們會照你所寫的保存。
really = 我的做法不同
really-hint = 用自己的話寫。沒有人會責怪你，這對藥劑師有幫助。
reason = 用你自己的話
reason-hint = 例如「控制血壓」。
reason-empty = 如果不填，我們會加一個問題：請查問：這藥物有甚麼用？
prompts = 你想問甚麼？
prompts-hint = 按一下選擇。問題會加到你的問題清單。
prompt = { $prompt ->
    [working] 我怎樣知道它有效？
    [side-effects] 我應該留意哪些副作用？
    [how-long] 我需要用多久？
    [forgotten] 如果我忘記了一次，該怎麼辦？
    [together] 與我其他藥物一起用會怎樣？
   *[otherwise] 還有甚麼可以幫到我？
}
put-away = 收起這些問題
own = 我自己的問題
change-title = 更改{ $name }
choose-form = 請選擇它是甚麼樣子。
choose-source = 請選擇它從哪裏來。
strength-unread = 請填寫數字和單位，例如500毫克，或不填。
