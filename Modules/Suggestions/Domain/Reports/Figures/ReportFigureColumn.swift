import Platform

/// What a line of a report's figures says, on the page, on paper and in the export: a rate with its base.
public enum ReportFigureColumn: CaseIterable, Sendable {
    case unit, assigned, replied, solved, solving, planned, reference, satisfied, content, kept

    public var title: String {
        switch self {
        case .unit: "单位"
        case .assigned: "承办"
        case .replied: "已答复"
        case .solved: "A类"
        case .solving: "B类"
        case .planned: "C类"
        case .reference: "D类"
        case .satisfied: "满意"
        case .content: "满意和基本满意"
        case .kept: "承诺兑现"
        }
    }

    var sample: String { self == .unit ? "合计" : "30/40 = 75%" }

    public func text(_ line: ReportFigureLine) -> String {
        let figures = line.figures
        switch self {
        case .unit: return line.title
        case .assigned: return String(figures.assigned)
        case .replied: return UnitBallot.rate(figures.replied, of: figures.assigned)
        case .solved: return UnitBallot.rate(figures.count(.solved), of: figures.replied)
        case .solving: return UnitBallot.rate(figures.count(.solving), of: figures.replied)
        case .planned: return UnitBallot.rate(figures.count(.planned), of: figures.replied)
        case .reference: return UnitBallot.rate(figures.count(.reference), of: figures.replied)
        case .satisfied: return UnitBallot.rate(figures.count(.satisfied), of: figures.rated)
        case .content:
            return UnitBallot.rate(figures.count(.satisfied) + figures.count(.mostly), of: figures.rated)
        case .kept: return UnitBallot.rate(figures.kept, of: figures.promises)
        }
    }
}
