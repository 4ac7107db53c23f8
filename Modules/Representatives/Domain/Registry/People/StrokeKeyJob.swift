import Kernel
import Platform
import Storage

extension Job {
    /// Gives a stroke key to people who came before there was one.
    static let strokeKeys = Job("representatives.stroke-keys", "姓氏笔画排序", every: 3600) { application, _ in
        while try await application.database.write({ try fill($0) }) == portion {}
    }

    private static let portion = 500

    /// How many it gave one to. One statement for each, as each has a key of its own.
    private static func fill(_ db: any Connection) throws -> Int {
        let people: [Unsorted] = try db.all(
            "SELECT \(Unsorted.columns) FROM representatives_person p WHERE p.stroke_key IS NULL LIMIT \(portion)")
        for person in people {
            try db.run(
                "UPDATE representatives_person SET stroke_key = \(StrokeKey.of(person.name)) WHERE id = \(person.id)")
        }
        return people.count
    }

    private struct Unsorted: Record {
        static var columns: SQL { "p.id, p.name" }
        let id: PersonID
        let name: String

        init(_ row: inout Row) throws {
            id = try row.next()
            name = try row.next()
        }
    }
}
