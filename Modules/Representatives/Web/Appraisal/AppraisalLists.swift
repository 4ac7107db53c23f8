import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// The delegations to the congress whose deputies the office counts.
func sittingDelegations(_ congress: SittingCongress, for scope: Scope, _ db: any Connection) throws -> [Delegation] {
    try Delegation.all(for: scope, db).filter { $0.level == congress.level && $0.term == congress.term }
}

func delegationOptions(_ delegations: [Delegation]) -> [Option] {
    delegations.map { Option($0.id.description, $0.name) }
}

/// From each of this room's lists to the others.
func appraisalLinks(besides path: String) -> HTML {
    let all = [
        Link("述职", "/representatives/reports"), Link("年度测评", "/representatives/gradings"),
        Link("表彰", "/representatives/awards"), Link("履职通报", "/representatives/circulars"),
        Link("不再提名和辞职建议", "/representatives/advice"), Link("规则", "/representatives/appraisal-rules"),
    ]
    return .list(all.filter { $0.href != path }.map(\.html))
}

/// Whom a year's plan or grading can take in: read with the delegations and groups to narrow it by.
struct CandidatesView: Sendable {
    let congress: SittingCongress
    let delegations: [Delegation]
    let groups: [String]
    let found: [AppraisalCandidate]

    init(_ candidates: AppraisalCandidates, for scope: Scope, _ db: any Connection) throws {
        congress = try SittingCongress.of(scope.office, db)
        delegations = try sittingDelegations(congress, for: scope, db)
        groups = try DeputyGroup.names(in: scope.office, db)
        found = try candidates.find(congress, in: scope.office, db)
    }

    var options: [Option] {
        found.map { deputy in
            let place = [deputy.delegation, deputy.group].compactMap { $0 }.joined(separator: "，")
            let reported = deputy.reports > 0 ? "，本届已述职 \(deputy.reports) 次" : ""
            return Option(
                deputy.tenure.description,
                "\(deputy.name)（\(deputy.code)\(place.isEmpty ? "" : "，\(place)")\(reported)）")
        }
    }

    func filters(_ years: YearChoice) -> [FilterBar.Field] {
        [
            years.field, .select("delegation", "代表团", delegationOptions(delegations)),
            .suggesting("group", "代表小组", groups),
        ]
    }
}
