import Documents
import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// The forms and letters of 代表建议 (domain 4.1): each about a suggestion, about one unit's part of it, or about a call or
/// letter to a unit.
public enum SuggestionLetter: String, CaseIterable, Sendable {
    case paper, review, timetable
    case notice, unitNotice = "unit-notice", adjustment, extensionForm = "extension", talks
    case opinion, reply
    case faceReply = "face-reply"
    case feedback, receipt = "promise-receipt", evaluation, urging

    public var key: String { "suggestions.\(rawValue)" }

    public var title: String {
        switch self {
        case .paper: "代表建议专用纸"
        case .review: "代表建议审核单"
        case .timetable: "办理时限表"
        case .notice: "交办通知书"
        case .unitNotice: "交办通知书（每个单位一份）"
        case .adjustment: "退回（调整）申请表"
        case .extensionForm: "延期办理申请表"
        case .talks: "沟通（面商）记录"
        case .opinion: "会办意见函"
        case .reply: "答复函"
        case .faceReply: "当面答复记录"
        case .feedback: "办理情况征询意见表"
        case .receipt: "承诺事项落实回执"
        case .evaluation: "办理工作测评表"
        case .urging: "督办函"
        }
    }

    /// Whether it is about a unit's part.
    var isOfPart: Bool {
        switch self {
        case .paper, .review, .timetable, .evaluation, .urging: false
        case .notice, .unitNotice, .adjustment, .extensionForm, .talks, .opinion, .reply: true
        case .faceReply, .feedback, .receipt: true
        }
    }

    /// All as the platform wants them; the directory names the deputies.
    static func forms(_ directory: any DeputyDirectory) -> [LetterForm] {
        let verbs = Suggestions(directory: directory)
        return allCases.map { $0.form(verbs) } + LetterForm.tables(verbs)
    }

    private func form(_ verbs: Suggestions) -> LetterForm {
        LetterForm(
            key, title, .readSuggestions, fields: fields, lists: lists, nameField: nameField, house: house,
            source: source(verbs))
    }

    private var nameField: String {
        switch self {
        case .urging: "发文字号"
        case .unitNotice: "承办单位"
        default: "建议编号"
        }
    }

    /// Notices go out by the hundred after a session; the others are printed one by one.
    private func source(_ verbs: Suggestions) -> LetterForm.Source {
        switch self {
        case .notice:
            .many(
                candidates: { days, scope, db in try AssignedPart.candidates(assignedIn: days, for: scope, db) },
                values: { ids, scope, db in try NoticeValues.of(ids, verbs, for: scope, db) })
        case .unitNotice:
            .many(
                candidates: { days, scope, db in try AssignedPart.unitCandidates(assignedIn: days, for: scope, db) },
                values: { ids, scope, db in try NoticeValues.ofUnits(ids, verbs, for: scope, db) })
        case .urging: .one { id, scope, db in try UrgingValues.read(id.asID(), for: scope, db) }
        case _ where isOfPart: .one { id, scope, db in try PartValues.read(self, id.asID(), verbs, for: scope, db) }
        default: .one { id, scope, db in try SuggestionValues.read(self, id.asID(), verbs, for: scope, db) }
        }
    }
}
