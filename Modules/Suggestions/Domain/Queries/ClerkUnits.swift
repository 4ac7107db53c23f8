import Kernel
import Platform
import Storage

/// The units whose clerk's work stands on this person's desk: where they are the clerk, and where there is none.
enum ClerkUnits {
    /// At most one statement.
    static func of(_ scope: Scope, _ db: any Connection) throws -> [UnitID] {
        let own: [UnitID] = scope.subjects(of: [.unitClerk])
        let others = Set(scope.units).subtracting(own)
        let clerks = try Accounts.holders(
            of: others.map { Scope.Grant(.unitClerk, of: $0.asID()) }, in: scope.office, db)
        return own + others.filter { clerks[Scope.Grant(.unitClerk, of: $0.asID())] == nil }.sorted()
    }
}
