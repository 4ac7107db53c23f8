import Kernel
import Platform
import Storage

extension Job {
    /// Brings the names of members who were entered as they were typed ("王　芳") into one writing, unless another member
    /// is called so already: then people decide.
    static let memberNames = Job("representatives.member-names", "组成人员姓名的写法", every: 86_400) { application, _ in
        try await application.database.write { db in
            let members: [Named] = try db.all("SELECT \(Named.columns) FROM representatives_member ORDER BY id")
            var taken = Set(members.map { [$0.office.description, $0.name] })
            for member in members {
                let name = PersonName.plain(member.name)
                guard taken.insert([member.office.description, name]).inserted else { continue }
                try db.run(
                    """
                    UPDATE representatives_member SET name = \(name), sort_key = \(PinyinKey.ofPerson(name))
                     WHERE id = \(member.id)
                    """)
            }
        }
    }
}

private struct Named: Record {
    static var columns: SQL { "id, office_id, name" }
    let id: CommitteeMemberID
    let office: OfficeID
    let name: String

    init(_ row: inout Row) throws {
        id = try row.next()
        office = try row.next()
        name = try row.next()
    }
}
