import Kernel
import Platform
import Representatives
import Web

/// The performance file: the office's pages, a deputy's own, the printed handbook, and what the public may read.
func performancePages(_ app: Application) -> Pages {
    Pages(
        routes: officePages(app) + entryPages(app) + ownPages(app) + publicPages(app),
        menu: [
            MenuEntry("履职档案", "/representatives/performance", for: .readPerformance),
            MenuEntry("我的履职", "/my/file", for: .declarePerformance),
        ])
}

private func officePages(_ app: Application) -> [Route] {
    [
        .get("/representatives/performance", .holding(.readPerformance), "查看履职情况") { visit in
            try await PerformanceListPage(app, visit).response()
        },
        .get("/representatives/handbooks", .holding(.readPerformance), "打印一组代表的履职手册") { visit in
            try await HandbookPage(app, visit).many()
        },
        .get("/representatives/{id}/file", .holding(.readPerformance), "查看一位代表的履职档案") { visit in
            try await PerformanceFilePage(app, visit).response()
        },
        .get("/representatives/{id}/file.xlsx", .holding(.readPerformance), "导出履职登记表") { visit in
            try await PerformanceFilePage(app, visit).workbook()
        },
        .get("/representatives/{id}/handbook", .holding(.readPerformance), "打印一位代表的履职手册") { visit in
            try await HandbookPage(app, visit).one()
        },
    ]
        + SheetExport.performance.routes(
            "/representatives/performance/export", .holding(.readPerformance), app, of: { YearChoice($0).title }
        ) { try PerformanceListPage(app, $0).rows($1) }
}

private func entryPages(_ app: Application) -> [Route] {
    [
        .get("/representatives/performance/{id}", .holding(.seePerformanceEntry), "查看履职记录") { visit in
            try await PerformanceEntryPage(app, visit).response()
        }
    ]
        + PerformanceEvent.allCases.map { event in
            let permission = event == .declare ? Permission.declarePerformance : .reviewPerformance
            return .post(
                "/representatives/performance/{id}/\(event.rawValue)", .holding(permission), "履职记录：\(event.title)"
            ) { visit in try await PerformanceEntryPage(app, visit).act(event) }
        }
}

private func ownPages(_ app: Application) -> [Route] {
    [
        .get("/my/file", .holding(.declarePerformance), "查看本人的履职档案") { visit in
            try await OwnFilePage(app, visit).response()
        },
        .post("/my/file", .holding(.declarePerformance), "申报履职") { visit in
            try await OwnFilePage(app, visit).declare()
        },
        .get("/my/handbook", .holding(.declarePerformance), "打印本人的履职手册") { visit in
            try await HandbookPage(app, visit).own()
        },
    ]
}

private func publicPages(_ app: Application) -> [Route] {
    [
        .get("/representatives/publication", .holding(.publishPerformance), "查看履职情况是否公开") { visit in
            try await PublicationPage(app, visit).response()
        },
        .post("/representatives/publication", .holding(.publishPerformance), "公开或者停止公开履职情况") { visit in
            try await PublicationPage(app, visit).change()
        },
        .get("/public/deputies", .everyone, "公开的代表名单") { visit in
            try await PublicDeputiesPage(app, visit).offices()
        },
        .get("/public/{office}/deputies", .everyone, "一个机关公开的代表名单") { visit in
            try await PublicDeputiesPage(app, visit).list()
        },
        .get("/public/{office}/deputies/{id}", .everyone, "一位代表公开的履职情况") { visit in
            try await PublicDeputiesPage(app, visit).deputy()
        },
    ]
}
