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
        in: "representatives_attendance", find: AttendanceFacts.find)
}

extension Act<AttendanceCase> {
    /// The deputy, when it was the office that acted; the office needs no news of its own act.
    var deputyToTell: [Journal.Holder] { scope.people.contains(facts.person) ? [] : [.person(facts.person)] }
}
