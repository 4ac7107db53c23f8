import Kernel
import Platform
import RepresentativesContract
import Storage

/// The people a role of deputy can be bound to.
struct PersonSubjects: GrantSubjects {
    func names(of ids: [ID<Never>], in office: OfficeID, _ db: any Connection) throws -> [ID<Never>: String] {
        let people: [Person] = try db.all(
            """
            SELECT \(Person.columns) FROM representatives_person p WHERE p.office_id = \(office) AND p.id IN \(ids)
            """)
        return Dictionary(people.map { ($0.id.asID(), $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// Those with a tenure that is not over, in order of name; namesakes are told apart by their tenures.
    func choices(in office: OfficeID, _ db: any Connection) throws -> [(id: ID<Never>, name: String)] {
        let open = [TenureState.elected, .inOffice, .suspended]
        let held: [HeldSeat] = try db.all(
            """
            SELECT \(HeldSeat.columns)
              FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
             WHERE t.office_id = \(office) AND t.state IN \(open)
             ORDER BY p.sort_key, p.id, t.term, t.code
            """)
        var people: [(id: ID<Never>, name: String, seats: [String])] = []
        for seat in held {
            if people.last?.id == seat.person {
                people[people.count - 1].seats.append(seat.title)
            } else {
                people.append((seat.person, seat.name, [seat.title]))
            }
        }
        return people.map { (id: $0.id, name: "\($0.name)（\($0.seats.joined(separator: "、"))）") }
    }
}

/// The delegations a role of their head can be bound to.
struct DelegationSubjects: GrantSubjects {
    func names(of ids: [ID<Never>], in office: OfficeID, _ db: any Connection) throws -> [ID<Never>: String] {
        try named("d.office_id = \(office) AND d.id IN \(ids)", db)
            .reduce(into: [:]) { names, delegation in names[delegation.id.asID()] = delegation.title }
    }

    func choices(in office: OfficeID, _ db: any Connection) throws -> [(id: ID<Never>, name: String)] {
        try named("d.office_id = \(office)", db).map { (id: $0.id.asID(), name: $0.title) }
    }

    private func named(_ condition: SQL, _ db: any Connection) throws -> [Delegation] {
        try db.all(
            """
            SELECT \(Delegation.columns) FROM representatives_delegation d WHERE \(condition)
             ORDER BY d.level, d.term DESC, d.sort_key, d.id
            """)
    }
}

private struct HeldSeat: Record {
    static var columns: SQL { "p.id, p.name, t.level, t.term, t.code" }
    let person: ID<Never>
    let name: String
    let title: String

    init(_ row: inout Row) throws {
        person = try row.next()
        name = try row.next()
        let level: Level = try row.next()
        let term: Int = try row.next()
        let code: String = try row.next()
        title = "\(level.congress(term)) \(code)"
    }
}
