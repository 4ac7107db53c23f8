import Platform

extension Room {
    /// 交办和改派: trial assignment, 分办, return and re-assignment, a whole session at once, the tables of it.
    static let assignment: Room = {
        var room = Room()
        room.clockRules = SuggestionClock.ofAssignment
        room.auditTitles = [
            "suggestions.assignment-table.exported": "导出交办表或办理时限表"
        ]
        room.contributions.references = [.assignmentBatch]
        room.contributions.desk = [AssignmentDesk.shelf]
        return room
    }()
}
