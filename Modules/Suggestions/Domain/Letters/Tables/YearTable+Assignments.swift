import Kernel
import Platform

extension YearTable {
    /// 交办表, its eleven columns, of what was handed out in the year.
    static func assignments(_ verbs: Suggestions) -> YearTable {
        YearTable(
            key: "suggestions.assignment-table", title: "代表建议交办表", ofYear: "按交办时间", permission: .assignSuggestions,
            columns: [
                Column("建议编号", "2024001", 4), Column("领衔代表", "张某"), Column("建议内容", "关于改善农村道路的建议", 9),
                Column("承办单位", "市交通运输局", 5), Column("协办单位", "市财政局", 5), Column("分管领导", "吴某"), Column("领办人", "吴某"),
                Column("督办人", "钱某"), Column("交办时间", "2024-02-01", 5), Column("办理时间", "90 天"),
                Column("办结时限", "2024-05-01", 5),
            ]
        ) { year, scope, db in
            var table = AssignmentTable()
            table.from = Day(year: year, month: 1, day: 1)
            table.to = Day(year: year, month: 12, day: 31)
            return try table.lines(limit: LetterForm.mostRows + 1, offset: 0, verbs, for: scope, db).map { line in
                [
                    line.number, line.leadName, line.title, line.matter.map { "\(line.unit)（分办：\($0)）" } ?? line.unit,
                    line.coUnits.joined(separator: "、"), line.portfolioLeader, line.ledBy, line.keyLeader,
                    line.assignedOn.description, line.days.map { "\($0) 天" }, line.dueOn?.description,
                ]
            }
        }
    }
}
