import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// A request for more time is shown by its suggestion's title.
    static let suggestionExtension = ReferenceKind(ExtensionCase.kind) { ids, office, db in
        let found: [SuggestionExtension] = try db.all(
            """
            SELECT \(SuggestionExtension.columns) FROM \(SuggestionExtension.tables)
             WHERE e.office_id = \(office) AND e.id IN \(ids)
            """)
        return Dictionary(
            found.map { entry in
                (
                    entry.id.asID(),
                    Description(title: "延期申请：\(entry.title)", path: "/suggestions/extensions/\(entry.id)")
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension DeskShelf {
    /// What the office has to decide.
    static let extensions = DeskShelf("延期申请") { scope, limit, db in
        guard scope.may(.assignSuggestions) else { return [] }
        let asked: [SuggestionExtension] = try db.all(
            """
            SELECT \(SuggestionExtension.columns) FROM \(SuggestionExtension.tables)
             WHERE e.office_id = \(scope.office) AND e.state = 'asked' AND a.state <> 'paused'
             ORDER BY e.due_on, e.id LIMIT \(limit)
            """)
        return asked.map { entry in
            DeskShelf.Item(
                title: [entry.number, entry.title].compactMap { $0 }.joined(separator: " "), action: "审核延期申请",
                path: "/suggestions/extensions/\(entry.id)", due: entry.dueOn, since: entry.createdAt)
        }
    }
}
