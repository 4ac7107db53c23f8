import Kernel
import Platform
import Storage

/// Whether an office publishes who its deputies are and what they did (代表法 Art. 58). Off until it says so.
public enum DeputyPublication {
    public static func isPublic(_ office: OfficeID, _ db: any Connection) throws -> Bool {
        try db.value("SELECT is_public FROM representatives_publication WHERE office_id = \(office)") ?? false
    }

    /// The offices that publish, by name.
    public static func offices(_ db: any Connection) throws -> [Office] {
        let published = Set<OfficeID>(
            try db.values("SELECT office_id FROM representatives_publication WHERE is_public = \(true)"))
        return try Office.all(db).filter { published.contains($0.id) }.sorted { $0.name < $1.name }
    }

    /// Switches it on or off; the act is in the audit trail. Throws `forbidden`.
    public static func set(_ isPublic: Bool, by scope: Scope, _ db: any Connection) throws {
        try scope.require(.publishPerformance)
        let changed = try db.run(
            """
            UPDATE representatives_publication SET is_public = \(isPublic), changed_at = \(db.now)
             WHERE office_id = \(scope.office)
            """)
        if changed == 0 {
            var batch = Batch(into: "representatives_publication", ["office_id", "is_public", "changed_at"])
            batch.append(scope.office, isPublic, db.now)
            try db.insert(batch)
        }
        try Audit.append(
            "representatives.publication-changed", on: Reference("platform.office", scope.office),
            ["public": isPublic ? "yes" : "no"], by: scope, db)
    }
}
