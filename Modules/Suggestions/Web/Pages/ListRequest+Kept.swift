import Kernel
import Platform
import RepresentativesContract
import Storage
import Suggestions
import Web

extension ListRequest {
    /// What a number of 办理统计 has narrowed the list by and the form has no field for, in words.
    ///
    /// - Parameter delegation: its name, where it is known.
    func kept(delegation: String?) -> [FilterBar.Kept] {
        let figures = filter.figures
        let part = filter.unit == nil ? nil : figures.part
        let olderCategory = filter.category.flatMap { Category.all.contains($0) ? nil : $0 }
        let all: [(String, String?)] = [
            ("level", filter.level.map { "层级：\($0.title)" }),
            ("category", olderCategory.map { "类别：\($0)" }),
            ("part", part.map { "承办方式：\($0.title)" }),
            ("system", figures.system.map { "主办单位所属系统：\($0.title)" }),
            ("delegation", figures.delegation.map { _ in "代表团：\(delegation ?? "没有在任代表的代表团")" }),
            ("lacking", figures.lacking?.title),
            ("leader", figures.leader.map { "领衔督办领导：\($0)" }),
            ("post", figures.post.map { "领办领导的职务：\($0)" }),
        ]
        return all.compactMap { name, words in words.map { FilterBar.Kept(name, $0) } }
    }

    /// The name of the delegation the list is narrowed to, by a deputy of it who is in office: the port knows
    /// delegations by their deputies.
    func delegationName(_ directory: any DeputyDirectory, in office: OfficeID, _ db: any Connection) throws -> String? {
        guard let delegation = filter.figures.delegation else { return nil }
        for level in Level.allCases {
            let found = try directory.inOffice(
                level, delegation: delegation, matching: nil, limit: 1, in: office, db)
            if let name = found.first?.delegationName { return name }
        }
        return nil
    }
}
