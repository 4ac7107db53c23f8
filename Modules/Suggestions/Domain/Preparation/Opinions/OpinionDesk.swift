import Kernel
import Platform
import Storage

extension DeskShelf {
    /// What a unit has to mend because a deputy said so.
    static let opinions = DeskShelf("代表反馈意见") { scope, limit, db in
        guard !scope.units.isEmpty else { return [] }
        let open = try OpinionItem.all(openOnly: true, limit: limit, offset: 0, for: scope, db)
        return open.filter { $0.unit.map(scope.units.contains) ?? false }.map { item in
            DeskShelf.Item(
                title: item.name, action: "整改代表反馈意见", path: "/suggestions/opinions/\(item.id)", due: item.dueOn,
                since: item.createdAt)
        }
    }
}

extension ReferenceKind {
    /// An item of the list, by its suggestion.
    static let opinionItem = ReferenceKind(OpinionItem.reference) { ids, office, db in
        let found: [OpinionItem] = try db.all(
            """
            SELECT \(OpinionItem.columns) FROM \(OpinionItem.tables)
             WHERE i.office_id = \(office) AND i.id IN \(ids)
            """)
        return Dictionary(
            found.map { item in
                (
                    item.id.asID(),
                    Description(title: "代表反馈意见 \(item.number ?? "")", path: "/suggestions/opinions/\(item.id)")
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}
