import Kernel
import Platform
import RepresentativesContract
import Storage

/// What attending an activity counts as in the performance file, and how the file is told.
enum AttendancePerformance {
    /// These deputies were there: one event, however many.
    static func note(_ present: [AttendanceFacts], in office: OfficeID, _ db: any Connection) throws {
        guard !present.isEmpty else { return }
        let items = present.map { facts in
            PerformanceNoted.Item(
                tenure: facts.tenure, kind: kind(of: facts.activity), day: facts.activity.heldOn,
                title: facts.activity.name, source: facts.activity.reference)
        }
        try Outbox.publish(PerformanceNoted(items), office: office, db)
    }

    /// This deputy was not there after all.
    static func withdraw(
        _ facts: AttendanceFacts, reason: String, in office: OfficeID, _ db: any Connection
    ) throws {
        let withdrawn = PerformanceWithdrawn(of: facts.activity.reference, tenure: facts.tenure, reason: reason)
        try Outbox.publish(withdrawn, office: office, db)
    }

    private static func kind(of activity: ParticipatedActivity) -> PerformanceKind { kinds[activity.kind] ?? .other }

    /// By `representatives_activity.kind`.
    static let kinds: [String: PerformanceKind] = [
        "inspection": .inspection, "joint_inspection": .inspection, "law_enforcement": .inspection,
        "supervision": .inspection, "research": .research, "legislative_research": .research, "sit_in": .sitIn,
        "congress": .congress, "campaign": .campaign, "group": .groupActivity, "core_group": .groupActivity,
        "cross_area": .groupActivity, "interview": .interview, "court_visit": .interview, "symposium": .meeting,
        "report_meeting": .meeting, "reception_by_director": .meeting, "visit": .reception,
        "reception_day": .reception, "training": .training, "report_to_voters": .reportToVoters, "other": .other,
    ]
}
