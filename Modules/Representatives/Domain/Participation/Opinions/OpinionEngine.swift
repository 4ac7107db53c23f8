import Kernel
import Platform
import RepresentativesContract
import Storage

extension CaseEngine<OpinionCase> {
    /// Moves an opinion by its table.
    ///
    /// - Parameter drafts: where the suggestions are begun that opinions are turned into.
    public static func opinions(_ drafts: any SuggestionDrafts) -> CaseEngine {
        CaseEngine(
            [
                .assign, .giveBack, .reply, .redo, .tell, .agree, .object, .close, .keep, .turnIntoSuggestion(drafts),
                .comeBack,
            ],
            in: "representatives_opinion", find: { try OpinionFacts.find($0, for: $1, $2) })
    }

    /// What follows when a draft is discarded, whoever may see the opinion.
    static let returningOpinions = CaseEngine(
        [.comeBack], in: "representatives_opinion", find: { try OpinionFacts.find($0, in: $1.office, $2) })
}

extension Act<OpinionCase> {
    /// Those who gave the opinion.
    var deputies: [Journal.Holder] { Set(facts.givers.map(\.person)).sorted().map { .person($0) } }

    /// One sentence for these readers about this opinion.
    func tell(_ text: String, _ holders: [Journal.Holder]) throws {
        try Notice.send(text, about: Reference(OpinionCase.kind, facts.id), to: holders, by: scope, db)
    }

    var office: [Journal.Holder] { [.role(.officeStaff), .role(.officeHead)] }
}
