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
        /// 山东省办法第九条、重庆市条例第十二条.
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

    public init() {}

    /// The rule in force in this office.
    public static func load(of office: OfficeID, _ db: any Connection) throws -> SuggestionRules { SuggestionRules() }
}
