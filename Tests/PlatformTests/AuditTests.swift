import Kernel
import Storage
import StorageTesting
import Testing

@testable import Platform

@Suite struct AuditTests {
    /// Seven entries: the creation of the command line with its three roles, and three more.
    private func with(_ backend: TestBackend, _ body: (AccountFixture) async throws -> Void) async throws {
        try await AccountFixture.with(backend) { office in
            for number in 1...3 {
                try await office.database.write { db in
                    try Audit.append(
                        "test.act", on: Reference("test.thing", office.office),
                        ["number": String(number), "a": "\"引\""],
                        by: office.commandLine, db)
                }
            }
            try await body(office)
        }
    }

    private func check(_ office: AccountFixture, against anchor: AuditHead? = nil) async throws -> AuditCheck {
        try await office.database.read { db in try Audit.check(office.office, against: anchor, db) }
    }

    /// Does the damage with SQL, and gives what the check finds.
    private func faults(_ backend: TestBackend, after damage: SQL...) async throws -> [AuditCheck.Fault] {
        var faults: [AuditCheck.Fault] = []
        try await with(backend) { office in
            #expect(try await check(office).isWhole)
            try await office.database.write { db in for statement in damage { try db.run(statement) } }
            faults = try await check(office).faults
        }
        return faults
    }

    @Test(arguments: TestBackend.allCases)
    func `an untouched trail is whole, and says how long it is`(_ backend: TestBackend) async throws {
        try await with(backend) { office in
            let check = try await check(office)
            #expect(check.isWhole)
            #expect(check.entries == 7)
            #expect(check.head?.position == 7)
            let details = try await office.database.read { db in
                try db.values("SELECT details FROM platform_audit WHERE position = 5", as: String.self)
            }
            #expect(details == [#"{"a":"\"引\"","number":"1"}"#], "keys sorted")
        }
    }

    @Test(arguments: TestBackend.allCases, ["action", "account_name", "details", "subject_kind"])
    func `an altered word is found at its place`(_ backend: TestBackend, _ column: String) async throws {
        let change: SQL =
            switch column {
            case "action": "UPDATE platform_audit SET action = 'test.other' WHERE position = 3"
            case "account_name": "UPDATE platform_audit SET account_name = '别人' WHERE position = 3"
            case "details": "UPDATE platform_audit SET details = '{}' WHERE position = 3"
            default: "UPDATE platform_audit SET subject_kind = 'test.other' WHERE position = 3"
            }
        #expect(try await faults(backend, after: change) == [.init(position: 3, kind: .altered)])
    }

