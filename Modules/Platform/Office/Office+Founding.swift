import Kernel
import Storage

extension Office {
    /// Makes an office: its row, the clocks it runs by default, and the account in whose name commands act.
    ///
    /// Throws `StorageError.unique` when there is one of that name.
    @discardableResult public static func found(
        name: String, shortName: String, level: Level, area: String, clockRules: [ClockRule], _ db: any Connection
    ) throws -> Scope {
        let id = OfficeID.new(at: db.now)
        var batch = Batch(into: "platform_office", ["id", "name", "short_name", "level", "area", "created_at"])
        batch.append(id, name, shortName, level, area, db.now)
        try db.insert(batch)
        try ClockRules.installDefaults(for: id, rules: clockRules, db)
        return try Accounts.createOperator(for: id, db)
    }
}
