import Kernel
import Platform

/// A jurisdiction's rule on the handling of suggestions as an office can choose it: a length for every clock, and the
/// lines beyond them, each with its legal basis. Where the rule is silent the safe default stands, and says so.
public struct RuleSet: Sendable, Equatable {
    /// "henan"
    public let id: String
    /// "河南省（2017）"
    public let title: String
    public let clocks: [ClockLine]
    let values: SuggestionRules.Values
    public let bases: [RuleLine: String]

    /// One clock of the set.
    public struct ClockLine: Sendable, Equatable {
        public let key: String
        public let length: ClockLength
        public let basis: String
        /// The rule says nothing about it: the length is the safe default.
        public let isSilent: Bool
    }

    public func clock(_ key: String) -> ClockLine? { clocks.first { $0.key == key } }

    /// What an office's rules are under this set.
    public var rules: SuggestionRules {
        var rules = SuggestionRules()
        rules.set = id
        rules.take(values)
        rules.bases = bases
        return rules
    }

    public static func named(_ id: String) -> RuleSet? { all.first { $0.id == id } }
}

extension SuggestionRules {
    /// The values of the lines beyond the clocks.
    public struct Values: Sendable, Equatable {
        public var withdrawal = Withdrawal.beforeAssignment
        public var withdrawalNeedsAll = false
        public var silence = Silence.excluded
        public var classes = ResultName.canonical
        public var signer = ReplySigner.head
        public var secondUnsatisfied = SecondUnsatisfied.office
        public var promise = PromiseRule.yearEnd
    }

    mutating func take(_ values: Values) {
        withdrawal = values.withdrawal
        withdrawalNeedsAll = values.withdrawalNeedsAll
        silence = values.silence
        classes = values.classes
        signer = values.signer
        secondUnsatisfied = values.secondUnsatisfied
        promise = values.promise
    }
}

extension RuleSet {
    /// The clocks of the matrix, with the lengths where a rule is silent.
    static let defaults: [(key: String, length: ClockLength)] = [
        (SuggestionClock.assign, .workingDays(10)), (SuggestionClock.signFor, .workingDays(3)),
        (SuggestionClock.returning, .workingDays(10)), (SuggestionClock.adjustment, .workingDays(10)),
        (SuggestionClock.firstContact, .days(20)), (SuggestionClock.coOpinion, .months(1)),
        (SuggestionClock.coRedo, .workingDays(5)), (SuggestionClock.reply, .months(3)),
        (SuggestionClock.extended, .months(6)), (SuggestionClock.feedback, .workingDays(10)),
        (SuggestionClock.redo, .months(1)),
    ]

    static let silent = "无规定，按通行做法"

    /// - Parameters:
    ///   - law: "河南省办法": stands before each article.
    ///   - lengths: what the rule fixes, with its article: "第二十二条".
    ///   - articles: those of the lines beyond the clocks.
    init(
        _ id: String, _ title: String, law: String, _ lengths: [String: (ClockLength, String)],
        _ articles: [RuleLine: String], _ change: (inout SuggestionRules.Values) -> Void
    ) {
        self.id = id
        self.title = title
        clocks = Self.defaults.map { key, length in
            guard let (fixed, article) = lengths[key] else {
                return ClockLine(key: key, length: length, basis: Self.silent, isSilent: true)
            }
            return ClockLine(key: key, length: fixed, basis: law + article, isSilent: false)
        }
        var values = SuggestionRules.Values()
        change(&values)
        self.values = values
        bases = Dictionary(
            RuleLine.allCases.map { line in (line, articles[line].map { law + $0 } ?? Self.silent) },
            uniquingKeysWith: { first, _ in first })
    }
}
