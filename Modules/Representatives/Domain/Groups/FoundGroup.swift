import Kernel
import Platform
import Storage

/// Founds a deputies' group (编组, 代表法 Art. 27).
public enum FoundGroup {
    public static let fields =
        [
            InputField("name", "小组名称", .line(maxLength: 60), required: true, hint: "如：郧阳区第1代表小组"),
            InputField("area", "地区", .line(maxLength: 60), hint: "就近就地编组的，写地区；专业小组写全市、全县"),
            InputField(
                "kind", "类型", .choice(GroupKind.self, \.title), required: true,
                hint: "按地区编的是综合，按行业、专长编的是专业"),
        ] + GroupLevelChoice.fields

    /// Throws `invalid` beside the name when the office has a group of that name.
    public static func found(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws -> DeputyGroupID {
        try scope.require(.keepGroups)
        let input = try Input(raw, for: fields)
        let name = input.required("name")
        let same = try db.count(
            "SELECT COUNT(*) FROM representatives_group WHERE office_id = \(scope.office) AND name = \(name)")
        guard same == 0 else { throw Failure.invalid(field: "name", "已经有叫“\(name)”的代表小组。") }
        let level: Level? = input.choice("level")
        let id = DeputyGroupID.new(at: db.now)
        try db.run(
            """
            INSERT INTO representatives_group (id, office_id, name, sort_key, area, kind, level, created_at)
            VALUES (\(id), \(scope.office), \(name), \(PinyinKey.of(name)), \(input.required("area")),
                    \(input.required("kind")), \(level), \(db.now))
            """)
        try Audit.append(
            "representatives.group.founded", on: Reference(DeputyGroup.kind, id),
            ["name": name, "kind": input.required("kind")], by: scope, db)
        return id
    }
}
