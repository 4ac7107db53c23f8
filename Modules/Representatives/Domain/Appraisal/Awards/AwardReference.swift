import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// An award named from elsewhere: "2024年度优秀代表：赵某".
    static let award = ReferenceKind(AwardCase.kind, below: "/representatives/awards") { ids, office in
        "SELECT \(Award.columns) FROM \(Award.tables) WHERE a.office_id = \(office) AND a.id IN \(ids)"
    } named: { (award: Award) in
        (award.id, "\(award.year)年度\(award.categoryName)：\(award.target)")
    }
}
