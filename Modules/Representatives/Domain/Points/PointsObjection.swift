import Kernel
import Platform
import RepresentativesContract
import Storage

public enum PointsObjectionSubject {}

/// An objection, with the line it is about.
public struct PointsObjection: CaseRecord {
    public static var columns: SQL { "o.id, o.line_id, t.person_id, o.state, o.reason, o.version" }

    static var tables: SQL {
        """
        representatives_points_objection o
          JOIN representatives_points_line l ON l.id = o.line_id
          JOIN representatives_tenure t ON t.id = l.tenure_id
        """
    }

    public let id: ID<PointsObjectionSubject>
    public let line: PointsLineID
    public let person: PersonID
    public let state: PointsObjectionCase.State
    /// The deputy's.
    public let reason: String
    public let version: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        line = try row.next()
        person = try row.next()
        state = try row.next()
        reason = try row.next()
        version = try row.next()
    }

    /// Throws `notFound` unless this person may see it.
    static func find(_ id: ID<PointsObjectionSubject>, for scope: Scope, _ db: any Connection) throws -> PointsObjection
    {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE o.id = \(id) AND \(scope.visiblePoints)"
        ).orNotFound("没有这件异议，或不在您的查看范围内。")
    }

    /// The objection to a line, if there is one and this person may see it.
    public static func to(_ line: PointsLineID, for scope: Scope, _ db: any Connection) throws -> PointsObjection? {
        try db.first("SELECT \(columns) FROM \(tables) WHERE o.line_id = \(line) AND \(scope.visiblePoints)")
    }

    /// The acting deputy objects to a line of their own. Throws `notFound`, `conflict` when it no longer stands or has
    /// been objected to, `forbidden` for another's.
    public static func raise(
        to id: PointsLineID, reason: String, by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.readOwnPoints)
        let line = try PointsLine.find(id, for: scope, db)
        guard scope.people.contains(line.person) else { throw Failure.forbidden("只能对本人的积分提出异议。") }
        guard line.isStanding else { throw Failure.conflict("这笔积分已经冲销，不用再提异议。") }
        guard try to(id, for: scope, db) == nil else { throw Failure.conflict("这笔积分已经提过异议，请看答复。") }
        let objection = ID<PointsObjectionSubject>.new(at: db.now)
        try db.run(
            """
            INSERT INTO representatives_points_objection (id, office_id, line_id, state, reason, version, created_at)
            VALUES (\(objection), \(scope.office), \(id), \(PointsObjectionCase.State.raised), \(reason), 1, \(db.now))
            """)
        let reference = Reference(PointsObjectionCase.kind, objection)
        try Journal(scope: scope, db).begin(PointsObjectionCase.self, reference, "提出异议")
        try Audit.append("representatives.points-objection-raised", on: reference, [:], by: scope, db)
        try Notice.send("\(line.name)对一笔履职积分提出异议，请答复。", about: reference, to: [.role(.officeStaff)], by: scope, db)
    }
}
