import Kernel
import Storage

/// One line of a case's history: who did what, when, with which opinion, from which state to which.
public struct Step: Record {
    public static var columns: SQL {
        "id, subject_id, event, event_title, from_state, to_state, actor_name, opinion, is_internal, happened_on, entered_at"
    }

    public let id: ID<Step>
    /// The case that moved.
    public let subject: ID<Never>
    public let event: String
    public let title: String
    public let from: String
    public let to: String
    public let actor: String
    public private(set) var opinion: String?
    /// The opinion is for those who work on the case.
    public let isInternal: Bool
    /// The day it happened; `enteredAt` is when it was typed.
    public let happenedOn: Day
    public let enteredAt: Instant

    public init(_ row: inout Row) throws {
        id = try row.next()
        subject = try row.next()
        event = try row.next()
        title = try row.next()
        from = try row.next()
        to = try row.next()
        actor = try row.next()
        opinion = try row.next()
        isInternal = try row.next()
        happenedOn = try row.next()
        enteredAt = try row.next()
    }

    /// The step without its internal words, for whom the case is about.
    public func publicPart() -> Step {
        var step = self
        if isInternal { step.opinion = nil }
        return step
    }

    /// The history of these cases together, oldest first.
    public static func all(of subjects: [Reference], in office: OfficeID, _ db: any Connection) throws -> [Step] {
        try db.all(
            """
            SELECT \(columns) FROM platform_step
             WHERE office_id = \(office) AND subject_kind IN \(Set(subjects.map(\.kind)).sorted())
               AND subject_id IN \(subjects.map(\.id))
             ORDER BY entered_at, id
            """)
    }
}
