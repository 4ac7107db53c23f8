import Kernel
import Platform
import RepresentativesContract
import Storage

/// A register in which nobody is.
struct NoDeputies: DeputyDirectory {
    func deputies(_ tenures: [TenureID], in office: OfficeID, _ db: any Connection) throws -> [TenureID: DeputySummary]
    { [:] }

    func deputies(coded codes: [String], in office: OfficeID, _ db: any Connection) throws -> [String: [DeputySummary]]
    { [:] }

    func tenures(of people: [PersonID], in office: OfficeID, _ db: any Connection) throws -> [DeputySummary] { [] }

    func inOffice(
        _ level: Level, delegation: DelegationID?, matching search: String?, limit: Int, in office: OfficeID,
        _ db: any Connection
    ) throws -> [DeputySummary] { [] }
}
