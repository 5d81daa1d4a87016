//! What the checks found, in Traditional Chinese for Hong Kong.

use super::{Checks, join};
use domain::person::Role;
use knowledge::checks::Fact;

fn who(role: Role) -> &'static str {
    (crate::common::CHINESE.role)(role)
}

/// Who knows of it.
pub fn known(role: Role) -> String {
    format!("你的{}已知道", who(role))
}

fn list(names: &[String]) -> String {
    join(names, "、", "及")
}

fn days_apart(days: u16) -> String {
    match days {
        7 => "每星期一次".into(),
        28..=31 => "每月一次".into(),
        n => format!("每{n}天一次"),
    }
}

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Checks = Checks {
    title: "需要查問的事項",
    note: "我們把你的藥物放在一起看，找出可以查問的事項。",
    nothing: "我們的簡短清單沒有找到需要查問的事項。這不代表沒有相互影響。請詢問藥劑師。",
    rechecking: "我們正在重新核對這項資料。請詢問藥劑師。",
    short_list: "這是我們自己編寫的簡短清單，尚未經藥劑師核對。沒有找到，不代表沒有需要查問的事。藥劑師知道得更多。",
    not_recognised: |names| format!("未能識別，因此沒有核對：{names}。"),
    fetching: "正在查看你的清單……",
    unreachable: "未能核對：核對用的清單尚未在這部裝置上。下次連接網絡時便會取得。",
    damaged: "未能核對：核對用的清單已損壞。",
    newer: "未能核對：核對用的清單需要較新版本的應用程式。",
    passed_over: |n| format!("有{n}項沒有核對，因為需要較新版本的Concord。"),
    outdated: |date| format!("這部裝置上的核對清單是{date}的。請更新Concord，以取得較新的清單。"),
    not_made: "你自己的清單仍在，一切照常。在能夠核對之前，請詢問藥劑師。",
    show_rest: |n| format!("再顯示{n}項"),
    tips: "值得知道",
    adds_up: "作用可能疊加的藥物",
    burden: |medicines, times| format!("你每天分{times}個時間，定時使用{medicines}種藥物。"),
    one_by_one: "逐種藥物",
    facts_about: |name, n| format!("{name}：{n}件值得知道的事"),
    answered: "已查問",
    genes: "基因測試",
    no_gene_match: "你清單上的藥物都不在我們的簡短基因清單內。每次取得新藥時，請出示報告。",
    to_ask_today: |n| format!("今天有{n}件事要問藥劑師"),
    to_ask: |n| format!("{n}件可以查問的事"),
    about_this: "關於它可以查問的事",
    together_row: "這些藥物放在一起，可以查問甚麼",
    ask_first: "第一次使用前先查問",
    ask_today: "今天查問",
    worth_knowing: "值得知道",
    watch: |signs| format!("如發現以下情況，請求助：{signs}"),
    add: "加入我的問題",
    is_asked: "已在你的問題清單內",
    known: |role| format!("我的{}已知道", who(role)),
    known_since: |role, date| format!("{}，{}", known(role), (crate::dates::CHINESE.day)(date)),
    ask_again: "再次查問",
    sources: "資料來源",
    written_on: |date| format!("編寫日期：{}。", (crate::dates::CHINESE.date)(date)),

    check_first: "使用前請先查問：",
    before_first_dose: "第一次使用前，請先詢問藥劑師。",
    new_today: "請今天詢問藥劑師。",
    already: "可能已有人告訴你這樣沒有問題。如從未有人與你談過，請今天致電藥劑師。",
    not_talked: "如從未有人與你談過，請今天致電藥劑師。",
    before_next_dose: "下一次用藥前，請先致電藥劑師。",
    list,
    called: |name, ingredient| format!("{name}（{ingredient}）"),
    pair: |one, other, may| format!("{one}與{other}一同使用，{may}"),
    hours_apart: |hours| format!("一般會建議兩者相隔{hours}小時。請詢問藥劑師怎樣適合你。"),
    same: |names, what| format!("{}都含有{what}", list(names)),
    planned: |weight| format!("按你的計劃，一天合共{weight}。"),
    at_most: |weight| format!("按標籤，一天合共最多{weight}。"),
    class: |names, kind| format!("{}都屬於{kind}", list(names)),
    adding_up: |names, trouble| {
        let all = names.join("、");
        match names.len() {
            2 => format!("這兩種藥都可能引起{trouble}：{all}。請查問兩種是否仍適合你。"),
            _ => format!("這些藥都可能引起{trouble}：{all}。請查問每一種是否仍適合你。"),
        }
    },
    each: |names, may| match names {
        [one] => format!("{one}{may}"),
        several => format!("{}：每一種都{may}", list(several)),
    },
    told: |condition| format!("你告訴過我們：{condition}。"),
    told_health: "這與你告訴我們的健康狀況有關。",
    allergy: |words, name| format!("{name}可能與令你敏感的東西相同或相似（{words}）"),
    gene: |gene, name| format!("你的基因報告提及{gene}，而你正使用{name}。"),
    gene_new: |gene, name| {
        format!("你的基因報告提及{gene}，這可能與{name}有關。第一次使用前，請先詢問藥劑師。")
    },
    more_often: |name, days| format!("{name}通常{}，而這裏的計劃較頻密", days_apart(days)),
    fact: |fact, name| match fact {
        Fact::NotCrushed => format!("壓碎、分開或打開前，請先查問：{name}。"),
        Fact::NotSuddenly => format!("突然沒有使用可能有害：{name}。請先商量。"),
        Fact::SickDayPlan => format!("嘔吐或喝不下東西的日子，請預先商量好怎樣做：{name}。"),
        Fact::SickDayKeep => format!("如因病嘔吐而留不住這藥，請及早求教：{name}。"),
        Fact::Tests => format!("使用這藥需要驗血或其他檢查：{name}。請查問你何時要檢查。"),
        Fact::SameBrand => format!("另一個牌子未必完全一樣：{name}。如藥盒看來不同，請查問。"),
        Fact::MineralsApart => format!(
            "牛奶、鐵質、鈣質或胃藥相隔太近，可能會令這藥效力減弱：{name}。請查問要相隔多久。"
        ),
        Fact::Grapefruit => format!("西柚可能會改變這藥的強弱：{name}。如你愛吃西柚，請查問。"),
        Fact::Alcohol => format!("酒精與這藥有關：{name}。請查問對你有甚麼影響。"),
        Fact::CarryCard => format!("讓別人看得到你正使用這藥：{name}。請查問有沒有提示卡或手帶。"),
    },

    advice: &["，請", "，所以"],
    ask_pair: |one, other, may| {
        format!("我使用{one}和{other}。我看到資料說，兩者一同使用，{may}。我要留意甚麼？")
    },
    ask_new: |new, other, may| {
        format!(
            "我正使用{other}。我看到資料說，{new}與{other}一同使用，{may}。第一次使用{new}前，我要知道甚麼？"
        )
    },
    ask_hours: |one, other| format!("{one}與{other}應相隔多少小時？先用哪一種？"),
    ask_same: |names, what| format!("{}都含有{what}。是有意這樣安排的嗎？", list(names)),
    ask_class: |names, kind| format!("{}都屬於{kind}。是有意這樣安排的嗎？", list(names)),
    ask_adding_up: |names, trouble| {
        format!("{}都可能引起{trouble}。每一種是否仍適合我？", list(names))
    },
    ask_each: |names, may| match names {
        [one] => format!("我看到資料說，{one}{may}。對我有甚麼影響？"),
        several => format!(
            "我使用{}。我看到資料說，每一種都{may}。對我有甚麼影響？",
            list(several)
        ),
    },
    i_have: |condition| format!("我有這種情況：{condition}。"),
    ask_allergy: |words, name| format!("我有敏感：{words}。這與{name}有關嗎？"),
    ask_pregnancy: |name| format!("我懷孕了，或可能懷孕。這與{name}有甚麼關係？"),
    ask_breastfeeding: |name| format!("我正在餵哺母乳。這與{name}有甚麼關係？"),
    ask_driving: |name| format!("我會駕駛。使用{name}要知道甚麼？"),
    ask_gene: |gene, name| format!("有沒有人看過我的{gene}結果與{name}的關係？"),
    ask_more_often: |name, days| {
        format!(
            "{name}通常{}。我的計劃較頻密。下一次用藥前，怎樣才適合我？",
            days_apart(days)
        )
    },
    ask_fact: |fact, name| match fact {
        Fact::NotCrushed => format!("{name}可以壓碎、分開或打開嗎？"),
        Fact::NotSuddenly => format!("如果有一天沒有{name}可用，我要知道甚麼？"),
        Fact::SickDayPlan => format!("嘔吐或喝不下東西的日子，{name}應怎樣安排？"),
        Fact::SickDayKeep => format!("如果我因病嘔吐，留不住{name}，怎麼辦？"),
        Fact::Tests => format!("使用{name}需要甚麼檢查？我的何時要做？"),
        Fact::SameBrand => format!("{name}的牌子有沒有關係？"),
        Fact::MineralsApart => format!("{name}與牛奶、鐵質或鈣質應相隔多久？"),
        Fact::Grapefruit => format!("使用{name}時可以吃西柚嗎？"),
        Fact::Alcohol => format!("使用{name}時，酒精有甚麼影響？"),
        Fact::CarryCard => format!("有沒有說明我使用{name}的提示卡或手帶？"),
    },
    ask_rechecking: |names| format!("關於{names}，我要知道甚麼？"),
};
