extension SuggestionMeasure {
    public var title: String {
        switch self {
        case .proposed: "提出的建议"
        case .inSession: "大会建议"
        case .between: "闭会建议"
        case .campaign: "代表行动建议"
        case .excellent: "优秀建议"
        case .assigned: "已交办"
        case .assignedInSession: "会议期间交办"
        case .assignedOnce: "一次交准"
        case .signing: "有签收记录"
        case .signedFor: "单位全部签收"
        case .talked: "有沟通记录"
        case .met: "当面沟通过"
        case .replied: "已答复"
        case .classified: "有办理结果"
        case .solved: "已解决"
        case .solvedOrPlanned: "已解决和列入计划"
        case .settled: "已落实"
        case .published: "已公开"
        case .key: "重点督办"
        case .keyTogether: "主任会议集体督办"
        case .keyLed: "领导领衔督办"
        case .keyCommittee: "专委会重点督办"
        case .keyDeputies: "代表参与督办"
        case .led: "政府和两院领导领办"
        case .inspected: "巡察联动"
        }
    }

    /// What is counted, in words.
    public var definition: String {
        switch self {
        case .proposed: "已提交，没有撤回，也没有不予受理的"
        case .inSession: "人民代表大会会议期间提出的"
        case .between: "闭会期间提出的"
        case .campaign: "来源为代表行动的"
        case .excellent: "评为优秀建议的"
        case .assigned: "有交办日期的"
        case .assignedInSession: "大会建议中交办日期不晚于会议结束日期的"
        case .assignedOnce: "已交办的建议中没有调整过承办单位的"
        case .signing: "已交办的建议中至少一家承办单位签收过的；从台账导入的多半没有签收记录"
        case .signedFor: "已交办、有承办单位的建议中，承办单位都已签收的"
        case .talked: "已交办的建议中承办单位登记过和代表沟通的，电话也算；从台账导入的多半没有沟通记录"
        case .met: "已交办的建议中承办单位走访代表或者和代表座谈过的；电话和其他方式不算见面"
        case .replied: "有答复日期的"
        case .classified: "答复时已定办理结果类别的"
        case .solved: "结果为 A 类（已经解决或基本解决）的"
        case .solvedOrPlanned: "结果为 A 类和 B 类（正在解决或列入规划逐步解决）的"
        case .settled: "结果为 A 类的，和其他类里有落实日期或者承诺已落实的"
        case .published: "有公开日期的"
        case .key: "列为重点督办的"
        case .keyTogether: "主任会议决定列为重点督办、在本系统登记的"
        case .keyLed: "重点督办中写明领衔领导的"
        case .keyCommittee: "重点督办中写明对口委员会的"
        case .keyDeputies: "重点督办中至少一次督办活动有代表参加的"
        case .led: "登记过领导领办的，结束了的也算"
        case .inspected: "主办单位列入过巡察批次的"
        }
    }

    /// Why a zero says nothing: no suggestion counted here has the records it is counted from. Nil where it says something.
    public func unrecorded(_ count: (SuggestionMeasure) -> Int) -> String? {
        switch self {
        case .met where count(.talked) == 0: "没有沟通记录"
        case .signedFor where count(.signing) == 0: "没有签收记录"
        default: nil
        }
    }

    /// Where it belongs in 提、交、办.
    public var stage: FigureStage {
        switch self {
        case .proposed, .excellent: .proposing
        case .inSession: .inSession
        case .between, .campaign: .between
        case .assigned, .assignedInSession: .fast
        case .assignedOnce: .accurate
        case .signing, .signedFor: .solid
        case .talked, .met, .replied, .classified, .solved, .solvedOrPlanned, .settled: .prompt
        case .published: .published
        case .key, .keyTogether, .keyLed, .keyCommittee, .keyDeputies, .led: .tracked
        case .inspected: .inspected
        }
    }
}
