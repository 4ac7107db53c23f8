import Kernel
import Platform
import RepresentativesContract
import RepresentativesWeb
import Storage
import StorageTesting
import Testing

@testable import Representatives

/// An office with deputies who have accounts, and activities to which they can be asked.
struct ParticipationStage: Sendable {
    let register: RegisterStage
    var database: any Database { register.database }
    var office: OfficeID { register.office }
    var staff: Scope { register.staff }

    /// `count` deputies of 甲区 and one of 乙区, S20001.
    static func with(
        _ backend: TestBackend, deputies count: Int = 4,
        in subsystems: [Subsystem] = [platform, representativesWithPages, .withoutSuggestions],
        _ body: (ParticipationStage) async throws -> Void
    ) async throws {
        try await RegisterStage.with(backend, in: subsystems) { register in
            try await register.fill(
                DeputySheet.crowd(count)
                    + [
                        DeputySheet.line("S20001", "赵某") {
                            $0.delegation = "乙区代表团"; $0.group = "乙区第1代表小组"; $0.bornOn = "1950-01-01"
                        }
                    ])
            let offices = [register.office, register.otherOffice]
            try await register.database.write { db in
                for office in offices { try ClockRules.installDefaults(for: office, rules: OpinionClock.rules, db) }
            }
            try await body(ParticipationStage(register: register))
        }
    }

    /// Held so many days from today; by another office when asked for.
    func activity(
        _ name: String = "视察养老机构", kind: String = "inspection", inDays days: Int = 0, state: String = "inviting",
        in office: OfficeID? = nil
    ) async throws -> ActivityID {
        let office = office ?? self.office
        return try await database.write { db in
            let id = ActivityID.new(at: db.now)
            try db.run(
                """
                INSERT INTO representatives_activity (id, office_id, code, kind, kind_word, name, sort_key, held_on,
                                                      place, host, host_level, received, opinions, state, version,
                                                      created_at)
                VALUES (\(id), \(office), \(id.description), \(kind), '视察', \(name), \(name),
                        \(db.now.day.advanced(by: days)), '三楼会议室', '市人大常委会', 'own', 0, 0, \(state), 1,
                        \(db.now))
                """)
            return id
        }
    }

    /// The deputy of that 代表编号, with an account that notices reach.
    func deputy(_ code: String) async throws -> Scope {
        try await account(.deputy, of: try await register.tenure(code).person.id.asID(), code)
    }

    func unit(_ name: String) async throws -> (id: UnitID, clerk: Scope) {
        let id = UnitID.new()
        try await database.write { [office] db in
            try db.run(
                """
                INSERT INTO platform_unit (id, office_id, name, sort_key, system, level, created_at)
                VALUES (\(id), \(office), \(name), \(name), 'government', 'city', \(db.now))
                """)
        }
        return (id, try await account(.unitClerk, of: id.asID(), name))
    }

    private func account(_ role: Role, of subject: ID<Never>, _ name: String) async throws -> Scope {
        let scope = Scope(office: office, account: .new(), name: name, grants: [Scope.Grant(role, of: subject)])
        try await database.write { db in
            try db.run(
                """
                INSERT INTO platform_account (id, office_id, login, name, password_hash, state, failures, must_change,
                                              created_at)
                VALUES (\(scope.account), \(scope.office), \(scope.account.description), \(name), 'x', 'active', 0,
                        \(false), \(db.now))
                """)
            try db.run(
                """
                INSERT INTO platform_grant (id, office_id, account_id, role, subject_id, granted_by, granted_at)
                VALUES (\(ID<Never>.new(at: db.now)), \(scope.office), \(scope.account), \(role.rawValue), \(subject),
                        \(scope.account), \(db.now))
                """)
        }
        return scope
    }

    @discardableResult func invite(
        _ codes: [String], to activity: ActivityID
    ) async throws -> Invitation.Outcome {
        var invitation = Invitation()
        invitation.named = codes
        return try await send(invitation, for: activity)
    }

    func send(
        _ invitation: Invitation, for activity: ActivityID, by scope: Scope? = nil
    ) async throws -> Invitation.Outcome {
        let actor = scope ?? staff
        return try await database.write { db in try invitation.send(for: activity, by: actor, db) }
    }

    func attendance(_ code: String, _ activity: ActivityID) async throws -> AttendanceID {
        try await database.read { db in
            try #require(
                try db.value(
                    """
                    SELECT a.id FROM representatives_attendance a JOIN representatives_tenure t ON t.id = a.tenure_id
                     WHERE a.activity_id = \(activity) AND t.code = \(code)
                    """, as: AttendanceID.self))
        }
    }

    func state(_ code: String, _ activity: ActivityID) async throws -> AttendanceState {
        let id = try await attendance(code, activity)
        return try await database.read { [staff] db in try AttendanceFacts.find(id, for: staff, db).state }
    }

    func take(
        _ event: AttendanceEvent, _ code: String, _ activity: ActivityID, _ raw: [String: [String]] = [:],
        seen: Int? = nil, by scope: Scope? = nil
    ) async throws {
        let id = try await attendance(code, activity)
        let actor = scope ?? staff
        try await database.write { db in
            _ = try CaseEngine.attendances.take(event, on: id.asID(), raw, seen: seen, by: actor, db)
        }
    }

    /// Texts of the notices an account has, in their order.
    func notices(of scope: Scope) async throws -> [String] {
        try await database.read { db in
            try Notice.list(for: scope, limit: 100, offset: 0, db).notices.map(\.text)
        }
    }

    /// Payloads of the events of that name, oldest first.
    func events(_ name: String) async throws -> [String] {
        try await database.read { db in
            try db.values("SELECT payload FROM platform_event WHERE name = \(name) ORDER BY id")
        }
    }
}
