import Kernel
import Platform
import Storage

extension ApplicationOptions {
    /// Who acts, asked inside a transaction, into which the options themselves cannot be carried.
    var actor: @Sendable (any Connection) throws -> Scope {
        let (office, login) = (office, login)
        return { db in
            var options = ApplicationOptions()
            options.office = office
            options.login = login
            return try options.scope(db)
        }
    }
}
