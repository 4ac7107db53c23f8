import Kernel
import Platform
import Storage

/// 已电话督办: several units of the call list ticked at once, each with its parts that are due.
public enum UrgeUnits {
    static let content = "催办逾期和临期的建议"
    /// More units than any congress has; a longer list was not ticked on our page.
    static let most = 500

    /// One call is noted down for each unit that still has something due; gives how many. All or none: a unit of
    /// another office is `notFound`. A list sent twice is noted down once, as `entry` was made with it.
    public static func urge(
        _ units: [UnitID], entry: SupervisionID, by scope: Scope, _ db: any Connection
    ) throws -> Int {
        try scope.require(.superviseSuggestions)
        let chosen = Array(Set(units)).sorted()
        guard !chosen.isEmpty else { throw Failure.invalid("请先勾选已经打过电话的单位。") }
        guard chosen.count <= most else { throw Failure.invalid("一次最多登记 \(most) 个单位。") }
        let earlier = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_supervision WHERE office_id = \(scope.office) AND entry_id = \(entry)
            """)
        guard earlier == 0 else { return earlier }
        guard try Unit.names(of: chosen, in: scope.office, db).count == chosen.count else {
            throw Failure.notFound("所选的单位里有不存在的，没有登记。请刷新页面后重新勾选。")
        }
        let today = db.now.day
        let due = Dictionary(
            grouping: try OpenPart.due(
                by: today.advanced(by: CallList.soon), of: chosen, in: scope.office, db), by: \.unit)
        let calls = due.sorted { $0.key < $1.key }.map { unit, parts in
            SupervisionEntry(.telephone, unit, today, content, parts.map(\.suggestion))
        }
        guard !calls.isEmpty else { throw Failure.conflict("所选的单位已经没有逾期或临期的建议，请刷新页面。") }
        try SupervisionEntry.enter(
            calls, with: entry, as: "suggestions.supervision.urged",
            telling: { "代工委电话督办：\($0.suggestions.count) 件建议逾期或临期，请抓紧办理。" }, by: scope, db)
        return calls.count
    }
}
