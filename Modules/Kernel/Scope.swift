/// Subjects of ids that every layer names.
public enum OfficeSubject {}
public enum AccountSubject {}
public enum UnitSubject {}
public enum PersonSubject {}
public enum DelegationSubject {}
public enum MeetingSubject {}
public enum CommitteeSubject {}

/// The standing committee's office (机关) a row belongs to.
public typealias OfficeID = ID<OfficeSubject>
/// An account somebody signs in with.
public typealias AccountID = ID<AccountSubject>
/// A handling unit (承办单位).
public typealias UnitID = ID<UnitSubject>
/// A human being; a deputy's tenures hang on it.
public typealias PersonID = ID<PersonSubject>
/// A delegation (代表团).
public typealias DelegationID = ID<DelegationSubject>
/// A congress session or a committee meeting (会议).
public typealias MeetingID = ID<MeetingSubject>
/// A committee of the congress (专门委员会).
public typealias CommitteeID = ID<CommitteeSubject>

/// Who is acting, in which office, as what. Every query is scoped by it, every verb is checked against it.
public struct Scope: Sendable {
    /// A role held, and what it is bound to.
    public struct Grant: Sendable, Hashable {
        public let role: Role
        /// The person, delegation, unit or committee of the role (`Role.bound`); nil where it is bound to the office alone.
        public let subject: ID<Never>?

        public init(_ role: Role, of subject: ID<Never>? = nil) {
            self.role = role
            self.subject = subject
        }
    }

    public let office: OfficeID
    public let account: AccountID
    /// The name shown to others and written into the audit trail.
    public let name: String
    public let grants: [Grant]

    public init(office: OfficeID, account: AccountID, name: String, grants: [Grant]) {
        self.office = office
        self.account = account
        self.name = name
        self.grants = grants
    }

    public func holds(_ role: Role) -> Bool { grants.contains { $0.role == role } }

    public func may(_ permission: Permission) -> Bool { grants.contains { permission.roles.contains($0.role) } }

    /// What this person's grants of these roles are bound to: their units, their delegations, themselves as a person.
    public func subjects<Subject>(of roles: Set<Role>, as: Subject.Type = Subject.self) -> [ID<Subject>] {
        grants.compactMap { roles.contains($0.role) ? $0.subject?.asID() : nil }
    }

    public var people: [PersonID] { subjects(of: [.deputy]) }
    public var delegations: [DelegationID] { subjects(of: [.delegationHead]) }
    public var units: [UnitID] { subjects(of: [.unitClerk, .unitReviewer, .unitLeader]) }
    public var committees: [CommitteeID] { subjects(of: [.committee]) }

    /// Throws `forbidden` unless this person holds the permission.
    public func require(_ permission: Permission) throws {
        guard may(permission) else { throw Failure.forbidden("您的角色不能\(permission.title)。") }
    }
}
