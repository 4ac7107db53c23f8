import Documents
import Kernel
import Platform
import Representatives

extension SheetExport<Brief> {
    /// The issues of 民情直报.
    static let briefs = SheetExport(
        "民情直报", action: "representatives.brief.exported",
        columns: [
            SheetColumn("期号"), SheetColumn("题目", width: 40), SheetColumn("来源", width: 24), SheetColumn("签发"),
            SheetColumn("签发日期", .day), SheetColumn("报送领导", width: 24), SheetColumn("报送日期", .day),
            SheetColumn("批示件数", .integer), SheetColumn("承办单位", width: 24), SheetColumn("状态", width: 20),
        ]
    ) {
        [
            .text($0.number), .text($0.title), .text($0.source), .text(optional: $0.signedBy),
            .day(optional: $0.signedOn), .text(optional: $0.submittedTo), .day(optional: $0.submittedOn),
            .integer(Int64($0.instructions)), .text(optional: $0.unit), .text($0.state.title),
        ]
    }
}

extension SheetExport<Project> {
    /// Leads and livelihood projects.
    static let projects = SheetExport(
        "民生实事", action: "representatives.livelihood.exported",
        columns: [
            SheetColumn("编号"), SheetColumn("标题", width: 40), SheetColumn("提出代表", width: 12),
            SheetColumn("日期", .day), SheetColumn("状态", width: 20), SheetColumn("会议", width: 24),
            SheetColumn("到会", .integer), SheetColumn("赞成", .integer), SheetColumn("反对", .integer),
            SheetColumn("弃权", .integer), SheetColumn("进度（%）", .integer), SheetColumn("评估"),
        ]
    ) { project in
        let votes = [project.present, project.votesFor, project.votesAgainst, project.abstained]
        return [
            .text(project.code), .text(project.title), .text(optional: project.proposerName),
            .day(project.proposedOn), .text(project.state.title), .text(optional: project.meeting),
        ] + votes.map { $0.map { SheetCell.integer(Int64($0)) } ?? .empty } + [
            .integer(Int64(project.progress)), .text(optional: project.rating?.title),
        ]
    }
}