    @Test(arguments: TestBackend.allCases)
    func `an altered time or person is found`(_ backend: TestBackend) async throws {
        #expect(
            try await faults(backend, after: "UPDATE platform_audit SET at = at - 1 WHERE position = 7")
                == [.init(position: 7, kind: .altered)])
        #expect(
            try await faults(
                backend, after: "UPDATE platform_audit SET account_id = \(AccountID?.none) WHERE position = 1")
                == [.init(position: 1, kind: .altered)])
    }

    @Test(arguments: TestBackend.allCases)
    func `a deleted entry is found, also when the rest moves up`(_ backend: TestBackend) async throws {
        #expect(
            try await faults(backend, after: "DELETE FROM platform_audit WHERE position = 4").first
                == .init(position: 4, kind: .deleted))
        #expect(
            try await faults(backend, after: "DELETE FROM platform_audit WHERE position = 1").first
                == .init(position: 1, kind: .deleted))
        let moved = try await faults(
            backend, after: "DELETE FROM platform_audit WHERE position = 6",
            "UPDATE platform_audit SET position = 6 WHERE position = 7")
        #expect(moved.first == .init(position: 6, kind: .altered))
        #expect(moved.contains(.init(position: 7, kind: .truncated)))
    }

    @Test(arguments: TestBackend.allCases)
    func `entries cut off at the end are found`(_ backend: TestBackend) async throws {
        #expect(
            try await faults(backend, after: "DELETE FROM platform_audit WHERE position >= 6")
                == [.init(position: 6, kind: .truncated)])
        #expect(
            try await faults(backend, after: "DELETE FROM platform_audit") == [.init(position: 1, kind: .truncated)])
    }

    @Test(arguments: TestBackend.allCases)
    func `an inserted entry is found`(_ backend: TestBackend) async throws {
        let copy: SQL = """
            INSERT INTO platform_audit (\(AuditEntry.columns))
            SELECT \(ID<AuditEntry>.new()), office_id, 8, at, account_id, account_name, action, subject_kind, subject_id,
                   details, algorithm, previous_hash, hash
              FROM platform_audit WHERE position = 7
            """
        #expect(try await faults(backend, after: copy).first == .init(position: 8, kind: .inserted))
    }

    @Test(arguments: TestBackend.allCases)
    func `two entries that changed places are found`(_ backend: TestBackend) async throws {
        let found = try await faults(
            backend, after: "UPDATE platform_audit SET position = 99 WHERE position = 3",
            "UPDATE platform_audit SET position = 3 WHERE position = 4",
            "UPDATE platform_audit SET position = 4 WHERE position = 99")
        #expect(found.prefix(2) == [.init(position: 3, kind: .altered), .init(position: 4, kind: .altered)])
    }

    @Test(arguments: TestBackend.allCases)
    func `a replaced entry with a hash of its own does not link`(_ backend: TestBackend) async throws {
        try await with(backend) { office in
            try await office.database.write { db in
                let all: [AuditEntry] = try db.all("SELECT \(AuditEntry.columns) FROM platform_audit ORDER BY position")
                let forged = AuditEntry(
                    office: office.office, after: AuditHead(position: 4, hash: all[3].hash), at: all[4].at,
                    account: all[4].account, accountName: "别人", action: all[4].action, subject: all[4].subject,
                    details: all[4].details)
                try db.run(
                    """
                    UPDATE platform_audit SET id = \(forged.id), account_name = '别人', hash = \(forged.hash)
                     WHERE position = 5
                    """)
            }
            #expect(try await check(office).faults == [.init(position: 6, kind: .unlinked)])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a trail rewritten with its end is found by what was written down before`(_ backend: TestBackend) async throws
    {
        try await with(backend) { office in
            let anchor = try #require(AuditHead(text: try await check(office).head?.text ?? ""))
            #expect(try await check(office, against: anchor).isWhole)
            try await office.database.write { db in
                try db.run("DELETE FROM platform_audit")
                try db.run("DELETE FROM platform_audit_head")
                try Audit.append(
                    "test.act", on: Reference("test.thing", office.office), [:], by: office.commandLine, db)
            }
            #expect(try await check(office).isWhole)
            #expect(try await check(office, against: anchor).faults == [.init(position: 7, kind: .anchor)])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an altered algorithm is found at its place, and does not hide what else was altered`(
        _ backend: TestBackend
    ) async throws {
        #expect(
            try await faults(
                backend, after: "UPDATE platform_audit SET algorithm = 'sm3' WHERE position = 3",
                "UPDATE platform_audit SET action = 'test.other' WHERE position = 5")
                == [.init(position: 3, kind: .altered), .init(position: 5, kind: .altered)])
    }

    @Test(arguments: TestBackend.allCases)
    func `entries that come together are chained in their order, and go on where the trail ends`(
        _ backend: TestBackend
    ) async throws {
        try await with(backend) { office in
            let before = office.database.statementsRun
            try await office.database.write { db in
                let acts = (1...50).map { number in
                    Audit.Act("test.many", on: Reference("test.thing", office.office), ["number": String(number)])
                }
                try Audit.append(acts, by: office.commandLine, db)
            }
            #expect(office.database.statementsRun - before == 3)
            let check = try await check(office)
            #expect(check.isWhole && check.entries == 57 && check.head?.position == 57)
            let last = try await office.database.read { db in
                try db.values("SELECT details FROM platform_audit WHERE position = 57", as: String.self)
            }
            #expect(last == [#"{"number":"50"}"#])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the list is narrowed by day, person, part and words`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            let auditor = try await office.account("shen", Scope.Grant(.auditAdmin))
            let today = Instant.now().day
            @Sendable func count(_ filter: AuditList.Filter) async throws -> Int {
                try await office.database.read { db in
                    try AuditList.read(
                        filter, titles: office.application.auditTitles, limit: 1, offset: 0, by: auditor, db
                    ).total
                }
            }
            let all = try await count(.init())
            #expect(all > 1)
            #expect(try await count(.init(to: today.advanced(by: -2))) == 0)
            #expect(try await count(.init(from: today.advanced(by: -1), area: "platform")) == all)
            #expect(try await count(.init(area: "suggestions")) == 0)
            #expect(try await count(.init(account: auditor.account)) == 0)
            #expect(try await count(.init(search: "新建账号")) == 2, "the command line and the auditor")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `many who write at once make one chain`(_ backend: TestBackend) async throws {
        try await with(backend) { office in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<4 {
                    group.addTask {
                        try await office.database.write { db in
                            try Audit.append(
                                "test.act", on: Reference("test.thing", office.office), ["n": String(number)],
                                by: office.commandLine, db)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let check = try await check(office)
            #expect(check.isWhole)
            #expect(check.entries == 11)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an act that is undone leaves no entry`(_ backend: TestBackend) async throws {
        try await with(backend) { office in
            await #expect(throws: Failure.self) {
                try await office.database.write { db in
                    try Audit.append(
                        "test.act", on: Reference("test.thing", office.office), [:], by: office.commandLine, db)
                    throw Failure.conflict("不办了。")
                }
            }
            let entries = try await check(office).entries
            #expect(entries == 7)
        }
    }
}
