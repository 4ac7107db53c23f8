import Kernel
import Platform
import Storage

/// One deputy's tenure: a person elected to one congress for one term. Person and tenure are different things.
public enum TenureSubject {}
public typealias TenureID = ID<TenureSubject>

/// What others may know of a deputy's tenure.
public struct DeputySummary: Sendable, Hashable {
    public let tenure: TenureID
    public let person: PersonID
    /// 代表编号, unique within level and term.
    public let code: String
    public let name: String
    public let level: Level
    public let term: Int
    public let delegation: DelegationID?
    public let delegationName: String?
    /// In office and not suspended: may sign, vote, be counted.
    public let isInOffice: Bool

    public init(
        tenure: TenureID, person: PersonID, code: String, name: String, level: Level, term: Int,
        delegation: DelegationID?, delegationName: String?, isInOffice: Bool
    ) {
        self.tenure = tenure
        self.person = person
        self.code = code
        self.name = name
        self.level = level
        self.term = term
        self.delegation = delegation
        self.delegationName = delegationName
        self.isInOffice = isInOffice
    }
}

/// Who the deputies are, asked by other subsystems inside their own transaction. Every question takes many at once.
public protocol DeputyDirectory: Sendable {
    /// By tenure; unknown ones and other offices' are absent.
    func deputies(_ tenures: [TenureID], in office: OfficeID, _ db: any Connection) throws -> [TenureID: DeputySummary]

    /// By 代表编号; a code may stand for tenures of several levels or terms.
    func deputies(coded codes: [String], in office: OfficeID, _ db: any Connection) throws -> [String: [DeputySummary]]

    /// All tenures of these people.
    func tenures(of people: [PersonID], in office: OfficeID, _ db: any Connection) throws -> [DeputySummary]

    /// Deputies of a level who are in office, in order of name; of one delegation if given. At most `limit`.
    func inOffice(
        _ level: Level, delegation: DelegationID?, matching search: String?, limit: Int, in office: OfficeID,
        _ db: any Connection
    ) throws -> [DeputySummary]
}

public enum RepresentativesPort {
    public static let directory = PortKey<any DeputyDirectory>("representatives.directory")
}
