import Kernel
import Platform
import Storage

/// The rating that is used: the vote on a report, or the ballot on a unit.
public enum RatingSource: Sendable, Hashable {
    case report(HandlingReportID)
    case ballot(ID<UnitBallotSubject>)

    var report: HandlingReportID? { if case .report(let id) = self { id } else { nil } }
    var ballot: ID<UnitBallotSubject>? { if case .ballot(let id) = self { id } else { nil } }

    /// What was rated, by how many, and who reported.
    public struct Rating: Sendable {
        public let title: String
        public let result: String
        public let leader: String?
        public let post: String?
        let unit: UnitID
    }

    /// Throws `forbidden`, `notFound`, and `conflict` while nothing has been voted on.
    public func rating(for scope: Scope, _ db: any Connection) throws -> Rating {
        try scope.require(.keepReports)
        switch self {
        case .report(let id):
            let report = try HandlingReport.find(id, for: scope, db)
            let vote = try HandlingReportVote.all(of: id, in: scope.office, db).last { $0.withdrawnOn == nil }
            guard let vote else { throw Failure.conflict("这件报告还没有登记表决或测评，没有结果可以运用。") }
            return Rating(
                title: report.name, result: vote.words, leader: report.reporter, post: report.post, unit: report.unit)
        case .ballot(let id):
            let ballot = try UnitBallot.find(id, for: scope, db)
            let counts = """
                有效票 \(ballot.valid)：满意 \(ballot.satisfied)，基本满意 \(ballot.mostly)，不满意 \(ballot.unsatisfied)
                """
            return Rating(
                title: "\(ballot.unitName)单位测评", result: "\(ballot.meeting)单位测评（\(counts)）", leader: nil, post: nil,
                unit: ballot.unit)
        }
    }
}
