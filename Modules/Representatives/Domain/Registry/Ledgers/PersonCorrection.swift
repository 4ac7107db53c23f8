import Kernel
import Platform
import RepresentativesContract
import Storage

/// Decides whose tenure it is when a ledger corrects a name, a birth date or a sex.
///
/// A person whose every tenure is corrected alike keeps their identity (their account hangs on it) and gets the new
/// name; a tenure corrected alone goes to the person it now names.
enum PersonCorrection {
    private struct Held: Record {
        static var columns: SQL {
            """
            t.id, \(Person.columns),
            (SELECT COUNT(*) FROM representatives_tenure o WHERE o.person_id = t.person_id)
            """
        }

        let tenure: TenureID
        let person: Person
        /// How many tenures this person has.
        let tenures: Int

        init(_ row: inout Row) throws {
            tenure = try row.next()
            person = try Person(&row)
            tenures = try row.next()
        }

        var identity: PersonIdentity { PersonIdentity(name: person.name, sex: person.sex, born: person.born) }
    }

    /// Whose each of these tenures is after the change. A constant number of statements, and one a corrected person.
    static func people(of changes: [TenureChange], in office: OfficeID, _ db: any Connection) throws
        -> [TenureID: PersonID]
    {
        let rows = Dictionary(changes.map { ($0.id, $0.row.identity) }, uniquingKeysWith: { first, _ in first })
        let held: [Held] = try db.all(
            """
            SELECT \(Held.columns)
              FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
             WHERE t.office_id = \(office) AND t.id IN \(Array(rows.keys))
            """)
        var people = Dictionary(held.map { ($0.tenure, $0.person.id) }, uniquingKeysWith: { first, _ in first })
        let corrected = held.filter { rows[$0.tenure] != $0.identity }
        var known = try PeopleNamed.find(corrected.compactMap { rows[$0.tenure] }, in: office, db)
        for tenures in Dictionary(grouping: corrected, by: \.person.id).values {
            let meant = Set(tenures.compactMap { rows[$0.tenure] })
            let first = tenures[0]
            if meant.count == 1, let identity = meant.first,
                tenures.count == first.tenures || identity.agrees(with: first.identity),
                known[identity] ?? first.person.id == first.person.id
            {
                try rename(first.person.id, identity, db)
                if identity.isCertain { known[identity] = first.person.id }
                continue
            }
            let named = tenures.compactMap { tenure in rows[tenure.tenure].map { (tenure.tenure, $0) } }
            let found = try PeopleNamed.findOrCreate(named.map(\.1), in: office, db)
            for ((tenure, _), person) in zip(named, found) { people[tenure] = person }
        }
        return people
    }

    /// The search index is left to the caller, who knows the tenures.
    static func rename(_ person: PersonID, _ identity: PersonIdentity, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE representatives_person
               SET name = \(identity.name), sort_key = \(PinyinKey.ofPerson(identity.name)),
                   stroke_key = \(StrokeKey.of(identity.name)), sex = \(identity.sex),
                   born_on = \(identity.born?.day), born_month_only = \(identity.born?.isMonthOnly ?? false)
             WHERE id = \(person)
            """)
    }
}
