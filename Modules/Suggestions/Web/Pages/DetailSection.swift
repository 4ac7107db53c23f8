import Kernel
import Platform
import Storage
import Suggestions
import Web

/// What a room shows on a suggestion's page: read in the page's one transaction with a constant number of statements,
/// empty for whom it does not concern.
struct DetailSection: Sendable {
    let read: @Sendable (SuggestionDetail, Reader, any Connection) throws -> HTML

    /// Who looks, when, the token their forms carry, and what the other subsystems can be asked.
    struct Reader: Sendable {
        let scope: Scope
        let today: Day
        let csrf: String
        let ports: Ports
    }

    /// Ways to forms on pages of their own, among what else may be done.
    static let besideForms: [DetailSection] = [
        .extensionRequest,
        .followed,
    ]

    /// In the order of the page.
    static let all: [DetailSection] = [
        .submission,
        .motion,
        .origins,
        .similar,
        .joint,
        .trials,
        .adjustments,
        .handling,
        .promises,
        .evaluations,
        .revisits,
        .publication,
        .keySupervision,
        .supervisions,
        .meetings,
        .notes,
        .opinions,
        .inPlace,
        .attachments,
        .letters,
    ]
}
