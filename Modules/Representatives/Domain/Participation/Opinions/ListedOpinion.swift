import Kernel
import Platform
import Storage

/// An opinion as a line of a list.
public struct ListedOpinion: Record {
    public static var columns: SQL {
        """
        o.id, o.title, v.name AS activity, u.name AS unit, o.state, o.raised_on, o.assigned_on, o.replied_on,
        (SELECT MIN(c.due_on) FROM platform_clock c
          WHERE c.office_id = o.office_id AND c.subject_kind = \(OpinionCase.kind) AND c.subject_id = o.id
            AND c.stopped_on IS NULL) AS due_on
        """
    }

    public let id: OpinionID
    public let title: String
    public let activity: String
    public let unit: String?
    public let state: OpinionState
    public let raisedOn: Day
    public let assignedOn: Day?
    public let repliedOn: Day?
    /// When the unit must have replied; nil when no clock runs.
    public let dueOn: Day?
    /// Who gave it, in pinyin order; filled by the list.
    public internal(set) var deputies: [String] = []

    public init(_ row: inout Row) throws {
        id = try row.next()
        title = try row.next()
        activity = try row.next()
        unit = try row.next()
        state = try row.next()
        raisedOn = try row.next()
        assignedOn = try row.next()
        repliedOn = try row.next()
        dueOn = try row.next()
    }
}
