import Kernel
import Platform
import RepresentativesContract
import Storage

/// An opinion with all that its page shows.
public struct Opinion: Record {
    public static var columns: SQL {
        """
        \(OpinionFacts.columns), o.body, o.raised_on, o.requirement, o.assigned_on, o.reply, o.replied_on,
        o.became_kind, o.became_id, u.name AS unit, \(ParticipatedActivity.columns)
        """
    }

    public private(set) var facts: OpinionFacts
    public var title: String { facts.title }
    public let body: String
    public let raisedOn: Day
    public let requirement: String?
    public let assignedOn: Day?
    /// For the office and the unit; for those who gave the opinion, once they have been told.
    private let reply: String?
    public let repliedOn: Day?
    /// The suggestion it was turned into.
    public let became: Reference?
    public let unit: String?
    public let activity: ParticipatedActivity

    public init(_ row: inout Row) throws {
        facts = try OpinionFacts(&row)
        body = try row.next()
        raisedOn = try row.next()
        requirement = try row.next()
        assignedOn = try row.next()
        reply = try row.next()
        repliedOn = try row.next()
        let (becameKind, becameID): (String?, ID<Never>?) = (try row.next(), try row.next())
        became = becameKind.flatMap { kind in becameID.map { Reference(kind, $0) } }
        unit = try row.next()
        activity = try ParticipatedActivity(&row)
    }

    /// Two statements. Throws `notFound` unless this person may see it.
    public static func find(_ id: OpinionID, for scope: Scope, _ db: any Connection) throws -> Opinion {
        let found: Opinion? = try db.first(
            """
            SELECT \(columns) FROM representatives_opinion o
              JOIN representatives_activity v ON v.id = o.activity_id LEFT JOIN platform_unit u ON u.id = o.unit_id
             WHERE o.id = \(id) AND \(scope.visibleOpinions)
            """)
        guard var opinion = found else { throw Failure.notFound("没有这条意见，或不在您的查看范围内。") }
        opinion.facts.givers = try OpinionFacts.givers(of: id, in: scope.office, db)
        return opinion
    }

    /// The reply, if this person may read it now.
    ///
    /// - Parameter steps: the whole history, which says whether those who gave the opinion were told.
    public func reply(for scope: Scope, after steps: [Step]) -> String? {
        worksOnIt(scope) || isTold(steps) ? reply : nil
    }

    /// The history as this person may read it: internal words are for office and unit, a reply's words for the deputies
    /// only once they were told.
    public func steps(_ steps: [Step], for scope: Scope) -> [Step] {
        guard !worksOnIt(scope) else { return steps }
        let lastTold = steps.lastIndex { $0.event == OpinionEvent.tell.rawValue } ?? -1
        return steps.enumerated().compactMap { place, step in
            step.event == OpinionEvent.reply.rawValue && place > lastTold ? nil : step.publicPart()
        }
    }

    private func worksOnIt(_ scope: Scope) -> Bool {
        scope.may(.keepOpinions) || facts.unit.map(scope.units.contains) ?? false
    }

    private func isTold(_ steps: [Step]) -> Bool {
        guard facts.state == .suggested else { return [.told, .closed].contains(facts.state) }
        let words: [OpinionEvent] = [.reply, .tell]
        return steps.last { step in words.contains { $0.rawValue == step.event } }?.event == OpinionEvent.tell.rawValue
    }
}
