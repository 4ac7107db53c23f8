import Kernel
import Platform
import Storage
import StorageTesting

/// One office with its people, a second office, and an application that can name their cases.
struct ClockStage: Sendable {
    static let migrations: [Migration] = platform.migrations
    /// A kind of case that no subsystem has.
    static let kind = "test.case"

    let app: Application
    /// The office's commands.
    let office: Scope
    let staff: Scope
    let clerk: Scope
    let reviewer: Scope
    let otherClerk: Scope
    let unit: UnitID
    let otherUnit: UnitID
    let foreignStaff: Scope

    var database: any Database { app.database }

    static let rules: [ClockRule] = {
        do {
            return [
                ClockRule(
                    key: "test.reply", title: "答复期限", length: try ClockLength(3, .month), startEvent: "交办之日",
                    warnDays: 10, basis: "代表法第五十一条"),
                ClockRule(
                    key: "test.long_reply", title: "答复期限（经批准延长）", length: try ClockLength(6, .month),
                    startEvent: "交办之日", warnDays: 10, basis: "代表法第五十一条"),
                ClockRule(
                    key: "test.return", title: "退回期限", length: try ClockLength(10, .workingDay), startEvent: "交办之日",
                    warnDays: 3, basis: "惯例"),
            ]
        } catch {
            return []
        }
    }()

    /// Runs `body` on a database of its own.
    static func with(
        _ backend: TestBackend, jobs: [Job] = [], subscriptions: [Subscription] = [],
        _ body: (ClockStage) async throws -> Void
    ) async throws {
        try await backend.with(migrations) { database in
            try await body(try await ClockStage(database, jobs: jobs, subscriptions: subscriptions))
        }
    }

    private init(_ database: any Database, jobs: [Job], subscriptions: [Subscription]) async throws {
        var subsystem = Subsystem(id: "test", title: "测试")
        subsystem.brings = { _ in
            var brings = Contributions()
            brings.references = [
                ReferenceKind(Self.kind) { ids, _, _ in
                    Dictionary(
                        ids.map { ($0, ReferenceKind.Description(title: "修路建议", path: "/test/\($0)")) },
                        uniquingKeysWith: { first, _ in first })
                }
            ]
            brings.jobs = jobs
            brings.subscriptions = subscriptions
            return brings
        }
        app = try Application([subsystem], over: database)
        let password = try PasswordHash(hashing: "不给人用的密码 1")
        let people = try await database.write { db in try Self.people(password, db) }
        office = people.office
        unit = people.units[0]
        otherUnit = people.units[1]
        staff = people.scopes[0]
        clerk = people.scopes[1]
        reviewer = people.scopes[2]
        otherClerk = people.scopes[3]
        foreignStaff = people.scopes[4]
    }

    private static func people(
        _ password: PasswordHash, _ db: any Connection
    ) throws -> (office: Scope, units: [UnitID], scopes: [Scope]) {
        let office = try Office.found(
            name: "甲县人大常委会", shortName: "甲县", level: .county, area: "甲县", clockRules: rules, db)
        let foreign = try Office.found(
            name: "乙县人大常委会", shortName: "乙县", level: .county, area: "乙县", clockRules: rules, db)
        let units = [UnitID.new(at: db.now), UnitID.new(at: db.now)]
        var batch = Batch(
            into: "platform_unit", ["id", "office_id", "name", "sort_key", "system", "level", "created_at"])
        batch.append(units[0], office.office, "交通运输局", "jiaotong", "government", "county", db.now)
        batch.append(units[1], office.office, "教育局", "jiaoyu", "government", "county", db.now)
        try db.insert(batch)
        let posts: [(String, Scope.Grant, Scope)] = [
            ("staff", .init(.officeStaff), office), ("clerk", .init(.unitClerk, of: units[0].asID()), office),
            ("reviewer", .init(.unitReviewer, of: units[0].asID()), office),
            ("other-clerk", .init(.unitClerk, of: units[1].asID()), office),
            ("foreign-staff", .init(.officeStaff), foreign),
        ]
        let scopes = try posts.map { login, grant, by in
            _ = try Accounts.create(
                office: by.office, login: login, name: login, password: password, grants: [grant], mustChange: false,
                by: by, db)
            return try Accounts.scope(login: login, db)
        }
        return (office, units, scopes)
    }

    /// Starts a clock of a new case; gives the case.
    @discardableResult func start(
        _ key: String, from day: Day, heldBy holder: Journal.Holder? = nil
    ) async throws -> Reference {
        let subject = Reference(Self.kind, ID<Never>.new())
        let holder = holder ?? .unit(unit)
        try await database.write { [office] db in
            let rules = try ClockRules.load(office: office.office, db)
            try RunningClock.start(key, of: subject, on: subject, from: day, heldBy: holder, rules, office.office, db)
        }
        return subject
    }

    func clocks(of subject: Reference) async throws -> [RunningClock] {
        try await database.read { [office] db in try RunningClock.running(of: [subject], office.office, db) }
    }

    func notices(of scope: Scope) async throws -> [String] {
        try await database.read { db in try Notice.list(for: scope, limit: 100, offset: 0, db).notices.map(\.text) }
    }
}

/// A day of a test; a day the calendar does not have fails the test that names it.
func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw Failure.invalid("no such day: \(text)") }
    return day
}

/// Nine in the morning of that day, in China.
func morning(_ text: String) throws -> Instant {
    Instant(microseconds: Int64(try day(text).number) * 86_400_000_000).adding(seconds: 3600)
}
