import Kernel

/// The rules of cities: those under the central government, and Qingdao.
extension RuleSet {
    static let beijing = RuleSet(
        "beijing", "北京市（2014）", law: "北京市条例",
        [
            SuggestionClock.reply: (.months(3), "第二十一条"), SuggestionClock.extended: (.months(6), "第二十一条"),
            SuggestionClock.feedback: (.workingDays(15), "第二十三条"), SuggestionClock.redo: (.months(2), "第二十七条"),
        ],
        [.withdrawal: "第十三条", .promise: "第二十六条"]
    ) { values in
        values.promise = .track
    }

    static let qingdao = RuleSet(
        "qingdao", "青岛市（2021）", law: "青岛市条例",
        [
            SuggestionClock.assign: (.workingDays(5), "第十四条"),
            SuggestionClock.returning: (.workingDays(5), "第十九条"),
            SuggestionClock.coOpinion: (.months(1), "第二十四条"), SuggestionClock.reply: (.months(3), "第二十五条"),
            SuggestionClock.extended: (.months(6), "第二十五条"),
        ],
        [
            .withdrawal: "第十二条", .classes: "第二十六条", .signer: "第二十九条", .secondUnsatisfied: "第三十一条",
            .promise: "第二十七条",
        ]
    ) { values in
        values.withdrawal = .anyTime
        values.secondUnsatisfied = .thirdParty
        values.promise = .ledger
        values.classes = [
            ResultName(.solved, "期限内解决"), ResultName(.solving, "年内解决"), ResultName(.planned, "跨年度解决"),
            ResultName(.reference, "不能解决"),
        ]
    }

    static let chongqing = RuleSet(
        "chongqing", "重庆市（2017）", law: "重庆市条例",
        [
            SuggestionClock.assign: (.workingDays(10), "第十三条"),
            SuggestionClock.returning: (.workingDays(10), "第十六条"),
            SuggestionClock.adjustment: (.workingDays(10), "第十六条"),
            SuggestionClock.firstContact: (.workingDays(20), "第十八条"),
            SuggestionClock.coOpinion: (.workingDays(30), "第二十条"),
            SuggestionClock.coRedo: (.workingDays(5), "第二十条"), SuggestionClock.reply: (.months(3), "第二十一条"),
            SuggestionClock.extended: (.months(6), "第二十一条"),
            SuggestionClock.feedback: (.workingDays(20), "第二十七条"), SuggestionClock.redo: (.months(2), "第二十七条"),
        ],
        [
            .withdrawal: "第十二条", .silence: "第二十九条", .classes: "第二十二条", .signer: "第二十三条",
            .secondUnsatisfied: "第二十七条", .promise: "第二十四条",
        ]
    ) { values in
        values.withdrawal = .anyTime
        values.signer = .principal
        values.secondUnsatisfied = .meeting
        values.promise = .fourthQuarter
        values.classes = [
            ResultName(.solved, "解决或采纳"), ResultName(.solving, "正在研究解决"), ResultName(.planned, "不具备条件"),
            ResultName(.reference, "属于上级职权"),
        ]
    }

    static let shanghai = RuleSet(
        "shanghai", "上海市（2015）", law: "上海市规定",
        [
            SuggestionClock.assign: (.workingDays(7), "第十一条"),
            SuggestionClock.returning: (.workingDays(7), "第十四条"),
            SuggestionClock.coOpinion: (.months(1), "第十七条"), SuggestionClock.reply: (.months(3), "第十九条"),
            // 延期不超过三个月: counted from 交办, three and three.
            SuggestionClock.extended: (.months(6), "第十九条"), SuggestionClock.redo: (.months(1), "第二十一条"),
        ],
        [
            .withdrawal: "第十条", .withdrawalNeedsAll: "第十条", .classes: "第十八条", .signer: "第二十条",
            .promise: "第二十二条",
        ]
    ) { values in
        values.withdrawal = .anyTime
        values.withdrawalNeedsAll = true
        values.promise = .nextYear
        values.classes = [
            ResultName(.solved, "解决采纳"), ResultName(.solving, "年度内正在解决"), ResultName(.planned, "计划解决"),
            ResultName(.reference, "留作参考或不能解决"),
        ]
    }
}
