import Kernel
import Platform
import Storage

/// What the table of 民情直报 looks at.
public struct BriefFacts: Record {
    public static var columns: SQL { "id, state, version, follow_ups" }

    public let id: BriefID
    public let state: BriefState
    public let version: Int
    public let followUps: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        state = try row.next()
        version = try row.next()
        followUps = try row.next()
    }

    public init(_ brief: Brief) {
        id = brief.id
        state = brief.state
        version = brief.version
        followUps = brief.followUps
    }

    static func locked(_ id: BriefID, for scope: Scope, _ db: any Connection) throws -> BriefFacts {
        let found: BriefFacts? = try db.first(
            """
            SELECT \(columns) FROM representatives_brief
             WHERE office_id = \(scope.office) AND id = \(id) \(.forUpdate)
            """)
        guard let found else { throw Failure.notFound("没有这一期民情直报。") }
        return found
    }
}

extension CaseEngine<BriefCase> {
    /// Takes events on a 民情直报.
    public static let briefs = CaseEngine(
        [
            .rewriteBrief, .sendBrief, .sendBackBrief, .signBrief, .submitBrief, .instructOnBrief, .passBrief,
            .followUpBrief, .closeBrief, .dropBrief,
        ],
        load: { id, scope, db in try BriefFacts.locked(id.asID(), for: scope, db) },
        version: \.version,
        save: { facts, state, db in
            try db.run(
                """
                UPDATE representatives_brief SET state = \(state), version = version + 1, changed_at = \(db.now)
                 WHERE id = \(facts.id)
                """)
        },
        page: { Reference(BriefCase.kind, $0.id) })
}
