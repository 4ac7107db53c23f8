import Kernel
import Platform
import Storage

/// What the screen in the room shows, and whether deputies can check in at all.
public struct CheckInScreen: Sendable {
    public let activity: ParticipatedActivity
    /// The code of this moment; nil while checking in is closed.
    public let code: String?
    public let asked: Int
    public let attended: Int

    /// Two statements. Throws `notFound` for another office's activity.
    public static func load(
        _ id: ActivityID, at now: Instant, by scope: Scope, _ db: any Connection
    ) throws -> CheckInScreen {
        try scope.require(.keepParticipation)
        let activity = try ParticipatedActivity.find(id, in: scope.office, db)
        let parts = try RollCount.all(by: .delegation, of: id, in: scope.office, db)
        let whole = RollCount("", of: parts)
        let code = activity.isCancelled ? nil : activity.checkInSecret.flatMap(RotatingCode.init(secret:))
        return CheckInScreen(
            activity: activity, code: code?.text(at: now), asked: whole.asked, attended: whole.attended)
    }

    /// Lets deputies check in: from now on the screen shows codes. Open already: nothing changes.
    public static func open(
        _ id: ActivityID, by scope: Scope, _ db: any Connection
    ) throws {
        let activity = try changeable(id, scope, db)
        guard !activity.isCancelled else { throw Failure.conflict("这项活动已经取消，不能签到。") }
        guard activity.heldOn <= db.now.day else { throw Failure.conflict("活动在\(activity.heldOn.chinese)举行，到那天再开始签到。") }
        guard activity.checkInSecret == nil else { return }
        try set(RotatingCode.newSecret(), "representatives.check-in.opened", activity, scope, db)
    }

    /// Ends checking in: no code is taken any more, and the next opening has another secret.
    public static func close(
        _ id: ActivityID, by scope: Scope, _ db: any Connection
    ) throws {
        let activity = try changeable(id, scope, db)
        guard activity.checkInSecret != nil else { return }
        try set(nil, "representatives.check-in.closed", activity, scope, db)
    }

    private static func changeable(
        _ id: ActivityID, _ scope: Scope, _ db: any Connection
    ) throws -> ParticipatedActivity {
        try scope.require(.keepParticipation)
        _ = try db.value(
            """
            SELECT id FROM representatives_activity WHERE office_id = \(scope.office) AND id = \(id) \(.forUpdate)
            """, as: ActivityID.self)
        return try ParticipatedActivity.find(id, in: scope.office, db)
    }

    private static func set(
        _ secret: String?, _ action: String, _ activity: ParticipatedActivity, _ scope: Scope, _ db: any Connection
    ) throws {
        try db.run(
            """
            UPDATE representatives_activity SET check_in_secret = \(secret)
             WHERE office_id = \(scope.office) AND id = \(activity.id)
            """)
        try Audit.append(action, on: activity.reference, [:], by: scope, db)
    }
}
