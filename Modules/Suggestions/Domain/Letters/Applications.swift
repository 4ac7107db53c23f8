import Kernel
import Platform
import Storage
import SuggestionsContract

/// What units have applied for in a suggestion: a form is printed of what was applied for, and of nothing else.
public struct Applications: Sendable {
    let adjustments: [AssignmentID: Adjustment]
    let extensions: [AssignmentID: SuggestionExtension]

    /// The last of each part, as far as this person reads them: the office all, a unit its own. Two statements.
    public init(_ detail: SuggestionDetail, for scope: Scope, _ db: any Connection) throws {
        let adjusting = try Adjustment.of(detail.core.id, for: scope, db)
        adjustments = Dictionary(adjusting.map { ($0.assignment, $0) }, uniquingKeysWith: { $1 })
        let extending = try SuggestionExtension.all(of: detail.core.id, in: scope.office, db)
        extensions = Dictionary(extending.map { ($0.assignment, $0) }, uniquingKeysWith: { $1 })
    }

    /// What the form of that application says.
    func texts(of part: AssignmentID, _ letter: SuggestionLetter) -> [String: String] {
        switch letter {
        case .adjustment: adjustments[part]?.texts ?? [:]
        case .extensionForm: extensions[part]?.texts ?? [:]
        default: [:]
        }
    }
}

extension Adjustment {
    fileprivate var texts: [String: String] {
        let texts: [String: String?] = [
            "分工": role.title, "交办日期": assignedOn.chinese, "申请理由": reason, "申请依据": basis, "建议承办单位": proposed,
            "申请人": askedBy, "申请日期": askedOn.chinese, "审核结果": decision?.title, "审核意见": opinion,
            "审核人": decidedBy, "审核日期": decidedOn?.chinese,
        ]
        return texts.compactMapValues { $0 }
    }
}

extension SuggestionExtension {
    fileprivate var texts: [String: String] {
        let texts: [String: String?] = [
            "交办日期": assignedOn.chinese, "原答复期限": dueOn.chinese, "申请延至": askedUntil.chinese,
            "申请理由": reason, "已做的工作": workDone, "申请人": askedBy, "申请日期": askedOn.chinese,
            "审核结果": answeredOn == nil ? nil : state.title, "同意延至": grantedUntil?.chinese, "审核意见": answer,
            "审核人": answeredBy, "审核日期": answeredOn?.chinese,
        ]
        return texts.compactMapValues { $0 }
    }
}
