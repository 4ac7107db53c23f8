import Kernel
import Platform
import Storage

extension Act<TenureCase> {
    /// The day that was filled in; throws `invalid` beside its field when it has not come yet, or lies before one of what
    /// had to happen first.
    func day(_ name: String, _ title: String, after earlier: KeyValuePairs<String, Day?>) throws -> Day? {
        guard let day = try pastDay(name, title) else { return nil }
        for (what, before) in earlier {
            guard let before, day < before else { continue }
            throw Failure.invalid(field: name, "\(title)不能早于\(what)（\(before.chinese)）。")
        }
        return day
    }

    /// What must lie before the tenure is suspended or over.
    var begun: KeyValuePairs<String, Day?> {
        ["当选日期": facts.electedOn, "资格审查日期": facts.reviewedOn, "确认之日": facts.confirmedOn, "暂停之日": facts.suspendedOn]
    }

    /// The delegation should know who may act and who may not.
    var delegationToTell: [Journal.Holder] { facts.delegation.map { [.delegation($0)] } ?? [] }
}
