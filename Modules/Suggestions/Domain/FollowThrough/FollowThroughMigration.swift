import Storage

extension Migration {
    /// What comes after the reply: promises, the six-aspect form, coordination, filing, revisits, drawn samples.
    static let followThrough = Migration(
        "suggestions.0009-follow-through",
        PromiseTables.promises + FollowThroughTables.evaluations + FollowThroughTables.redo
            + FollowThroughTables.revisits)
}
