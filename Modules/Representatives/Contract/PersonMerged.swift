import Kernel
import Platform

/// Two people of the register turned out to be one: whoever keeps the id of the first keeps the second's from now on.
/// Who handles it must not mind a repetition.
public struct PersonMerged: Event {
    public static let name = "representatives.person-merged"
    /// The person who is no more, and the one who stays.
    public let gone: String
    public let kept: String

    public init(_ gone: PersonID, into kept: PersonID) {
        self.gone = gone.description
        self.kept = kept.description
    }
}
