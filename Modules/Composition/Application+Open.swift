import Platform
import Storage

extension Application {
    /// The whole house over the database at that address.
    public static func open(_ address: String) throws -> Application {
        try Application(House.subsystems, over: try DatabaseAddress.open(address))
    }
}
