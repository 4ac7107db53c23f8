import Kernel
import Platform
import RepresentativesContract
import Storage

/// 履职补贴 of a year, to every deputy of the office's own level who is in office and has not had it.
public enum PaySubsidy {
    public static let fields: [InputField] = [
        InputField("year", "年度", .line(maxLength: 4), required: true), Payout.paidOn,
        InputField("note", "说明", .line(maxLength: 200)),
    ]

    /// How many were paid. A constant number of statements.
    @discardableResult public static func pay(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws
        -> Int
    {
        let input = try Input(raw, for: fields)
        let year = try Budget.year(typed: input.required("year"), field: "year")
        let day = try Payout.day(input, db)
        let rule = try AllowanceRule.inForce(.subsidy, year, in: scope.office, db)
        let deputies: [TenureID] = try db.values(
            """
            SELECT t.id FROM representatives_tenure t
              JOIN platform_office o ON o.id = t.office_id AND o.level = t.level
             WHERE t.office_id = \(scope.office) AND t.state = \(TenureState.inOffice)
               AND NOT EXISTS (SELECT 1 FROM representatives_payment y
                                WHERE y.tenure_id = t.id AND y.year = \(year) AND y.kind = \(AllowanceKind.subsidy)
                                  AND y.reversed_on IS NULL)
             ORDER BY t.id
            """)
        guard !deputies.isEmpty else { throw Failure.invalid("在任的本级代表都已发过 \(year) 年的履职补贴，没有要发的。") }
        let payout = Payout(kind: .subsidy, year: year, paidOn: day, note: input.text("note"))
        try payout.write(deputies.map { (.deputy($0), rule.amount) }, by: scope, db)
        return deputies.count
    }
}

/// 小组经费 of a year to one group: the rule's amount for each member in office, once a year.
public enum PayGroup {
    public static let fields: [InputField] = [
        InputField("year", "年度", .line(maxLength: 4), required: true),
        InputField("group", "代表小组", .line(maxLength: 60), required: true, hint: "小组的全称"),
        Payout.paidOn, InputField("note", "说明", .line(maxLength: 200)),
    ]

    /// Throws `invalid` for a name no group bears, a group without members, one that has had the year's fund.
    public static func pay(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        let input = try Input(raw, for: fields)
        let year = try Budget.year(typed: input.required("year"), field: "year")
        let day = try Payout.day(input, db)
        let name = input.required("group")
        let found: DeputyGroup? = try db.first(
            """
            SELECT \(DeputyGroup.columns) FROM \(DeputyGroup.tables)
             WHERE g.office_id = \(scope.office) AND g.name = \(name)
            """)
        guard let group = found else { throw Failure.invalid(field: "group", "没有叫“\(name)”的代表小组。") }
        guard group.members > 0 else { throw Failure.invalid(field: "group", "这个小组没有在任的代表。") }
        let rule = try AllowanceRule.inForce(.groupFund, year, in: scope.office, db)
        let payout = Payout(kind: .groupFund, year: year, paidOn: day, note: input.text("note"))
        let had = try db.count(
            """
            SELECT COUNT(*) FROM representatives_payment
             WHERE office_id = \(scope.office) AND slot = \(payout.slot(.group(group.id)))
            """)
        guard had == 0 else { throw Failure.invalid(field: "group", "这个小组 \(year) 年的经费已经拨付。") }
        try payout.write([(.group(group.id), rule.amount * group.members)], by: scope, db)
    }
}
