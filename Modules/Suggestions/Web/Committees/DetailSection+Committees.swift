import Kernel
import Platform
import Suggestions
import Web

extension DetailSection {
    /// The way to 登记督办, for the people of a committee that sees the suggestion.
    static let followed = DetailSection { detail, reader, _ in
        guard reader.scope.may(.followSuggestions), !detail.assignments.isEmpty else { return .empty }
        return p { Link("登记督办", "/suggestions/\(detail.core.id)/followed") }
    }
}
