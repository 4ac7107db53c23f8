import Kernel
import Platform
import Suggestions
import Web

/// 办理规定: what holds, the sets to choose from, and single lines.
func rulesPages(_ app: Application) -> Pages {
    Pages(
        routes: [
            .get("/suggestions/rules", .holding(.setSuggestionRules), "查看建议办理规定") { visit in
                try await RulesPage(app, visit).response()
            },
            .get("/suggestions/rules/sets/{set}", .holding(.setSuggestionRules), "比较建议办理规定") { visit in
                try await RuleSetPage(app, visit).response()
            },
            .post("/suggestions/rules/sets/{set}", .holding(.setSuggestionRules), "选用建议办理规定") { visit in
                try await RuleSetPage(app, visit).choose()
            },
            .post("/suggestions/rules/lines", .holding(.setSuggestionRules), "改动建议办理规定") { visit in
                try await RulesPage(app, visit).change()
            },
        ],
        menu: [MenuEntry("办理规定", "/suggestions/rules", for: .setSuggestionRules)])
}
