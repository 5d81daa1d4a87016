### Before something new is taken.

title = 使用新的東西之前
note = 包括自行購買的藥物、草藥、食物及飲品。查看時不會儲存任何資料。
row-note = 先與你的清單一同查看
substances = 或選擇其中一項
beside = { $count ->
    [0] 你的清單上還沒有其他藥物。
   *[other] 已與你清單上的{ $count }種藥物一同查看。
}
add = 加入我的藥物
again = 查看其他東西
