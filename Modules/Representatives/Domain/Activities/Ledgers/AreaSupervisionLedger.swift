import Kernel
import Platform
import Storage

/// The ledger 督导: one row is one leader with an area and the offices that serve there.
struct AreaSupervisionLedger: Ledger {
    let name = "督导"
    let kind = "representatives.area-supervision"
    let after = ["机关"]

    var columns: [LedgerColumn] {
        [
            .init("领导", .text(40), required: true, key: true),
            .init("地区", .text(40), required: true, key: true),
            .init("服务机构", .list(60), key: true),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let leaders = Array(Set(keys.map { $0[0] }))
        return try AreaSupervision.found("s.office_id = \(scope.office) AND s.leader IN \(leaders)", db)
            .map { LedgerEntry($0.id, [$0.leader, $0.area, $0.offices.joined(separator: "、")]) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        let new = try rows.map { row in
            AreaSupervision.New(
                leader: try row.text("领导"), area: try row.text("地区"), offices: try row.list("服务机构"))
        }
        try AreaSupervision.store(new, of: nil, in: scope.office, db)
    }

    /// The whole row is the key, so none is ever changed.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {}
}
