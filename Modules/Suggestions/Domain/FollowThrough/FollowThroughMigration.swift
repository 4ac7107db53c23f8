import Storage

extension Migration {
    /// What comes after the reply: promises, the six-aspect form, coordination, filing, revisits, drawn samples.
    static let followThrough = Migration(
        "suggestions.0009-follow-through",
        PromiseTables.promises + FollowThroughTables.evaluations + FollowThroughTables.redo
            + FollowThroughTables.revisits)

    /// Where the paper of a form is that the office typed.
    static let evaluationPaper = Migration(
        "suggestions.0018-evaluation-paper",
        ["ALTER TABLE suggestions_evaluation ADD COLUMN paper \(.text)"])
}
