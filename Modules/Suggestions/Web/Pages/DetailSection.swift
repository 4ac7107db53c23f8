import Kernel
import Platform
import Storage
import Suggestions
import Web

/// What a room shows on a suggestion's page: read in the page's one transaction with a constant number of statements,
/// empty for whom it does not concern.
struct DetailSection: Sendable {
    let read: @Sendable (SuggestionDetail, Reader, any Connection) throws -> HTML

    /// Who looks, when, and the token their forms carry.
    struct Reader: Sendable {
        let scope: Scope
        let today: Day
        let csrf: String
    }

    /// Above the forms of what may be done now.
    static let aboveForms: [DetailSection] = [
        .advice
    ]

    /// In the order of the page.
    static let all: [DetailSection] = [
        .submission,
        .similar,
        .joint,
        .trials,
        .adjustments,
        .handling,
        .notices,
        .promises,
        .evaluations,
        .revisits,
        .publication,
        .keySupervision,
        .supervisions,
        .attachments,
        .letters,
    ]
}
