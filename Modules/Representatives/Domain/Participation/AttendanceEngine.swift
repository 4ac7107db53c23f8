import Kernel
import Platform
import RepresentativesContract
import Storage

extension CaseEngine<AttendanceCase> {
    /// Moves one deputy's part in an activity. Many at once: `AttendanceRoll`.
    public static let attendances = CaseEngine(
        [
            .signUp, .askLeave, .approveLeave, .refuseLeave, .cancelLeave, .checkIn, .markPresent, .correct, .closeRoll,
            .excuse,
        ],
        load: { id, scope, db in try AttendanceFacts.locked(id.asID(), for: scope, db) },
        version: { $0.version },
        save: { facts, state, db in
            try db.run(
                """
                UPDATE representatives_attendance SET state = \(state), version = version + 1 WHERE id = \(facts.id)
                """)
        },
        page: { Reference(AttendanceCase.kind, $0.id) })
}

extension Act<AttendanceCase> {
    /// The deputy, when it was the office that acted; the office needs no news of its own act.
    var deputyToTell: [Journal.Holder] { scope.people.contains(facts.person) ? [] : [.person(facts.person)] }
}
