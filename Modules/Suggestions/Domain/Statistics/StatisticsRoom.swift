import Platform

extension Room {
    /// 办理统计; the figures of the work report stand beside it in `SuggestionStatistics`.
    static let statistics: Room = {
        var room = Room()
        room.auditTitles = ["suggestions.figures.exported": "导出办理统计"]
        return room
    }()
}
