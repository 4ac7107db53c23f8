import Kernel
import Platform
import Storage

/// A deputy checks in with the code of the screen. Wrong codes are counted, so the answer is a value: a thrown error
/// would undo the count.
public enum CheckIn {
    public enum Outcome: Sendable, Equatable {
        case done
        /// The code was wrong; so many tries are left before typing is closed.
        case wrong(left: Int)
        /// Too many wrong codes: nothing is looked at until then.
        case closed(until: Instant)
        /// The office has not opened checking in, or has ended it.
        case notOpen
    }

    static let wrongCode = "签到码不对，或已经换了。请看屏幕上现在的六位数字。"

    /// - Parameter way: how the code came: typed, or by the QR code.
    /// - Throws: `notFound` for who is not on the roll, `conflict` and `invalid` as the table says.
    public static func take(
        _ code: String, in activity: ActivityID, way: CheckInWay, by scope: Scope, _ db: any Connection
    ) throws -> Outcome {
        let own = try OwnAttendance.find(in: activity, for: scope, db)
        let tries = try CheckInTries.locked(for: scope, db)
        if let until = tries.closedUntil, until > db.now { return .closed(until: until) }
        guard own.activity.takesCheckIns else { return .notOpen }
        guard accepts(code, of: own.activity, at: db.now) else {
            return try tries.countWrong(for: scope, db)
        }
        _ = try CaseEngine.attendances.take(
            .checkIn, on: own.id.asID(), ["code": [code.trimmed.halfWidth], "way": [way.rawValue]], by: scope, db)
        try tries.forget(for: scope, db)
        return .done
    }

    static func accepts(_ code: String, of activity: ParticipatedActivity, at now: Instant) -> Bool {
        guard activity.takesCheckIns, let codes = activity.checkInSecret.flatMap(RotatingCode.init(secret:)) else {
            return false
        }
        return codes.accepts(code.trimmed.halfWidth, at: now)
    }
}
