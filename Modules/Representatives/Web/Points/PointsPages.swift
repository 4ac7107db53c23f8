import Kernel
import Platform
import Representatives
import Web

/// Points for performance: the ranking, a deputy's ledger, the rules, talks on record; and a deputy's own points.
func pointsPages(_ app: Application) -> Pages {
    Pages(
        routes: rankingPages(app) + ledgerPages(app) + linePages(app))
}

private func rankingPages(_ app: Application) -> [Route] {
    [
        .get("/representatives/points", .holding(.readPoints), "查看履职积分排名") { visit in
            try await PointsRankingPage(app, visit).response()
        },
        .post("/representatives/points/settle", .holding(.keepPoints), "计算履职积分") { visit in
            try await PointsRankingPage(app, visit).settle()
        },
        .get("/representatives/points/rules", .holding(.readPoints), "查看积分规则") { visit in
            try await PointsRulesPage(app, visit).response()
        },
        .post("/representatives/points/rules", .holding(.keepPoints), "施行积分规则") { visit in
            try await PointsRulesPage(app, visit).adopt()
        },
        .post("/representatives/points/rules/example", .holding(.keepPoints), "采用示例积分规则") { visit in
            try await PointsRulesPage(app, visit).adoptExample()
        },
        .get("/representatives/points/talks", .holding(.readPoints), "查看约谈") { visit in
            try await PointsTalksPage(app, visit).response()
        },
    ]
        + SheetExport.ranking.routes(
            "/representatives/points/export", .holding(.readPoints), app, of: { YearChoice($0).title }
        ) { try PointsRankingPage(app, $0).rows($1) }
}

private func ledgerPages(_ app: Application) -> [Route] {
    [
        .get("/representatives/{id}/points", .holding(.readPoints), "查看一位代表的积分") { visit in
            try await PointsDeputyPage(app, visit).response()
        },
        .post("/representatives/{id}/points/adjust", .holding(.keepPoints), "积分加分、扣分") { visit in
            try await PointsDeputyPage(app, visit).adjust()
        },
        .post("/representatives/{id}/points/talk", .holding(.keepPoints), "登记约谈") { visit in
            try await PointsDeputyPage(app, visit).talk()
        },
        .get("/my/points", .holding(.readOwnPoints), "查看本人的履职积分") { visit in
            try await OwnPointsPage(app, visit).response()
        },
    ]
}

private func linePages(_ app: Application) -> [Route] {
    [
        .get("/representatives/points/lines/{id}", .holding(.seePointsLine), "查看一笔积分") { visit in
            try await PointsLinePage(app, visit).response()
        },
        .post("/representatives/points/lines/{id}/object", .holding(.readOwnPoints), "提出积分异议") { visit in
            try await PointsLinePage(app, visit).object()
        },
    ]
        + PointsObjectionCase.Event.allCases.map { event in
            .post(
                "/representatives/points/lines/{id}/\(event.rawValue)", .holding(.keepPoints), "积分异议：\(event.title)"
            ) { visit in try await PointsLinePage(app, visit).answer(event) }
        }
}
