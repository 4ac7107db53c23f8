import Kernel
import Platform
import Storage

/// Finds people by what identifies them, or adds them to the register.
enum PeopleNamed {
    /// The people of these identities, in their order; whose birth date was known by the month alone has the day from
    /// now on, where the list says it. One statement to find all, one more when some are new, one more when some were
    /// known, and one for each 500 days learnt.
    static func findOrCreate(_ identities: [PersonIdentity], in office: OfficeID, _ db: any Connection) throws
        -> [PersonID]
    {
        var known = try find(identities, in: office, db)
        let before = Set(known.values)
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
        try learnDays(identities, of: people, known: before, db)
        return people
    }

    private static func learnDays(
        _ identities: [PersonIdentity], of people: [PersonID], known: Set<PersonID>, _ db: any Connection
    ) throws {
        let dated = zip(people, identities).filter { person, identity in
            known.contains(person) && identity.born?.isMonthOnly == false
        }
        guard !dated.isEmpty else { return }
        let vague: [(PersonID, Day)] = try db.pairs(
            """
            SELECT id, born_on FROM representatives_person
             WHERE id IN \(Array(Set(dated.map(\.0)))) AND born_month_only = \(true)
            """)
        let identified = Dictionary(dated, uniquingKeysWith: { first, _ in first })
        let learnt: [(person: PersonID, day: Day)] = vague.compactMap { person, month in
            guard let day = identified[person]?.born?.day, BirthDate(month: day).day == month else { return nil }
            return (person, day)
        }
        for start in stride(from: 0, to: learnt.count, by: portion) {
            let some = learnt[start..<min(start + portion, learnt.count)]
            let days = SQL(some.map { "WHEN id = \($0.person) THEN \($0.day)" }, joined: " ")
            try db.run(
                """
                UPDATE representatives_person
                   SET born_on = CASE \(days) ELSE born_on END, born_month_only = \(false)
                 WHERE id IN \(some.map(\.person))
                """)
        }
    }

    private static let portion = 500

    /// Those of them that are in the register already; the uncertain ones never are. Of somebody whose birth date one of
    /// both knows by the month alone, it is the one person whose date agrees; of two who claim one month with two days,
    /// neither. Who was merged into another person is that person.
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
        var claims: [PersonID: Set<PersonIdentity>] = [:]
        for identity in identities where identity.isCertain {
            let alike = Set(
                (namesakes[identity.name] ?? []).filter { $0.identity.agrees(with: identity) }.map(\.person))
            let close = alike.count == 1 ? alike.first : nil
            found[identity] = exact[identity] ?? close
            if exact[identity] == nil, let close, identity.born?.isMonthOnly == false {
                claims[close, default: []].insert(identity)
            }
        }
        for identity in claims.values.filter({ $0.count > 1 }).joined() { found[identity] = nil }
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
