import Kernel
import Platform
import RepresentativesContract
import Storage

/// An office that does not exist, with its units, delegations, deputies, and a session that sits today.
struct SuggestionPlaces: Sendable {
    /// The command line's scope: it makes the accounts.
    let commands: Scope
    let units: [UnitID]
    let delegations: [DelegationID]
    private(set) var people: [SuggestionPost: PersonID] = [:]
    private(set) var tenures: [SuggestionPost: TenureID] = [:]

    var office: OfficeID { commands.office }

    init(_ name: String, rules: [ClockRule], isSitting: Bool, _ db: any Connection) throws {
        commands = try Office.found(
            name: "\(name)人大常委会", shortName: name, level: .city, area: name, clockRules: rules, db)
        units = (0..<7).map { _ in UnitID.new(at: db.now) }
        delegations = (0..<2).map { _ in DelegationID.new(at: db.now) }
        var batch = Batch(
            into: "platform_unit", ["id", "office_id", "name", "sort_key", "system", "level", "created_at"])
        for (place, unit) in units.enumerated() {
            batch.append(unit, office, "\(name)第\(place + 1)局", "ju\(place)", "government", "city", db.now)
        }
        try db.insert(batch)
        batch = Batch(
            into: "representatives_delegation", ["id", "office_id", "level", "term", "name", "sort_key", "created_at"])
        for (place, delegation) in delegations.enumerated() {
            batch.append(delegation, office, "city", 6, "第\(place + 1)代表团", "tuan\(place)", db.now)
        }
        try db.insert(batch)
        if isSitting { try sit(db) }
    }

    func unit(_ place: Int) -> UnitID { units[place] }

    private func sit(_ db: any Connection) throws {
        var batch = Batch(
            into: "platform_meeting",
            [
                "id", "office_id", "code", "name", "kind", "level", "term", "number", "starts_on", "ends_on",
                "created_at",
            ])
        let today = db.now.day
        batch.append(
            MeetingID.new(at: db.now), office, "R6", "六届人大三次会议", "congress", "city", 6, 3, today.advanced(by: -1),
            today.advanced(by: 5), db.now)
        try db.insert(batch)
    }

    /// Elects somebody; the deputies of the first delegation are those who come first.
    mutating func elect(_ post: SuggestionPost, _ db: any Connection) throws {
        let isOfSecond = [.fourth, .fifth, .sixth].contains(post)
        let (person, tenure) = try elect(
            "代表\(post.rawValue)", level: post == .county ? .county : .city,
            delegation: post == .county ? nil : delegations[isOfSecond ? 1 : 0],
            state: post == .suspended ? "suspended" : "in_office", db)
        people[post] = person
        tenures[post] = tenure
    }

    @discardableResult func elect(
        _ name: String, code: String? = nil, level: Level = .city, delegation: DelegationID? = nil,
        state: String = "in_office",
        _ db: any Connection
    ) throws -> (PersonID, TenureID) {
        let (person, tenure) = (PersonID.new(at: db.now), TenureID.new(at: db.now))
        var batch = Batch(
            into: "representatives_person", ["id", "office_id", "name", "sort_key", "sex", "created_at"])
        batch.append(person, office, name, name, "female", db.now)
        try db.insert(batch)
        batch = Batch(
            into: "representatives_tenure",
            [
                "id", "office_id", "person_id", "code", "level", "term", "delegation_id", "state", "version",
                "created_at",
            ])
        batch.append(tenure, office, person, code ?? name, level, 6, delegation, state, 1, db.now)
        try db.insert(batch)
        return (person, tenure)
    }

    /// What the post's role is bound to.
    func grant(_ post: SuggestionPost) -> Scope.Grant {
        let subject: ID<Never>? =
            switch post {
            case .head, .foreignHead: delegations[0].asID()
            case .otherHead: delegations[1].asID()
            case .mainClerk, .mainReviewer, .mainLeader, .foreignLeader: units[0].asID()
            case .coClerk, .coReviewer, .coLeader: units[1].asID()
            case .nextClerk, .nextLeader: units[2].asID()
            case .idleClerk, .idleReviewer, .idleLeader: units[3].asID()
            default: people[post]?.asID()
            }
        return Scope.Grant(post.role, of: subject)
    }
}
