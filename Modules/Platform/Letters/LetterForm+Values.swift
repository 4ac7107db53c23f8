import Documents
import Kernel
import Storage

extension LetterForm {
    static let missing = Failure.notFound("没有这件文书，或者您不能查看它。")

    /// The values for somebody who may print it, of what its address names: an id, or a year. Throws `notFound` for
    /// everybody else.
    func values(at address: String, for scope: Scope, _ db: any Connection) throws -> FieldValues {
        guard scope.may(permission) else { throw Self.missing }
        switch source {
        case .one(let read):
            guard let id = ID<Never>(address) else { throw Self.missing }
            return try read(id, scope, db)
        case .many(_, let read):
            guard let id = ID<Never>(address), let values = try read([id], scope, db)[id] else { throw Self.missing }
            return values
        case .ofYear(let read):
            guard let year = Int(address), (1949...2100).contains(year) else { throw Self.missing }
            return try read(year, scope, db)
        }
    }

    /// The rows of a table, when there are not too many of them.
    public static func rows<Row>(_ rows: [Row], _ written: (Row) -> [String: String]) throws -> [[String: String]] {
        guard rows.count <= mostRows else { throw Failure.conflict("超过 \(mostRows) 行，不能印在一份表里，请在页面上导出。") }
        return rows.map(written)
    }

    /// The values of many at once, without those that this person may not print. Throws `notFound` for whoever may print
    /// none, and for a letter that is made one by one.
    public func values(
        of ids: [ID<Never>], for scope: Scope, _ db: any Connection
    ) throws -> [ID<Never>: FieldValues] {
        guard scope.may(permission), case .many(_, let read) = source else { throw Self.missing }
        return try read(ids, scope, db)
    }
}
