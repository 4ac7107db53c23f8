import Kernel
import Platform
import Storage

/// Finds people by what identifies them, or adds them to the register.
enum PeopleNamed {
    /// The people of these identities, in their order. One statement to find all, one more when some are new.
    static func findOrCreate(_ identities: [PersonIdentity], in office: OfficeID, _ db: any Connection) throws
        -> [PersonID]
    {
        var known = try find(identities, in: office, db)
        var batch = Batch(
            into: "representatives_person",
            ["id", "office_id", "name", "sort_key", "stroke_key", "sex", "born_on", "born_month_only", "created_at"])
        let people = identities.map { identity in
            if let person = known[identity] { return person }
            let id = PersonID.new(at: db.now)
            if identity.isCertain { known[identity] = id }
            batch.append(
                id, office, identity.name, PinyinKey.ofPerson(identity.name), StrokeKey.of(identity.name), identity.sex,
                identity.born?.day, identity.born?.isMonthOnly ?? false, db.now)
            return id
        }
        if !batch.rows.isEmpty { try db.insert(batch) }
        return people
    }

    /// Those of them that are in the register already; the uncertain ones never are. Of somebody whose birth date one of
    /// both knows by the month alone, it is the one person whose date agrees. Who was merged into another person is that
    /// person.
    static func find(_ identities: [PersonIdentity], in office: OfficeID, _ db: any Connection) throws
        -> [PersonIdentity: PersonID]
    {
        let names = Set(identities.filter(\.isCertain).map(\.name)).sorted()
        guard !names.isEmpty else { return [:] }
        let people: [Known] = try db.all(
            """
            SELECT \(Known.columns) FROM representatives_person p
             WHERE p.office_id = \(office) AND p.name IN \(names) AND p.born_on IS NOT NULL
             ORDER BY p.id
            """)
        let exact = Dictionary(people.map { ($0.identity, $0.person) }, uniquingKeysWith: { first, _ in first })
        let namesakes = Dictionary(grouping: people, by: \.identity.name)
        var found: [PersonIdentity: PersonID] = [:]
        for identity in identities where identity.isCertain {
            let alike = Set(
                (namesakes[identity.name] ?? []).filter { $0.identity.agrees(with: identity) }.map(\.person))
            found[identity] = exact[identity] ?? (alike.count == 1 ? alike.first : nil)
        }
        return found
    }

    private struct Known: Record {
        static var columns: SQL { "COALESCE(p.merged_into, p.id), p.name, p.sex, p.born_on, p.born_month_only" }
        let person: PersonID
        let identity: PersonIdentity

        init(_ row: inout Row) throws {
            person = try row.next()
            identity = PersonIdentity(name: try row.next(), sex: try row.next(), born: try BirthDate.read(&row))
        }
    }
}
