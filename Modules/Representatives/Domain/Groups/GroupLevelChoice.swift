import Kernel
import Platform
import Storage

/// Says by the rule of which level a group must meet: of groups that came with a ledger nobody has.
public enum GroupLevelChoice {
    /// Chosen where no level is named.
    public static let byMembers = "members"

    static let fields = [
        InputField(
            "level", "活动次数按哪一级的规定",
            .choice([.init(byMembers, "看成员")] + Level.allCases.map { .init($0.rawValue, $0.title) }),
            hint: "看成员：按在任成员最多的那一级；没有成员的，按本机关的层级。不选也这样")
    ]

    static func set(_ group: DeputyGroup, _ input: Input, by scope: Scope, _ db: any Connection) throws -> String {
        let level: Level? = input.choice("level")
        try db.run(
            """
            UPDATE representatives_group SET level = \(level) WHERE office_id = \(scope.office) AND id = \(group.id)
            """)
        try Audit.append(
            "representatives.group.levelled", on: Reference(DeputyGroup.kind, group.id),
            ["level": level?.rawValue ?? ""],
            by: scope, db)
        return level.map { "活动次数按\($0.title)级的规定计算。" } ?? "活动次数按在任成员最多的那一级的规定计算。"
    }
}
