import Kernel
import Platform
import RepresentativesContract

/// 代表建议: what it brings to the house. The first file to read.
///
/// The main path, from a draft to its rating, stands in Case, Verbs and Queries; each other folder is a room, and what
/// a room brings stands in its `…Room.swift`.
public let suggestions: Subsystem = {
    var subsystem = Subsystem(id: "suggestions", title: "代表建议")
    subsystem.after = ["platform", "representatives"]
    subsystem.migrations = [
        .suggestion, .assignment, .supervision, .states,
        .submission, .likeness, .assigning, .handling, .followThrough, .supervising,
        .publication, .editionFacts,
        .meetings,
        .reports,
        .importance,
        .preparation,
        .deskIndexes,
        .evaluationPaper,
        .motions,
        .committees,
        .handlerMerits,
    ]
    subsystem.permissions = Permission.ofSuggestions
    subsystem.offers = [Offer(RepresentativesPort.suggestionDrafts, DraftsFromElsewhere())]
    subsystem.needs = [RepresentativesPort.directory.name, RepresentativesPort.suggestionOrigins.name]
    subsystem.clockRules = SuggestionClock.rules
    subsystem.diagrams = [CaseDiagram(SuggestionCase.self), CaseDiagram(AssignmentCase.self)]
    subsystem.auditTitles = ["suggestions.exported": "导出建议"]
    subsystem.commands = [SuggestionsCommand.self]
    subsystem.brings = { ports in
        var brought = Contributions()
        brought.references = [.suggestion, .assignment]
        brought.desk = [SuggestionDesk.shelf]
        brought.ledgers = [SuggestionLedger(directory: try ports.require(RepresentativesPort.directory))]
        brought.statistics = SuggestionStatistics.all
        brought.letters = SuggestionLetter.forms(try ports.require(RepresentativesPort.directory))
        brought.subscriptions = [.mergedPeople]
        return brought
    }
    subsystem.furnish([
        .rules,
        .submission,
        .likeness,
        .assignment,
        .handling,
        .followThrough,
        .supervision,
        .assessment,
        .preparation,
        .letters,
        .publication,
        .meetings,
        .reports,
        .statistics,
        .motions,
        .committees,
    ])
    return subsystem
}()

extension Suggestions {
    /// The verbs, bound to the ports of this application.
    public init(_ application: Application) throws {
        self.init(directory: try application.ports.require(RepresentativesPort.directory))
    }
}
