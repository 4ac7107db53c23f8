import Kernel
import Platform
import Storage

/// What an office's rule on suggestions says beyond the clocks: the columns of the matrix of domain 2.2.
///
/// The defaults are the national law and, where it is silent, what most provinces' rules agree on.
public struct SuggestionRules: Sendable, Equatable {
    /// Until when the lead may withdraw.
    public enum Withdrawal: String, CaseIterable, Storable {
        /// 河南省办法第十一条.
        case beforeAcceptance = "before_acceptance"
        /// 北京市条例第十三条.
        case beforeAssignment = "before_assignment"
        /// 山东省条例第九条、重庆市条例第十二条.
        case anyTime = "any_time"
    }

    /// How signers who never rate a reply enter the satisfaction rate.
    public enum Silence: String, CaseIterable, Storable {
        /// 重庆市条例第二十九条.
        case excluded
        case counted
    }

    public var withdrawal = Withdrawal.beforeAssignment
    /// A joint suggestion is withdrawn only when every signer agrees (上海市规定第十条).
    public var withdrawalNeedsAll = false
    public var silence = Silence.excluded
    /// The result classes in use, under the office's own names.
    public var classes = ResultName.canonical
    public var signer = ReplySigner.head
    public var secondUnsatisfied = SecondUnsatisfied.office
    public var promise = PromiseRule.yearEnd
    /// Where each line rests on: an article, or that the rule is silent.
    public var bases = RuleSet.national.bases
    /// The set that it was chosen from (`RuleSet.id`).
    public var set = RuleSet.national.id
    /// Nil while the office has chosen nothing.
    public var validFrom: Day?
    public var setBy: String?

    public init() {}

    /// The rule in force in this office.
    public static func load(of office: OfficeID, _ db: any Connection) throws -> SuggestionRules {
        let stored: StoredRules? = try db.first(
            """
            SELECT \(StoredRules.columns) FROM suggestions_rule
             WHERE office_id = \(office) AND valid_from <= \(db.now.day)
             ORDER BY valid_from DESC, set_at DESC, id DESC LIMIT 1
            """)
        return stored?.rules ?? SuggestionRules()
    }

    /// Every version, newest first, those that come into force later too.
    public static func history(of office: OfficeID, _ db: any Connection) throws -> [StoredRules] {
        try db.all(
            """
            SELECT \(StoredRules.columns) FROM suggestions_rule
             WHERE office_id = \(office) ORDER BY valid_from DESC, set_at DESC, id DESC
            """)
    }

    /// The office's names of a class; empty for a class that it does not use.
    public func names(of resultClass: ResultClass) -> [String] {
        classes.filter { $0.resultClass == resultClass }.map(\.title)
    }
}
