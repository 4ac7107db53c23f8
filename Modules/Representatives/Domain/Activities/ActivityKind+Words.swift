extension ActivityKind {
    /// Every word that is known, with the kind it means; a word with 活动 behind it is found without.
    static let known: [String: ActivityKind] = Dictionary(
        allCases.flatMap { kind in (kind.otherWords + [kind.title]).map { ($0, kind) } },
        uniquingKeysWith: { first, _ in first })

    private var otherWords: [String] {
        switch self {
        case .inspection: ["代表视察", "专题视察", "持证视察"]
        case .jointInspection: ["代表集中视察"]
        case .research: ["调研", "代表调研", "视察调研", "专题视察调研"]
        case .lawEnforcement: ["参加执法检查"]
        case .legislativeResearch: ["参加立法调研"]
        case .supervision: ["督办", "代表建议督办", "重点建议督办", "督办建议"]
        case .sitIn: ["列席", "列席会议", "列席常委会", "列席人大常委会会议", "列席常委会议"]
        case .congress: ["人代会", "出席人代会", "人民代表大会会议", "出席会议", "代表大会"]
        case .campaign: ["主题", "代表主题"]
        case .group: ["小组", "代表小组", "小组活动"]
        case .coreGroup: ["代表中心组", "中心组", "中心组活动"]
        case .crossArea: ["跨区域视察"]
        case .interview: ["约见", "代表约见", "双向约见", "约谈负责人"]
        case .courtVisit: ["旁听", "旁听审判", "见证执行"]
        case .symposium: ["座谈", "代表座谈会", "半年代表座谈会"]
        case .reportMeeting: ["情况报告会", "区情报告会", "县情报告会", "市情报告会", "情况通报会"]
        case .receptionByDirector: ["主任接见", "主任集体接见代表", "主任接待代表"]
        case .visit: ["走访代表", "走访选民", "走访群众"]
        case .receptionDay: ["代表接待日", "选民接待", "接待选民", "代表接访日", "接访日", "选民见面会"]
        case .training: ["培训", "代表培训", "学习培训", "履职培训", "集中学习", "小组集中学习", "代表小组集中学习"]
        case .reportToVoters: ["述职", "向选民述职", "代表向选民述职"]
        case .other: []
        }
    }
}
