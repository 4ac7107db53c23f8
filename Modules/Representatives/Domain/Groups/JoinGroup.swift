import Kernel
import Platform
import RepresentativesContract
import Storage

/// Puts deputies into a group. A deputy has one group of an area and leaves the former one by this; of groups of
/// fields a deputy may be in several.
enum JoinGroup {
    static let fields = [
        InputField(
            "codes", "代表编号或姓名", .text(maxLength: 4000), required: true, hint: "可以写多个，用顿号、逗号、空格或换行隔开"),
        InputField("day", "编入之日", .day, required: true),
    ]

    static func join(_ group: DeputyGroup, _ input: Input, by scope: Scope, _ db: any Connection) throws -> String {
        let day = try input.requiredPastDay("day", "编入之日", by: db.now.day)
        let found = try TypedCodes(input.required("codes")).inOffice(beside: "codes", scope.office, db)
        let known = Set(try GroupMember.all(of: group.id, for: scope, db).map(\.tenure))
        let new = found.filter { !known.contains($0.tenure) }
        guard !new.isEmpty else { throw Failure.invalid(field: "codes", "这些代表都已在小组里。") }
        switch group.kind {
        case .comprehensive:
            try keepInFields(new.map(\.tenure), from: day, scope.office, db)
            try db.run(
                """
                UPDATE representatives_tenure SET group_id = \(group.id), version = version + 1
                 WHERE office_id = \(scope.office) AND id IN \(new.map(\.tenure))
                """)
            try leaveLeadership(of: new.map(\.tenure), except: group.id, scope.office, db)
        case .professional:
            try insert(new.map { ($0.tenure, group.id) }, from: day, scope.office, db)
        }
        try Audit.append(
            "representatives.group.joined", on: Reference(DeputyGroup.kind, group.id),
            ["codes": new.map(\.code).joined(separator: "、"), "day": day.description], by: scope, db)
        return "已编入 \(new.count) 名代表。"
    }

    /// A ledger may have put a deputy into a group of a field by the tenure; that membership must not be lost.
    private static func keepInFields(
        _ tenures: [TenureID], from day: Day, _ office: OfficeID, _ db: any Connection
    ) throws {
        let fields: [(TenureID, DeputyGroupID)] = try db.pairs(
            """
            SELECT t.id, g.id
              FROM representatives_tenure t JOIN representatives_group g ON g.id = t.group_id
             WHERE t.office_id = \(office) AND t.id IN \(tenures) AND g.kind = \(GroupKind.professional)
               AND NOT EXISTS (SELECT 1 FROM representatives_group_member x
                                WHERE x.group_id = g.id AND x.tenure_id = t.id AND x.to_on IS NULL)
            """)
        if !fields.isEmpty { try insert(fields, from: day, office, db) }
    }

    private static func insert(
        _ members: [(TenureID, DeputyGroupID)], from day: Day, _ office: OfficeID, _ db: any Connection
    ) throws {
        var batch = Batch(
            into: "representatives_group_member",
            ["id", "office_id", "group_id", "tenure_id", "from_on", "created_at"])
        for (tenure, group) in members {
            batch.append(ID<GroupMember>.new(at: db.now), office, group, tenure, day, db.now)
        }
        try db.insert(batch)
    }

    /// Who moved to another group of an area no longer leads the former.
    private static func leaveLeadership(
        of tenures: [TenureID], except group: DeputyGroupID, _ office: OfficeID, _ db: any Connection
    ) throws {
        try db.run(
            """
            UPDATE representatives_group SET leader_tenure_id = NULL, version = version + 1
             WHERE office_id = \(office) AND id <> \(group) AND kind = \(GroupKind.comprehensive)
               AND leader_tenure_id IN \(tenures)
            """)
    }
}
