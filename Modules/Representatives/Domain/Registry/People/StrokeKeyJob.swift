import Kernel
import Platform
import Storage

extension Job {
    /// Brings the names of those without a stroke key into one writing and gives them their keys; and their keys to all
    /// that was named when names sorted otherwise.
    static let strokeKeys = Job("representatives.names", "姓名的写法和排序", every: 3600) { application, _ in
        let database = application.database
        while try await database.write({ try fill($0) }) == portion {}
        for table in ["delegation", "group", "activity"] as [SQL] {
            while try await database.write({ try OldSortKeys.renew("representatives_\(table)", $0) }) {}
        }
        for (table, name) in [("award", "target"), ("opinion", "title")] as [(SQL, SQL)] {
            while try await database.write({ try OldSortKeys.renew("representatives_\(table)", of: name, $0) }) {}
        }
        for (table, name) in [("person", "name"), ("member", "name"), ("contact_duty", dutyName)] as [(SQL, SQL)] {
            while try await database.write({
                try OldSortKeys.renew("representatives_\(table)", of: name, by: PinyinKey.ofPerson, $0)
            }) {}
        }
    }

    private static let portion = 500

    /// Who looks after somebody, or the deputy.
    private static let dutyName: SQL = """
        COALESCE(person, (SELECT p.name FROM representatives_tenure t
                            JOIN representatives_person p ON p.id = t.person_id
                           WHERE t.id = representatives_contact_duty.tenure_id))
        """

    /// How many it gave one to. One statement for each, as each has a key of its own.
    private static func fill(_ db: any Connection) throws -> Int {
        let people: [Unsorted] = try db.all(
            "SELECT \(Unsorted.columns) FROM representatives_person p WHERE p.stroke_key IS NULL LIMIT \(portion)")
        for person in people {
            let name = PersonName.plain(person.name)
            try db.run(
                """
                UPDATE representatives_person
                   SET name = \(name), sort_key = \(PinyinKey.ofPerson(name)), stroke_key = \(StrokeKey.of(name))
                 WHERE id = \(person.id)
                """)
        }
        for (office, renamed) in Dictionary(grouping: people.filter(\.isRenamed), by: \.office) {
            let tenures = try Tenure.all(of: renamed.map(\.id), in: office, db)
            try SearchIndex.tenures.put(tenures.map { (id: $0.id, text: $0.searchText) }, db)
        }
        return people.count
    }
}

private struct Unsorted: Record {
    static var columns: SQL { "p.id, p.office_id, p.name" }
    let id: PersonID
    let office: OfficeID
    let name: String

    var isRenamed: Bool { PersonName.plain(name) != name }

    init(_ row: inout Row) throws {
        id = try row.next()
        office = try row.next()
        name = try row.next()
    }
}
