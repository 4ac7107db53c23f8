import Kernel
import Platform
import Storage
import Suggestions

extension Bureau {
    /// A meeting to which the unit that handles a suggestion is invited.
    static func workMeeting(by scope: Scope, _ db: any Connection) throws -> ID<WorkMeeting> {
        let unit: UnitID? = try db.value("SELECT unit_id FROM suggestions_assignment WHERE office_id = \(scope.office)")
        guard let unit else { throw Failure.internal(cause: "no unit") }
        let id = ID<WorkMeeting>.new(at: db.now)
        try ArrangeMeeting.arrange(
            id, .supervising, with: [unit],
            [
                "title": ["督办会"], "planned_on": [db.now.day.description], "place": ["会议室"], "agenda": ["听取情况"],
            ], by: scope, db)
        return id
    }
}
