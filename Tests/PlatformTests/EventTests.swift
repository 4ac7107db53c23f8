import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@Suite struct EventTests {
    fileprivate struct Replied: Event {
        static let name = "test.replied"
        let text: String
    }

    /// Notes every event down as a notice to the staff, until told to fail.
    private static func follower(_ name: String, failing: @escaping @Sendable (any Connection) throws -> Void)
        -> Subscription
    {
        Subscription(to: Replied.self, as: name) { event, office, db in
            let staff = try Accounts.scope(login: "staff", db)
            try Notice.send(
                "\(name) \(event.text)", about: Reference(ClockStage.kind, office), to: [.role(.officeStaff)],
                by: try Scope.operator(of: staff.office, db), db)
            try failing(db)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an event reaches each subscriber once`(_ backend: TestBackend) async throws {
        let subscriptions = [Self.follower("a", failing: { _ in }), Self.follower("b", failing: { _ in })]
        try await ClockStage.with(backend, subscriptions: subscriptions) { stage in
            try await stage.database.write { db in
                try Outbox.publish(Replied(text: "一"), office: stage.office.office, db)
            }
            let now = try morning("2024-01-08")
            #expect(try await EventDelivery.deliver(stage.app, now: now) == 2)
            #expect(try await EventDelivery.deliver(stage.app, now: now.adding(seconds: 3600)) == 0)
            #expect(try await stage.notices(of: stage.staff).sorted() == ["a 一", "b 一"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a failed delivery leaves nothing behind, waits, and then succeeds`(_ backend: TestBackend) async throws {
        // It fails as long as the table of jobs is empty: a fault that goes away, in the database itself.
        let follower = Self.follower("a") { db in
            if try db.count("SELECT COUNT(*) FROM platform_job") == 0 {
                throw Failure.unavailable("暂时不行", cause: "not yet")
            }
        }
        try await ClockStage.with(backend, subscriptions: [follower]) { stage in
            try await stage.database.write { db in
                try Outbox.publish(Replied(text: "一"), office: stage.office.office, db)
            }
            let now = try morning("2024-01-08")
            #expect(try await EventDelivery.deliver(stage.app, now: now) == 0)
            #expect(try await stage.notices(of: stage.staff).isEmpty)
            #expect(try await stage.database.read { db in try Outbox.failing(db) } == 1)
            try await stage.database.write { db in try db.run("INSERT INTO platform_job (name) VALUES ('test')") }
            #expect(try await EventDelivery.deliver(stage.app, now: now.adding(seconds: 29)) == 0)
            #expect(try await EventDelivery.deliver(stage.app, now: now.adding(seconds: 30)) == 1)
            #expect(try await stage.notices(of: stage.staff) == ["a 一"])
            #expect(try await stage.database.read { db in try Outbox.failing(db) } == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `events after a failed one wait for it, those of other subscribers do not`(_ backend: TestBackend) async throws
    {
        let failing = Self.follower("a") { db in
            if try db.count("SELECT COUNT(*) FROM platform_job") == 0 { throw Failure.unavailable("暂时不行") }
        }
        let subscriptions = [failing, Self.follower("b", failing: { _ in })]
        try await ClockStage.with(backend, subscriptions: subscriptions) { stage in
            let now = try morning("2024-01-08")
            try await stage.publish("一")
            #expect(try await EventDelivery.deliver(stage.app, now: now) == 1)
            // The fault goes away before the first is tried again.
            try await stage.database.write { db in _ = try db.run("INSERT INTO platform_job (name) VALUES ('test')") }
            try await stage.publish("二", "三")
            #expect(try await EventDelivery.deliver(stage.app, now: now.adding(seconds: 29)) == 2)
            #expect(try await stage.notices(of: stage.staff).filter { $0.hasPrefix("a") }.isEmpty)
            #expect(try await EventDelivery.deliver(stage.app, now: now.adding(seconds: 30)) == 3)
            let newestFirst = try await stage.notices(of: stage.staff).filter { $0.hasPrefix("a") }
            #expect(newestFirst == ["a 三", "a 二", "a 一"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an event that always fails holds back the others for about an hour, not for ever`(
        _ backend: TestBackend
    ) async throws {
        let follower = Subscription(to: Replied.self, as: "a") { event, _, db in
            if event.text == "毒" { throw Failure.internal(cause: "never") }
            try db.run("INSERT INTO platform_job (name) VALUES (\(event.text))")
        }
        try await ClockStage.with(backend, subscriptions: [follower]) { stage in
            let now = try morning("2024-01-08")
            try await stage.publish("毒", "一")
            var later: Int64 = 0
            var rounds = 0
            while try await EventDelivery.deliver(stage.app, now: now.adding(seconds: later)) == 0, rounds < 20 {
                rounds += 1
                later += 30 << Int64(rounds - 1)
            }
            #expect(rounds == 7 && later == 3810)
            #expect(try await stage.database.read { db in try Outbox.failing(db) } == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `delivered events are forgotten after three months, others never`(_ backend: TestBackend) async throws {
        let follower = Subscription(to: Replied.self, as: "a") { event, _, _ in
            if event.text == "毒" { throw Failure.internal(cause: "never") }
        }
        try await ClockStage.with(backend, subscriptions: [follower]) { stage in
            let now = Instant.now().adding(seconds: 1)
            try await stage.publish("一", "毒")
            #expect(try await EventDelivery.deliver(stage.app, now: now) == 1)
            try await stage.publish("二")
            func left(after days: Int64) async throws -> [Int] {
                try await EventDelivery.forget(stage.app, now: now.adding(seconds: days * 86_400))
                return try await stage.database.read { db in
                    [
                        try db.count("SELECT COUNT(*) FROM platform_event"),
                        try db.count("SELECT COUNT(*) FROM platform_delivery"),
                    ]
                }
            }
            #expect(try await left(after: 89) == [3, 2])
            #expect(try await left(after: 91) == [2, 1])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is rolled back publishes nothing`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend, subscriptions: [Self.follower("a", failing: { _ in })]) { stage in
            await #expect(throws: Failure.self) {
                try await stage.database.write { db in
                    try Outbox.publish(Replied(text: "一"), office: stage.office.office, db)
                    throw Failure.conflict("不办了")
                }
            }
            let delivered = try await EventDelivery.deliver(stage.app, now: try morning("2024-01-08"))
            #expect(delivered == 0)
        }
    }
}

extension ClockStage {
    /// Publishes these in one transaction, in their order.
    fileprivate func publish(_ texts: String...) async throws {
        try await database.write { [office] db in
            for text in texts { try Outbox.publish(EventTests.Replied(text: text), office: office.office, db) }
        }
    }
}
