import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// An award named from elsewhere: "2024年度优秀代表：赵某".
    static let award = ReferenceKind(AwardCase.kind) { ids, office, db in
        let awards: [Award] = try db.all(
            "SELECT \(Award.columns) FROM \(Award.tables) WHERE a.id IN \(ids) AND a.office_id = \(office)")
        return Dictionary(
            awards.map { award in
                let title = "\(award.year)年度\(award.categoryName)：\(award.target)"
                return (award.id.asID(), Description(title: title, path: "/representatives/awards/\(award.id)"))
            }, uniquingKeysWith: { first, _ in first })
    }
}
