import Kernel
import Platform
import Storage

extension Verb<AttendanceCase> {
    /// 报名, by the deputy or for them (代录).
    static let signUp = Verb(.signUp) { act in
        try act.noteSignedUp()
        return Effect(tells: act.deputyToTell)
    }

    /// 销假: they come after all.
    static let cancelLeave = Verb(.cancelLeave) { act in
        try act.noteSignedUp()
        return Effect(tells: act.deputyToTell)
    }
}

extension Act<AttendanceCase> {
    fileprivate func noteSignedUp() throws {
        try db.run(
            """
            UPDATE representatives_attendance
               SET signed_up_at = COALESCE(signed_up_at, \(db.now)), reason = NULL, leave_kind = NULL
             WHERE id = \(facts.id)
            """)
    }
}
