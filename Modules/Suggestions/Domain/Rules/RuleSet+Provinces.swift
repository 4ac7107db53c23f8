import Kernel

/// The rules of provinces.
extension RuleSet {
    static let henan = RuleSet(
        "henan", "河南省（2017）", law: "河南省办法",
        [
            SuggestionClock.returning: (.workingDays(10), "第十四条"),
            SuggestionClock.adjustment: (.workingDays(10), "第十四条"),
            SuggestionClock.coOpinion: (.months(2), "第十八条"),
            SuggestionClock.reply: (.months(3), "第二十条"), SuggestionClock.extended: (.months(6), "第二十条"),
            SuggestionClock.feedback: (.workingDays(10), "第二十二条"), SuggestionClock.redo: (.months(1), "第二十二条"),
        ],
        [
            .withdrawal: "第十一条", .classes: "第十九条", .signer: "第二十一条", .secondUnsatisfied: "第二十二条",
            .promise: "第二十七条",
        ]
    ) { values in
        values.withdrawal = .beforeAcceptance
        values.signer = .principal
        values.secondUnsatisfied = .assessment
        values.promise = .track
        values.classes = [
            ResultName(.solved, "已解决"), ResultName(.solving, "有条件解决"), ResultName(.planned, "列入计划"),
            ResultName(.reference, "不能解决"), ResultName(.reference, "属于上级职权"),
        ]
    }

    static let zhejiang = RuleSet(
        "zhejiang", "浙江省（2016）", law: "浙江省规定",
        [
            SuggestionClock.assign: (.days(7), "第十条"), SuggestionClock.returning: (.days(10), "第十四条"),
            SuggestionClock.coOpinion: (.months(2), "第十八条"), SuggestionClock.reply: (.months(3), "第二十一条"),
            SuggestionClock.extended: (.months(6), "第二十一条"), SuggestionClock.redo: (.months(1), "第二十四条"),
        ],
        [.classes: "第十九条", .signer: "第二十二条", .promise: "第二十条"]
    ) { values in
        values.signer = .collective
        values.promise = .replyAgain
        // The rule fixes three classes; their names here are the national ones.
        values.classes = Array(ResultName.canonical.prefix(3))
    }

    static let shandong = RuleSet(
        "shandong", "山东省（2017）", law: "山东省条例",
        [
            SuggestionClock.assign: (.days(5), "第十条"), SuggestionClock.returning: (.days(5), "第十二条"),
            SuggestionClock.coOpinion: (.months(1), "第二十一条"), SuggestionClock.reply: (.months(3), "第十九条"),
            SuggestionClock.extended: (.months(6), "第十九条"), SuggestionClock.redo: (.months(1), "第二十四条"),
        ],
        [.withdrawal: "第九条", .classes: "第十八条", .signer: "第二十二条", .promise: "第十八条"]
    ) { values in
        values.withdrawal = .anyTime
        values.signer = .principal
        values.promise = .track
    }
}
