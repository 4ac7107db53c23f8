import Kernel
import Platform

extension YearTable {
    /// 公开目录, of what was published in the year: what anybody reads without signing in, and no more.
    static func catalogue(_ verbs: Suggestions) -> YearTable {
        YearTable(
            key: "suggestions.catalogue", title: "代表建议公开目录", ofYear: "按公开年度", permission: .readSuggestions,
            columns: [
                Column("建议编号", "2024001", 4), Column("标题", "关于改善农村道路的建议", 10), Column("领衔代表", "张某"),
                Column("主办单位", "市交通运输局", 6), Column("答复日期", "2024-04-20", 5), Column("结果类别", "A", 2),
                Column("公开范围和依据", "全文公开", 6), Column("公开日期", "2024-06-01", 5),
            ]
        ) { year, scope, db in
            var catalogue = PublicCatalogue()
            catalogue.year = year
            return try catalogue.page(
                limit: LetterForm.mostRows + 1, offset: 0, of: scope.office, verbs.directory, db
            ).map { item in
                [
                    item.number, item.title, item.leadName, item.unit, item.repliedOn?.description,
                    item.resultClass?.rawValue, item.extent, item.publishedOn?.description,
                ]
            }
        }
    }
}
