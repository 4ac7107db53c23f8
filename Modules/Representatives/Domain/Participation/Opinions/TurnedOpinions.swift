import Kernel
import Platform
import RepresentativesContract
import Storage

/// The opinions that suggestions came of.
struct TurnedOpinions: SuggestionOrigins {
    func opinions(
        behind suggestions: [Reference], for scope: Scope, _ db: any Connection
    ) throws -> [Reference: ReferenceKind.Description] {
        guard scope.may(.readOpinions) else { return [:] }
        let found: [Turned] = try db.all(
            """
            SELECT \(Turned.columns) FROM representatives_opinion o
             WHERE o.became_id IN \(suggestions.map(\.id)) AND \(scope.visibleOpinions)
            """)
        return Dictionary(
            found.filter { suggestions.contains($0.became) }.map { one in
                (
                    one.became,
                    ReferenceKind.Description(title: one.title, path: "/representatives/opinions/\(one.id)")
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}

private struct Turned: Record {
    static var columns: SQL { "o.id, o.title, o.became_kind, o.became_id" }
    let id: OpinionID
    let title: String
    let became: Reference

    init(_ row: inout Row) throws {
        id = try row.next()
        title = try row.next()
        became = Reference(try row.next(), try row.next(ID<Never>.self))
    }
}
