import Kernel
import Platform
import RepresentativesContract
import Storage

/// How the performance file hears of who was at an activity.
enum AttendancePerformance {
    /// These deputies were there.
    static func note(_ present: [AttendanceFacts], in office: OfficeID, _ db: any Connection) throws {
        let presences = present.map { ActivityPerformance.Presence($0.activity.id, $0.tenure) }
        try ActivityPerformance.note(presences, in: office, db)
    }

    /// This deputy was not there after all.
    static func withdraw(
        _ facts: AttendanceFacts, reason: String, in office: OfficeID, _ db: any Connection
    ) throws {
        let withdrawn = PerformanceWithdrawn(of: facts.activity.reference, tenure: facts.tenure, reason: reason)
        try Outbox.publish(withdrawn, office: office, db)
    }
}
