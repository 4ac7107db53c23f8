import Kernel
import Platform
import StorageTesting
import Testing

@Suite struct NoticeTests {
    @Test(arguments: TestBackend.allCases)
    func `a notice goes to those who hold the post, and not to whoever did it`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let page = Reference(ClockStage.kind, ID<Never>.new())
            let before = stage.database.statementsRun
            try await stage.database.write { db in
                try Notice.send(
                    "已交办", about: page, to: [.unit(stage.unit), .role(.officeStaff), .unit(stage.unit)],
                    by: stage.staff, db)
            }
            #expect(stage.database.statementsRun - before <= 6)
            #expect(try await stage.notices(of: stage.clerk) == ["已交办"])
            #expect(try await stage.notices(of: stage.reviewer) == ["已交办"])
            #expect(try await stage.notices(of: stage.staff).isEmpty)
            #expect(try await stage.notices(of: stage.otherClerk).isEmpty)
            #expect(try await stage.notices(of: stage.foreignStaff).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nobody is told to whom the post no longer belongs`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let page = Reference(ClockStage.kind, ID<Never>.new())
            try await stage.database.write { db in
                try db.run("UPDATE platform_grant SET revoked_at = \(db.now) WHERE account_id = \(stage.clerk.account)")
                try Notice.send("已交办", about: page, to: [.unit(stage.unit)], by: stage.staff, db)
            }
            #expect(try await stage.notices(of: stage.clerk).isEmpty)
            #expect(try await stage.notices(of: stage.reviewer) == ["已交办"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `one marks one's own notices as read, unread ones stand first`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let page = Reference(ClockStage.kind, ID<Never>.new())
            try await stage.database.write { db in
                for text in ["一", "二", "三"] {
                    try Notice.send(text, about: page, to: [.unit(stage.unit)], by: stage.staff, db)
                }
            }
            #expect(try await stage.notices(of: stage.clerk) == ["三", "二", "一"])
            let id = try await stage.database.read { db in
                try Notice.list(for: stage.clerk, limit: 1, offset: 0, db).notices.map(\.id)
            }[0]
            await #expect(throws: Failure.notFound("没有这条消息。")) {
                try await stage.database.write { db in _ = try Notice.markRead(id, for: stage.reviewer, db) }
            }
            let unread = try await stage.database.write { db in
                try Notice.markRead(id, for: stage.clerk, db)
                return try Notice.unread(for: stage.clerk, db)
            }
            #expect(unread == 2)
            #expect(try await stage.notices(of: stage.clerk) == ["二", "一", "三"])
            let left = try await stage.database.write { db in
                try Notice.markAllRead(for: stage.clerk, db)
                return [try Notice.unread(for: stage.clerk, db), try Notice.unread(for: stage.reviewer, db)]
            }
            #expect(left == [0, 3])
        }
    }
}
