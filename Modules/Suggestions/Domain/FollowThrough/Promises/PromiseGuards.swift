import Kernel
import Platform

extension Transition<PromiseCase>.Who {
    static let staff = Self("本单位承办人员", .handleSuggestions) { $0.units.contains($1.unit) }
    static let leader = Self("本单位负责人", .signReplies) { scope, facts in
        scope.subjects(of: [.unitLeader]).contains(facts.unit)
    }
    static let rater = Self("领衔代表，或接替评价的代表", .writeSuggestions) { $0.people.contains($1.rater) }
    static let office = Self("代工委", .assignSuggestions)
}

extension Transition<PromiseCase>.Condition {
    static let always = Self("类别为 B 或 C") { _ in true }
    static let raterInOffice = Self("评价的代表在任；不再任职的，先指定评价人") { $0.isRaterInOffice }
    static let leadGone = Self("原来评价的代表不再任职", isAwaited: true) { !$0.isRaterInOffice }
    static let ratingOverdue = Self("承诺落实评价期限已过", isAwaited: true) { $0.isRatingOverdue }
    static let saysFulfilled = Self("单位答复已经落实") { $0.outcome == .fulfilled }
    static let saysUnfulfilled = Self("单位答复没有落实") { $0.outcome != .fulfilled }
    // The grade that is being given is already in the facts (`Verb.foresee`).
    static let acceptedAsFulfilled = Self("单位答复已经落实，代表没有不满意") {
        $0.outcome == .fulfilled && $0.grade != .unsatisfied
    }
    static let explanationAccepted = Self("单位说明没有落实，代表没有不满意") {
        $0.outcome != .fulfilled && $0.grade != .unsatisfied
    }
    static let notSatisfied = Self("代表不满意") { $0.grade == .unsatisfied }
}
