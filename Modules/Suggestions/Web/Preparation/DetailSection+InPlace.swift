import Kernel
import Platform
import Suggestions
import Web

extension DetailSection {
    /// 四个到位 (交办、督办、落实答复、回访): what the records of the suggestion say of each, for the office.
    static let inPlace = DetailSection { detail, reader, db in
        guard reader.scope.may(.superviseSuggestions), !detail.assignments.isEmpty else { return .empty }
        let supervisions = try Supervision.about(detail.core.id, for: reader.scope, db)
        let revisits = try Revisit.of(detail.core.id, for: reader.scope, db)
        let held = detail.assignments.filter { $0.role != .former }
        let replying = held.filter { AssignmentRole.replying.contains($0.role) }
        let signed = held.filter { $0.signedForOn != nil }
        let replies = detail.replies.filter { $0.round == detail.core.round && $0.signedOn != nil }
        let answered = replying.filter { part in replies.contains { $0.assignment == part.id } }
        let lines = [
            Line("交办到位", signed.count == held.count, "签收 \(signed.count)/\(held.count) 家"),
            Line("督办到位", !supervisions.isEmpty, "督办 \(supervisions.count) 次"),
            Line(
                "落实答复到位", !replying.isEmpty && answered.count == replying.count,
                "签发答复 \(answered.count)/\(replying.count) 家"),
            Line("回访到位", !revisits.isEmpty, "回访、回头看和评估 \(revisits.count) 次"),
        ]
        return Panel("四个到位", folded: true) {
            DataTable(
                lines, caption: "四个到位",
                columns: [
                    .text("项目") { $0.title },
                    .html("是否到位") { Status($0.isDone ? "到位" : "还没有", $0.isDone ? .done : .waiting).html },
                    .text("依据") { $0.basis },
                ])
        }.html
    }

    private struct Line {
        let title: String
        let isDone: Bool
        let basis: String

        init(_ title: String, _ isDone: Bool, _ basis: String) {
            self.title = title
            self.isDone = isDone
            self.basis = basis
        }
    }
}
