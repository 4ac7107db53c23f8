import Platform
import Web

/// What somebody wrote, under its title.
func appraisalPassage(_ title: String, _ text: String?) -> HTML {
    guard let text, !text.isEmpty else { return .empty }
    return section(.class("passage")) {
        h3(title)
        Passage(text)
    }
}
