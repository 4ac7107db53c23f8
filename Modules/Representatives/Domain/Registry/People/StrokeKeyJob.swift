import Kernel
import Platform
import Storage

extension Job {
    /// Brings the names of those without a stroke key into one writing and gives them their keys; and their keys to
    /// delegations and groups that were named when names sorted otherwise.
    static let strokeKeys = Job("representatives.names", "姓名的写法和排序", every: 3600) { application, _ in
        while try await application.database.write({ try fill($0) }) == portion {}
        try await application.database.write { db in
            try fillPlaces("representatives_delegation", db)
            try fillPlaces("representatives_group", db)
        }
    }

    private static let portion = 500

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

    /// One statement for the table, and one for each whose key is another by now.
    private static func fillPlaces(_ table: SQL, _ db: any Connection) throws {
        let places: [Place] = try db.all("SELECT \(Place.columns) FROM \(table)")
        for place in places where place.key != PinyinKey.of(place.name) {
            try db.run("UPDATE \(table) SET sort_key = \(PinyinKey.of(place.name)) WHERE id = \(place.id)")
        }
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

private struct Place: Record {
    static var columns: SQL { "id, name, sort_key" }
    let id: ID<Never>
    let name: String
    let key: String

    init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        key = try row.next()
    }
}
