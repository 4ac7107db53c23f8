import Kernel
import Platform
import RepresentativesContract
import Storage

extension CaseEngine<InterviewCase> {
    /// Moves an interview by its table.
    public static let interviews = CaseEngine(
        [.arrange, .rearrange, .decline, .withdraw, .hold, .answer, .agree, .object, .redo, .close],
        in: "representatives_interview", find: InterviewFacts.find)
}
