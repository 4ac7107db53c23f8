/// Which page of how many, and the way to the others.
public struct Pager: Component {
    public let html: HTML

    public init(_ list: ListQuery, total: Int) {
        let last = max(1, (total + list.size - 1) / list.size)
        html = nav(.class("pager"), .aria(label: "分页")) {
            span("共 \(total) 条，第 \(list.page) / \(last) 页")
            if list.page > 1 {
                a("首页", .href(list.href(page: 1)))
                a("上一页", .href(list.href(page: min(list.page - 1, last))))
            }
            if list.page < last {
                a("下一页", .href(list.href(page: list.page + 1)))
                a("末页", .href(list.href(page: last)))
            }
        }
    }
}

/// The list as it is searched and sorted now, as a file.
public struct ExportLinks: Component {
    public let html: HTML

    /// `path` without the ending: "/suggestions/export".
    public init(_ list: ListQuery, path: String) {
        html = span(.class("exports")) {
            "导出："
            a("Excel", .href(list.href(path: path + ".xlsx")))
            " "
            a("CSV", .href(list.href(path: path + ".csv")))
        }
    }
}
