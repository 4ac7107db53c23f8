import Kernel
import Platform
import Storage

/// What the office entered wrongly of a report: it stands in the history with the reason, and fills the form of the next
/// entry.
extension Verb<HandlingReportCase> {
    private static let reason = InputField("reason", "原因", .text(maxLength: 500), required: true)

    static let strikeHearing = Verb(.strikeHearing, fields: [reason]) { act in
        try act.db.run(
            "UPDATE suggestions_report SET meeting_id = NULL, heard_on = NULL WHERE id = \(act.facts.id)")
        return act.striking(act.facts.deliberation, "审议情况")
    }

    static let strikeIssue = Verb(.strikeIssue, fields: [reason]) { act in
        try act.db.run("UPDATE suggestions_report SET issued_on = NULL WHERE id = \(act.facts.id)")
        return act.striking(act.facts.opinion, "审议意见")
    }
}

extension Act<HandlingReportCase> {
    /// The reason, with the words that no longer hold.
    fileprivate func striking(_ words: String?, _ title: String) -> Effect {
        let reason = input.required("reason")
        return Effect(
            opinion: words.map { "\(reason)\n撤销的\(title)：\($0)" } ?? reason, tells: [.unit(facts.unit)])
    }
}
