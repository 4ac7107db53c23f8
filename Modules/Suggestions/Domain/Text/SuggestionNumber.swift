import Kernel
import Platform
import Storage

/// 建议编号: the year and a running number of three digits or more, per office and level.
enum SuggestionNumber {
    static func next(_ level: Level, in office: OfficeID, _ db: any Connection) throws -> String {
        let year = db.now.day.year
        while true {
            let last: Int? = try db.value(
                """
                INSERT INTO suggestions_number (office_id, level, year, last)
                VALUES (\(office), \(level), \(year), 1)
                ON CONFLICT (office_id, level, year) DO UPDATE SET last = suggestions_number.last + 1
                RETURNING last
                """)
            let serial = String(last ?? 1)
            let number = String(year) + String(repeating: "0", count: max(0, 3 - serial.count)) + serial
            // Numbers that came with an imported ledger are passed over.
            let taken = try db.count(
                """
                SELECT COUNT(*) FROM suggestions_suggestion
                 WHERE office_id = \(office) AND level = \(level) AND number = \(number)
                """)
            if taken == 0 { return number }
        }
    }
}
