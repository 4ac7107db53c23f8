import ArgumentParser

/// `renda suggestions …`: the verbs of the pages, from a terminal.
public struct SuggestionsCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "suggestions", abstract: "代表建议：查看和办理。",
        subcommands: [
            ListSuggestions.self, ShowSuggestion.self, DraftSuggestion.self, SuggestionVerbs.self, ActOnSuggestion.self,
            ListPromises.self, ActOnPromise.self,
            ListExtensions.self, ActOnExtension.self,
            ListKeySuggestions.self, ActOnKey.self,
            AssignBatch.self,
            ListMeetings.self, ActOnMeeting.self,
            ListReports.self, ActOnReport.self,
            ListMotions.self, ActOnMotion.self,
            EvaluateLikeness.self,
        ],
        defaultSubcommand: ActOnSuggestion.self)

    public init() {}
}
