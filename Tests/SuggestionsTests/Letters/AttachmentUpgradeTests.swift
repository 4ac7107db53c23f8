import Composition
import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct AttachmentUpgradeTests {
    @Test(arguments: TestBackend.allCases)
    func `the upgrade gives a unit's files to the unit their uploader acted for, and no other files`(
        _ backend: TestBackend
    ) async throws {
        let all = Application.migrations(of: House.subsystems)
        let before = all.filter { $0.id != "platform.0012-attachment-units" }
        try await backend.with(before) { database in
            let (first, second) = try await database.write { db in
                let places = try SuggestionPlaces("甲市", rules: [], isSitting: false, db)
                let (office, first, second) = (places.office, places.units[0], places.units[1])
                let bytes = Bytes([1])
                try db.run(
                    """
                    INSERT INTO platform_blob (office_id, hash, size, bytes, created_at)
                    VALUES (\(office), 'h', 1, \(bytes), \(db.now))
                    """)
                let moved = try Self.account("moved", office, db)
                try Self.grant(moved, first, from: -10, until: -5, office, db)
                try Self.grant(moved, second, from: -5, office, db)
                try Self.keep("甲", "沟通记录", by: moved, on: -7, office, db)
                try Self.keep("乙", "答复原件", by: moved, on: -1, office, db)
                try Self.keep("附件", "建议附件", by: moved, on: -1, office, db)
                try Self.keep("活动", "沟通记录", of: "representatives.activity", by: moved, on: -1, office, db)
                let both = try Self.account("both", office, db)
                try Self.grant(both, first, from: -10, office, db)
                try Self.grant(both, second, from: -10, office, db)
                try Self.keep("两家", "沟通记录", by: both, on: -1, office, db)
                return (first, second)
            }
            try await Migrator(all).migrate(database)
            let units = try await database.read { db in
                var units: [String: UnitID] = [:]
                try db.forEach("SELECT file_name, unit_id FROM platform_attachment") { row in
                    let name = try row.next(String.self)
                    units[name] = try row.next(UnitID?.self)
                }
                return units
            }
            #expect(units == ["甲": first, "乙": second])
        }
    }

    private static func account(_ login: String, _ office: OfficeID, _ db: any Connection) throws -> AccountID {
        let id = AccountID.new(at: db.now)
        try db.run(
            """
            INSERT INTO platform_account (id, office_id, login, name, password_hash, state, failures, must_change,
                                          created_at)
            VALUES (\(id), \(office), \(login), \(login), 'x', 'active', 0, \(false), \(db.now))
            """)
        return id
    }

    /// Days before now, as negative numbers.
    private static func grant(
        _ account: AccountID, _ unit: UnitID, from: Int64, until: Int64? = nil, _ office: OfficeID,
        _ db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO platform_grant (id, office_id, account_id, role, subject_id, granted_by, granted_at, revoked_at)
            VALUES (\(ID<Never>.new(at: db.now)), \(office), \(account), 'unit_clerk', \(unit), \(account),
                    \(db.now.adding(seconds: from * 86_400)), \(until.map { db.now.adding(seconds: $0 * 86_400) }))
            """)
    }

    private static func keep(
        _ name: String, _ label: String, of kind: String = SuggestionReferences.suggestion, by account: AccountID,
        on day: Int64, _ office: OfficeID, _ db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO platform_attachment (id, office_id, subject_kind, subject_id, label, file_name, media_type,
                                             size, hash, added_by, added_name, added_at)
            VALUES (\(AttachmentID.new(at: db.now)), \(office), \(kind), \(ID<Never>.new(at: db.now)), \(label),
                    \(name), 'application/pdf', 1, 'h', \(account), '经办人', \(db.now.adding(seconds: day * 86_400)))
            """)
    }
}
