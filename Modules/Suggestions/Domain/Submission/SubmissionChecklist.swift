import Kernel
import Platform

/// What the lead answers, line by line, when submitting: one matter, and nothing that is no suggestion.
public enum SubmissionChecklist {
    static let oneMatter = "one_matter"
    static let exclusions = Exclusion.allCases.filter { $0 != .other }

    public static let fields: [InputField] =
        [InputField(oneMatter, "这件建议只提一件事（一事一议）", .yesNo, required: true)]
        + exclusions.map { exclusion in
            InputField(exclusion.rawValue, "是否属于：\(exclusion.title)", .yesNo, required: true)
        }

    /// Throws `invalid` beside each line whose answer says that this is no suggestion, with what can be done instead.
    static func require(_ input: Input) throws {
        var faults: [Failure.Field] = []
        if !input.isYes(oneMatter) { faults.append(.init(oneMatter, "一件建议只能提一件事。请拆成几件，分别提出。")) }
        for exclusion in exclusions where input.isYes(exclusion.rawValue) {
            faults.append(.init(exclusion.rawValue, "“\(exclusion.title)”不能作为代表建议提出。可以按来信来访等渠道反映，或修改内容后再提交。"))
        }
        guard faults.isEmpty else {
            throw Failure(.invalid, "有 \(faults.count) 项不符合代表建议的要求，还没有提交。", fields: faults)
        }
    }
}
