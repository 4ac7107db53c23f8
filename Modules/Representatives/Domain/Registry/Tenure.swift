import Kernel
import Platform
import RepresentativesContract
import Storage

/// One deputy's tenure with all that its page shows.
public struct Tenure: Record {
    public static var columns: SQL {
        """
        t.id, \(Person.columns), t.code, t.level, t.term, t.ethnicity, t.party, t.education, t.post, t.sector, t.phone,
        t.electing_unit, t.delegation_id, d.name, t.group_id, g.name, t.elected_on, t.elected_by, t.reviewed_on,
        t.certificate_number, t.certificate_issued_on, t.state, t.suspension_cause, t.suspended_on, t.end_cause,
        t.ended_on, t.review_result, t.review_report, t.review_reason, t.confirmed_on, t.announcement, t.ordered_by,
        t.accepted_by, t.seat_id, t.predecessor_id, t.constituency_id, tc.name, t.version
        """
    }

    /// What `columns` are columns of.
    public static var tables: SQL {
        """
        representatives_tenure t
          JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
          LEFT JOIN representatives_group g ON g.id = t.group_id
          LEFT JOIN representatives_constituency tc ON tc.id = t.constituency_id
        """
    }

    public let id: TenureID
    public let person: Person
    /// 代表编号, unique within level and term.
    public let code: String
    public let level: Level
    public let term: Int
    public let ethnicity: String?
    public let party: String?
    public let education: String?
    /// 工作单位及职务
    public let post: String?
    /// 界别: what part of society the deputy comes from, in the office's own words (工人, 农民, 专业技术人员, 领导干部).
    public let sector: String?
    /// Personal: shown masked (`PhoneMask`) unless revealed.
    public let phone: String?
    public let electingUnit: String?
    public let delegation: DelegationID?
    public let delegationName: String?
    public let group: DeputyGroupID?
    public let groupName: String?
    public let electedOn: Day?
    public let electedBy: ElectionKind?
    /// The day the qualification was reviewed (选举法 Art. 47).
    public let reviewedOn: Day?
    public let certificateNumber: String?
    public let certificateIssuedOn: Day?
    public let state: TenureState
    public let suspensionCause: SuspensionCause?
    public let suspendedOn: Day?
    /// Nil also for one ended before the register was kept here.
    public let endCause: EndCause?
    public let endedOn: Day?
    public let reviewResult: ReviewResult?
    /// The number of the report of the 代表资格审查委员会.
    public let reviewReport: String?
    public let reviewReason: String?
    /// The day the standing committee confirmed it.
    public let confirmedOn: Day?
    /// The number of the announcement (公告) of the last decision about it.
    public let announcement: String?
    /// Who ordered the resignation, and who accepted it.
    public let orderedBy: String?
    public let acceptedBy: String?
    /// Nil until the seat falls vacant: only then seats must be told apart.
    public let seat: SeatID?
    /// Whose vacancy this tenure filled by a by-election.
    public let predecessor: TenureID?
    public let constituency: ConstituencyID?
    public let constituencyName: String?
    /// How often it has changed.
    public let version: Int

    /// "市第6届"
    public var congress: String { level.congress(term) }

    /// What it is found by.
    var searchText: String { [person.name, code, post, delegationName].compactMap { $0 }.joined(separator: " ") }

    public init(_ row: inout Row) throws {
        id = try row.next()
        person = try Person(&row)
        code = try row.next()
        level = try row.next()
        term = try row.next()
        ethnicity = try row.next()
        party = try row.next()
        education = try row.next()
        post = try row.next()
        sector = try row.next()
        phone = try row.next()
        electingUnit = try row.next()
        delegation = try row.next()
        delegationName = try row.next()
        group = try row.next()
        groupName = try row.next()
        electedOn = try row.next()
        electedBy = try row.next()
        reviewedOn = try row.next()
        certificateNumber = try row.next()
        certificateIssuedOn = try row.next()
        state = try row.next()
        suspensionCause = try row.next()
        suspendedOn = try row.next()
        endCause = try row.next()
        endedOn = try row.next()
        reviewResult = try row.next()
        reviewReport = try row.next()
        reviewReason = try row.next()
        confirmedOn = try row.next()
        announcement = try row.next()
        orderedBy = try row.next()
        acceptedBy = try row.next()
        seat = try row.next()
        predecessor = try row.next()
        constituency = try row.next()
        constituencyName = try row.next()
        version = try row.next()
    }
}
