/// One thing a role may do: "suggestions.assign". The part before the dot is the subsystem that owns it.
public struct Permission: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    /// What it allows, in the office's words.
    public let title: String
    /// The roles that hold it.
    public let roles: Set<Role>

    public init(_ name: String, _ title: String, roles: Set<Role>) {
        self.name = name
        self.title = title
        self.roles = roles
    }

    public var description: String { name }

    public static func == (left: Permission, right: Permission) -> Bool { left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
