import Kernel
import Platform

extension YearTable {
    /// 承诺事项台账 (重庆市条例第二十四条), of what is due in the year; each reads what is theirs to see.
    static let promises = YearTable(
        key: "suggestions.promise-ledger", title: "承诺事项台账", ofYear: "按时限", permission: .readSuggestions,
        columns: [
            Column("编号", "2024001", 4), Column("事项", "关于改善农村道路的建议", 6), Column("承办单位", "市交通运输局", 4),
            Column("承诺内容", "年底前完成。", 7), Column("时限", "2024-12-31", 6), Column("责任人", "吴某"), Column("进展", "已开工。", 6),
            Column("落实日期", "2024-12-01", 6), Column("未落实原因", "资金没有到位。", 5), Column("代表评价", "满意"),
            Column("转入年度", "2025"),
        ]
    ) { year, scope, db in
        var listing = PromiseListing()
        listing.year = year
        return try listing.page(limit: LetterForm.mostRows + 1, offset: 0, for: scope, db).map { promise in
            [
                promise.number, promise.title, promise.unitName, promise.content, promise.dueOn.description,
                promise.responsible, promise.progress, promise.fulfilledOn?.description,
                promise.outcome == .unfulfilled ? promise.account : nil, promise.grade?.title,
                promise.carried > 0 ? String(promise.dueOn.year) : nil,
            ]
        }
    }

    /// 滚动办理清单: what was carried into the year.
    static let carriedPromises = YearTable(
        key: "suggestions.carried-promises", title: "滚动办理清单", ofYear: "按转入年度", permission: .readSuggestions,
        columns: [
            Column("原届次、会议", "甲市第六届人民代表大会第三次会议", 6), Column("原编号", "2024001", 4),
            Column("事项", "关于改善农村道路的建议", 6), Column("原结果", "B", 2), Column("承诺内容", "年底前完成。", 7),
            Column("本年交办单位", "市交通运输局", 5), Column("新时限", "2025-12-31", 4), Column("结果", "跟踪办理", 4),
        ]
    ) { year, scope, db in
        try CarriedPromise.all(into: year, unit: nil, limit: LetterForm.mostRows + 1, offset: 0, for: scope, db).map {
            [
                $0.promise.meeting ?? "闭会期间", $0.promise.number, $0.promise.title, $0.promise.resultClass.rawValue,
                $0.promise.content, $0.promise.unitName, $0.newDue.description, $0.promise.state.title,
            ]
        }
    }
}
