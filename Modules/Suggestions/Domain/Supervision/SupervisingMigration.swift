import Storage

extension Migration {
    /// Key suggestions, leader-led handling, counterpart committees, all ways of 督办, supervision months, ballots
    /// entered on a page, the hundred-point sheet of units, and 评优.
    static let supervising = Migration(
        "suggestions.0010-supervision",
        SupervisingTables.key + SupervisingTables.led + SupervisingTables.log + SupervisingTables.ballots
            + AssessmentTables.rules + AssessmentTables.lines + AssessmentTables.merits)
}

enum SupervisingTables {}
