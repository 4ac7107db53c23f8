import Kernel
import Platform
import Storage
import Suggestions

extension Bureau {
    /// A key suggestion, a leader who leads, a committee's counterpart, a supervision month, a ballot, a line of a unit's
    /// sheet, and a candidate.
    static func supervisingThings(by scope: Scope, _ db: any Connection) throws -> [String: String] {
        let unit: UnitID? = try db.value("SELECT unit_id FROM suggestions_assignment WHERE office_id = \(scope.office)")
        guard let unit, let part = try OpenPart.of(unit, in: scope.office, db).first else {
            throw Failure.internal(cause: "no open part")
        }
        let day = db.now.day.description
        let key = ID<KeySuggestion>.new(at: db.now)
        try DecideKey.decide(
            key, on: part.suggestion, ["meeting": ["第30次主任会议"], "decided_on": [day], "leader": ["周主任"]], by: scope, db)
        let led = ID<LedSuggestion>.new(at: db.now)
        try LeadSuggestion.begin(
            led, on: part.suggestion, ["leader": ["吴某"], "post": ["副市长"], "reason": ["关注"], "since": [day]],
            by: scope, db)
        let counterpart = ID<Counterpart>.new(at: db.now)
        try Counterpart.add(
            counterpart, ["committee": ["财经委"], "unit": ["\(unit)"], "since": [day]], by: scope, db)
        let month = ID<SupervisionMonth>.new(at: db.now)
        try KeepMonth.plan(
            month, ["name": ["督办月"], "starts_on": [day], "ends_on": [day], "plan": ["分组"]], by: scope, db)
        let merit = ID<Merit>.new(at: db.now)
        try NominateMerit.nominate(
            merit,
            [
                "year": ["\(db.now.day.year)"], "kind": ["unit"], "unit": ["\(unit)"], "score": ["90"],
                "grounds": ["办得好"],
            ], by: scope, db)
        return [
            "key": "\(key)", "led": "\(led)", "counterpart": "\(counterpart)", "month": "\(month)",
            "ballot": "\(try ballot(of: unit, by: scope, db))", "unit": "\(unit)",
            "line": "\(try line(of: unit, by: scope, db))", "merit": "\(merit)",
        ]
    }

    private static func ballot(of unit: UnitID, by scope: Scope, _ db: any Connection) throws
        -> ID<UnitBallotSubject>
    {
        let meeting = MeetingID.new(at: db.now)
        let day = db.now.day.description
        try RegisterMeeting.register(
            meeting,
            [
                "name": ["市六届人大常委会第三十次会议"], "code": ["C-6-30"], "kind": ["standing_committee"],
                "level": ["city"], "term": ["6"], "number": ["30"], "starts_on": [day], "ends_on": [day],
            ], by: scope, db)
        let id = ID<UnitBallotSubject>.new(at: db.now)
        try EnterUnitBallot.enter(
            id,
            [
                "unit": ["\(unit)"], "meeting": ["\(meeting)"], "expected": ["9"], "present": ["9"], "issued": ["9"],
                "returned": ["9"], "valid": ["9"], "satisfied": ["9"], "mostly": ["0"], "unsatisfied": ["0"],
            ], by: scope, db)
        return id
    }

    private static func line(of unit: UnitID, by scope: Scope, _ db: any Connection) throws -> ID<AssessmentLine> {
        let year = db.now.day.year
        try AssessmentRulesDraft.example(from: year).adopt(by: scope, db)
        let item = try AssessmentRules.inForce(in: year, office: scope.office, db)?.items
            .first { $0.measure == .byHand }
        guard let item else { throw Failure.internal(cause: "no item") }
        let id = ID<AssessmentLine>.new(at: db.now)
        try ScoreByHand.score(
            id, of: unit, in: year, ["item": ["\(item.id)"], "points": ["10"], "reason": ["按材料"]], by: scope, db)
        return id
    }
}
