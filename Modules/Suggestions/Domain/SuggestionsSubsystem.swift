import Kernel
import Platform
import RepresentativesContract

/// 代表建议: what it brings to the house. The first file to read.
public let suggestions: Subsystem = {
    var subsystem = Subsystem(id: "suggestions", title: "代表建议")
    subsystem.after = ["platform", "representatives"]
    subsystem.migrations = [.suggestion, .assignment, .supervision]
    subsystem.permissions = Permission.ofSuggestions
    subsystem.needs = [RepresentativesPort.directory.name]
    subsystem.clockRules = SuggestionClock.rules
    subsystem.diagrams = [CaseDiagram(SuggestionCase.self), CaseDiagram(AssignmentCase.self)]
    subsystem.auditTitles = [
        "suggestions.exported": "导出建议",
        "suggestions.supervision.logged": "登记督办",
        "suggestions.supervision.urged": "批量登记电话督办",
        "suggestions.supervision.answered": "登记督办回复",
        "suggestions.supervision.withdrawn": "撤销督办",
        "suggestions.supervision.exported": "导出督办记录",
        "suggestions.inspection.exported": "导出巡察清单",
        "suggestions.unit-ballot.exported": "导出单位测评",
    ]
    subsystem.commands = [SuggestionsCommand.self]
    subsystem.brings = { ports in
        var brought = Contributions()
        brought.references = [.suggestion, .assignment, .supervision]
        brought.desk = [SuggestionDesk.shelf]
        brought.ledgers = [
            SuggestionLedger(directory: try ports.require(RepresentativesPort.directory)),
            SupervisionLedger(),
            InspectionLedger(),
            UnitBallotLedger(),
        ]
        brought.statistics = SuggestionStatistics.all
        brought.subscriptions = [.mergedPeople]
        return brought
    }
    return subsystem
}()

extension Suggestions {
    /// The verbs, bound to the ports of this application.
    public init(_ application: Application) throws {
        self.init(directory: try application.ports.require(RepresentativesPort.directory))
    }
}
