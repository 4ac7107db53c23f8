import Kernel
import Storage

extension ClockRules {
    /// Gives the office the defaults of those rules it has no version of; what it already has stays as it is.
    /// Two statements.
    public static func installDefaults(for office: OfficeID, rules: [ClockRule], _ db: any Connection) throws {
        try install(rules, for: [office], db)
    }

    /// The same for every office of the database: what an upgrade with new rules needs.
    public static func installDefaults(rules: [ClockRule], _ db: any Connection) throws {
        try install(rules, for: try db.values("SELECT id FROM platform_office ORDER BY id"), db)
    }

    private static func install(_ rules: [ClockRule], for offices: [OfficeID], _ db: any Connection) throws {
        let present = Set(
            try db.all("SELECT DISTINCT office_id, key FROM platform_clock_rule WHERE office_id IN \(offices)")
                as [Present])
        var batch = Batch(into: "platform_clock_rule", Self.stored)
        for office in offices {
            for rule in rules where !present.contains(Present(office: office, key: rule.key)) {
                batch.append(
                    ID<OfficeClockRule>.new(at: db.now), office, rule.key, rule.title, rule.length.amount,
                    rule.length.unit.rawValue, rule.startEvent, rule.warnDays, rule.basis, rule.restDayRule.rawValue,
                    db.now.day, Day?.none, db.now)
            }
        }
        if !batch.rows.isEmpty { try db.insert(batch) }
    }

    static let stored: [StaticString] = [
        "id", "office_id", "key", "title", "amount", "unit", "start_event", "warn_days", "basis", "ends_on_rest",
        "valid_from", "valid_to", "created_at",
    ]

    private struct Present: Record, Hashable {
        static var columns: SQL { "office_id, key" }
        let office: OfficeID
        let key: String

        init(office: OfficeID, key: String) {
            self.office = office
            self.key = key
        }

        init(_ row: inout Row) throws {
            office = try row.next()
            key = try row.next()
        }
    }
}
