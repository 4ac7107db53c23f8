import Kernel
import Storage

/// What the holders of clocks are called.
struct HolderNames {
    private let names: [ID<Never>: String]

    /// One statement for each kind of holder.
    init(of holders: [Journal.Holder], in office: OfficeID, _ app: Application, _ db: any Connection) throws {
        let grants = Set(holders.compactMap(\.grants.first).filter { $0.subject != nil })
        names = try SubjectDirectory(app).names(of: Array(grants), in: office, db)
    }

    func name(of holder: Journal.Holder) -> String {
        switch holder {
        case .role(let role): role.title
        case .unit: holder.subject.flatMap { names[$0] } ?? "承办单位"
        case .person: holder.subject.flatMap { names[$0] } ?? "代表"
        case .delegation: holder.subject.flatMap { names[$0] } ?? "代表团"
        case .committee: holder.subject.flatMap { names[$0] } ?? "委员会"
        }
    }
}
