import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

/// 公开审核 of the office, and what anybody may read without signing in.
func publicationPages(_ app: Application) -> Pages {
    Pages(
        routes: officeRoutes(app) + publicRoutes(app),
        menu: [MenuEntry("建议公开", PublicationListPage.path, for: .publishSuggestions)])
}

private func officeRoutes(_ app: Application) -> [Route] {
    [
        .get(PublicationListPage.path, .holding(.publishSuggestions), "查看公开审核") { visit in
            try await PublicationListPage(app, visit).response()
        },
        .post(PublicationListPage.path, .holding(.publishSuggestions), "批量公开建议") { visit in
            try await PublicationListPage(app, visit).publish()
        },
        .get("/suggestions/{id}/publication", .holding(.publishSuggestions), "审核一件建议的公开") { visit in
            try await PublicationDecisionPage(app, visit).response()
        },
        .post("/suggestions/{id}/publication/{event}", .holding(.publishSuggestions), "办理一件建议的公开") { visit in
            try await PublicationDecisionPage(app, visit).act()
        },
    ]
}

private func publicRoutes(_ app: Application) -> [Route] {
    [
        .get("/public/suggestions", .everyone, "公开的建议") { visit in
            try await PublicCataloguePage(app, visit).offices()
        },
        .get("/public/{office}/suggestions", .everyone, "一个机关公开的建议目录") { visit in
            try await PublicCataloguePage(app, visit).response()
        },
        .get("/public/{office}/suggestions.atom", .everyone, "订阅一个机关公开的建议") { visit in
            try await PublicFeed(app, visit).response()
        },
        .get("/public/{office}/suggestions.xlsx", .everyone, "下载公开目录（Excel）") { visit in
            try await PublicCataloguePage(app, visit).workbook()
        },
        .get("/public/{office}/suggestions.csv", .everyone, "下载公开目录（CSV）") { visit in
            try await PublicCataloguePage(app, visit).csv()
        },
        .get("/public/{office}/suggestions/{id}", .everyone, "一件公开的建议") { visit in
            try await PublicSuggestionPage(app, visit).response()
        },
    ]
}
