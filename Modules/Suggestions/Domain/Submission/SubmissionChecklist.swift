import Kernel
import Platform

/// What the lead answers, line by line, when submitting: one matter, and nothing that is no suggestion.
public enum SubmissionChecklist {
    static let oneMatter = "one_matter"
    static let exclusions = Exclusion.allCases.filter { $0 != .other }

    /// Of an office that has not changed its list (`ReviewStandards`). Which lines are asked is the office's; so what is
    /// missing is said by `require`.
    public static let fields: [InputField] =
        [InputField(oneMatter, "这件建议只提一件事（一事一议）", .yesNo, required: true)]
        + exclusions.map { InputField($0.rawValue, "是否属于：\($0.title)", .yesNo) }

    /// The lines that offices add to the list.
    static let ownFields = zip(ReviewStandards.ownKeys, 1...).map { key, number in
        InputField(key, "是否属于：本机关的情形 \(number)", .yesNo)
    }

    /// Throws `invalid` beside each line that is unanswered, or whose answer says that this is no suggestion, with what
    /// can be done instead.
    static func require(_ input: Input, of standards: ReviewStandards) throws {
        var faults: [Failure.Field] = []
        if !input.isYes(oneMatter) { faults.append(.init(oneMatter, "一件建议只能提一件事。请拆成几件，分别提出。")) }
        for line in standards.lines {
            guard input.text(line.key) != nil else {
                faults.append(.init(line.key, "请填写是否属于：\(line.title)。"))
                continue
            }
            guard input.isYes(line.key) else { continue }
            faults.append(.init(line.key, "“\(line.title)”不能作为代表建议提出。可以按来信来访等渠道反映，或修改内容后再提交。"))
        }
        guard faults.isEmpty else {
            throw Failure(.invalid, "有 \(faults.count) 项不符合代表建议的要求，还没有提交。", fields: faults)
        }
    }
}
