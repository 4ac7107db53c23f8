import Kernel
import Platform
import Suggestions
import Web

/// What a list's address asks for.
struct ListRequest {
    static let filters =
        [
            "state", "category", "origin", "level", "meeting", "unit", "mine", "kind", "repeated", "committee",
        ] + FigureFilter.names

    let query: ListQuery
    let filter: SuggestionFilter

    init(_ visit: Visit) {
        query = visit.list(
            sorts: SuggestionFilter.Order.allCases.map(\.rawValue), filters: Self.filters, descending: true)
        var filter = SuggestionFilter()
        filter.search = query.search
        filter.state = query.filter("state").flatMap(SuggestionState.init)
        filter.category = query.filter("category")
        filter.origin = query.filter("origin").flatMap(Origin.init)
        filter.level = query.filter("level").flatMap(Level.init(rawValue:))
        filter.meeting = query.id("meeting")
        filter.unit = query.id("unit")
        filter.kind = query.filter("kind").flatMap(SuggestionKind.init(rawValue:))
        filter.repeated = query.filter("repeated").flatMap(RepeatedYears.init(rawValue:))
        filter.committee = visit.scope.may(.superviseSuggestions) ? query.filter("committee") : nil
        filter.figures = visit.scope.may(.assignSuggestions) ? FigureFilter(query.filter) : FigureFilter()
        filter.ledBy = query.filter("mine") == "led" ? visit.scope.people : nil
        filter.cosignedBy = query.filter("mine") == "cosigned" ? visit.scope.people : nil
        filter.order = SuggestionFilter.Order(rawValue: query.sort) ?? .proposed
        filter.descending = query.descending
        self.filter = filter
    }
}
