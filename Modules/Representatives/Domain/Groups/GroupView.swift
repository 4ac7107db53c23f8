import Kernel
import Platform
import Storage

/// What the page of a group shows. Eleven statements.
public struct GroupView: Sendable {
    public let group: DeputyGroup
    public let members: [GroupMember]
    public let year: GroupYear
    public let plan: [GroupPlanItem]
    public let activities: [GroupActivity]
    /// 指导意见 of the year, latest first.
    public let guidance: [Entry]
    /// Nil when the group is dissolved.
    public let frequency: GroupFrequency?

    /// Throws `notFound` when this office has no such group.
    public init(_ id: DeputyGroupID, in year: GroupYear, today: Day, for scope: Scope, _ db: any Connection) throws {
        group = try DeputyGroup.named(id, in: scope.office, db)
        members = try GroupMember.all(of: id, for: scope, db)
        self.year = year
        plan = try GroupPlanItem.all(of: id, in: year.number, scope.office, db)
        activities = try GroupActivity.all(of: id, in: year.whole, scope.office, db)
        var issued = EntryListing(.guidance)
        (issued.from, issued.to) = (year.whole.from, year.whole.to)
        guidance = try issued.page(limit: 5, offset: 0, for: scope, db).entries.filter { $0.withdrawnReason == nil }
        frequency = try GroupFrequency.of(id, in: year, today: today, scope.office, db)
    }
}
