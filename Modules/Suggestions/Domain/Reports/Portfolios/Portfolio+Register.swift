import Kernel
import Platform
import Storage

/// The register of 分管口: a unit is in one portfolio at a time.
extension Portfolio: RegisterLine {
    public static let table: SQL = "suggestions_portfolio"
    public static let action = "suggestions.portfolio"
    public static let keeping = Permission.keepReports
    public static let fields = [
        InputField("name", "口", .line(maxLength: 60), required: true, hint: "如：城建口"),
        InputField("leader", "分管领导", .line(maxLength: 60), required: true),
        InputField("post", "职务", .line(maxLength: 60), required: true, hint: "如：副市长"),
        InputField("since", "开始日期", .day, required: true),
        InputField("units", "分管的单位", .many(.units), required: true),
    ]

    public static func insert(
        _ id: ID<Portfolio>, _ input: Input, by scope: Scope, _ db: any Connection
    ) throws -> [String: String] {
        let name = input.required("name")
        guard try !standing(for: scope, db).contains(where: { $0.name == name }) else {
            throw Failure.invalid(field: "name", "已有“\(name)”。要改，先结束原来的，再登记新的。")
        }
        let units = input.ids("units", as: UnitSubject.self)
        guard try Unit.names(of: units, in: scope.office, db).count == units.count else {
            throw Failure.invalid(field: "units", "有的单位不存在，请重新选择。")
        }
        let taken: [String] = try db.values(
            """
            SELECT u.name FROM suggestions_portfolio_unit l
              JOIN suggestions_portfolio f ON f.id = l.portfolio_id
              JOIN platform_unit u ON u.id = l.unit_id
             WHERE l.office_id = \(scope.office) AND l.unit_id IN \(units) AND f.ended_on IS NULL
             ORDER BY u.sort_key, u.id
            """)
        guard taken.isEmpty else {
            throw Failure.invalid(field: "units", "\(taken.joined(separator: "、"))已在别的口。一家单位只归一个口。")
        }
        try db.run(
            """
            INSERT INTO suggestions_portfolio (id, office_id, name, leader, post, since, entered_by, created_at)
            VALUES (\(id), \(scope.office), \(name), \(input.required("leader")), \(input.required("post")),
                    \(try input.requiredSensibleDay("since", "开始日期")), \(scope.name), \(db.now))
            """)
        var batch = Batch(into: "suggestions_portfolio_unit", ["portfolio_id", "unit_id", "office_id"])
        for unit in units { batch.append(id, unit, scope.office) }
        try db.insert(batch)
        return ["name": name]
    }
}
