import Kernel
import Platform
import Storage
import Suggestions

extension Bureau {
    /// A vice-head's portfolio, his report, and what the ballot of its unit was used for.
    static func reportThings(
        _ things: [String: String], by scope: Scope, _ db: any Connection
    ) throws -> [String: String] {
        guard let unit = things["unit"], let ballot = things["ballot"].flatMap({ ID<UnitBallotSubject>($0) }) else {
            throw Failure.internal(cause: "no unit or ballot")
        }
        let day = db.now.day.description
        let portfolio = ID<Portfolio>.new(at: db.now)
        try Portfolio.add(
            portfolio,
            ["name": ["城建口"], "leader": ["吴某"], "post": ["副市长"], "since": [day], "units": [unit]], by: scope, db)
        let report = HandlingReportID.new(at: db.now)
        try OpenReport.open(
            report,
            [
                "kind": ["portfolio"], "portfolio": ["\(portfolio)"], "unit": [unit], "year": ["\(db.now.day.year)"],
                "reporter": ["吴某"], "post": ["副市长"],
            ], by: scope, db)
        let use = ID<RatingUse>.new(at: db.now)
        try NoteRatingUse.note(
            use, of: .ballot(ballot),
            [
                "leader": ["赵某"], "post": ["局长"], "purpose": ["appraisal"], "used_on": [day], "content": ["印发会议。"],
            ], by: scope, db)
        return ["portfolio": "\(portfolio)", "handling-report": "\(report)", "rating-use": "\(use)"]
    }
}
