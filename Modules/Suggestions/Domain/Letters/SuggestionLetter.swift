import Documents
import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// The forms and letters of 代表建议 (domain 4.1): each about a suggestion, about one unit's part of it, or about a call or
/// letter to a unit.
public enum SuggestionLetter: String, CaseIterable, Sendable {
    case paper, review
    case notice, adjustment, extensionForm = "extension", talks
    case opinion, reply
    case faceReply = "face-reply"
    case feedback, evaluation, urging

    public var key: String { "suggestions.\(rawValue)" }

    public var title: String {
        switch self {
        case .paper: "代表建议专用纸"
        case .review: "代表建议审核单"
        case .notice: "交办通知书"
        case .adjustment: "退回（调整）申请表"
        case .extensionForm: "延期办理申请表"
        case .talks: "沟通（面商）记录"
        case .opinion: "会办意见函"
        case .reply: "答复函"
        case .faceReply: "当面答复记录"
        case .feedback: "办理情况征询意见表"
        case .evaluation: "办理工作测评表"
        case .urging: "督办函"
        }
    }

    /// Whether it is about a unit's part.
    var isOfPart: Bool {
        switch self {
        case .notice, .adjustment, .extensionForm, .talks, .opinion, .reply, .faceReply: true
        case .paper, .review, .feedback, .evaluation, .urging: false
        }
    }

    /// All as the platform wants them; the directory names the deputies.
    static func forms(_ directory: any DeputyDirectory) -> [LetterForm] {
        allCases.map { $0.form(Suggestions(directory: directory)) }
    }

    private func form(_ verbs: Suggestions) -> LetterForm {
        LetterForm(
            key, title, .readSuggestions, fields: fields, lists: lists,
            nameField: self == .urging ? "发文字号" : "建议编号", house: house, candidates: candidates,
            values: { id, scope, db in try values(of: id, verbs, for: scope, db) })
    }

    /// Notices go out by the hundred after a session; the others are printed one by one.
    private var candidates: LetterForm.Candidates? {
        guard self == .notice else { return nil }
        return { days, scope, db in try AssignedPart.candidates(assignedIn: days, for: scope, db) }
    }

    private func values(
        of id: ID<Never>, _ verbs: Suggestions, for scope: Scope, _ db: any Connection
    ) throws -> FieldValues {
        if self == .urging { return try UrgingValues.read(id.asID(), for: scope, db) }
        return isOfPart
            ? try PartValues.read(self, id.asID(), verbs, for: scope, db)
            : try SuggestionValues.read(self, id.asID(), verbs, for: scope, db)
    }
}
