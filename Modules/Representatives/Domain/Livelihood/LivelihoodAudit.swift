/// What the room's own acts read as in the audit trail; those of its cases come from their tables.
enum LivelihoodAudit {
    static let titles: [String: String] = EntryList.consultative.auditTitles.merging(
        [
            "representatives.brief.begun": "民情直报：起草", "representatives.brief.exported": "民情直报：导出",
            "representatives.livelihood.collected": "民生实事：征集线索",
            "representatives.livelihood.exported": "民生实事：导出",
        ]
    ) { first, _ in first }
}
