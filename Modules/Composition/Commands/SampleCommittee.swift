import Kernel
import Platform
import Storage
import Suggestions

/// The committee of a demonstration, which follows what the main unit handles.
enum SampleCommittee {
    static let name = "财政经济委员会"

    /// Enters it, unless another committee follows that unit already.
    static func follow(_ unit: Unit, by scope: Scope, _ db: any Connection) throws {
        try Committee.named(name, in: scope.office, db)
        let standing = try Counterpart.all(for: scope, db).filter { $0.endedOn == nil }
        guard !standing.contains(where: { $0.unit == unit.id }) else { return }
        try Counterpart.add(
            ID.new(at: db.now),
            ["committee": [name], "unit": ["\(unit.id)"], "since": [db.now.day.description]], by: scope, db)
    }

    static func named(in office: OfficeID, _ db: any Connection) throws -> Committee? {
        try Committee.all(in: office, db).first { $0.name == name }
    }
}
