import Kernel
import Platform
import Suggestions
import Web

/// The pages of 对口督办, for the people of a committee.
func committeesPages(_ app: Application) -> Pages {
    Pages(
        routes: [
            .get(FollowedListPage.path, .holding(.followSuggestions), "查看对口督办的建议") {
                try await FollowedListPage(app, $0).response()
            },
            .get("/suggestions/{id}/followed", .holding(.followSuggestions), "登记对口督办") {
                try await FollowedPage(app, $0).response()
            },
            .post("/suggestions/{id}/followed", .holding(.followSuggestions), "登记对口督办") {
                try await FollowedPage(app, $0).log()
            },
        ],
        menu: [MenuEntry("对口督办", FollowedListPage.path, for: .followSuggestions)])
}
