import Documents
import Kernel
import Platform
import Representatives

extension SheetExport<VoterReport> {
    /// 述职 of a year.
    static let voterReports = SheetExport(
        "代表述职", action: "representatives.appraisal.exported",
        columns: [
            SheetColumn("年度", .integer), SheetColumn("姓名", width: 12), SheetColumn("代表编号"),
            SheetColumn("代表团", width: 20),
            SheetColumn("述职方式"), SheetColumn("计划日期", .day), SheetColumn("地点", width: 24), SheetColumn("状态"),
            SheetColumn("述职日期", .day), SheetColumn("到会选民", .integer), SheetColumn("发出票数", .integer),
            SheetColumn("收回票数", .integer), SheetColumn("优秀", .integer), SheetColumn("称职", .integer),
            SheetColumn("基本称职", .integer), SheetColumn("不称职", .integer), SheetColumn("无效", .integer),
            SheetColumn("公布日期", .day),
        ]
    ) { report in
        let ballots = report.ballots
        let counts = [
            report.voters, ballots?.issued, ballots?.returned, ballots?.excellent, ballots?.competent, ballots?.basic,
            ballots?.incompetent, ballots?.invalid,
        ]
        return [
            .integer(Int64(report.year)), .text(report.name), .text(report.code), .text(optional: report.delegation),
            .text(report.form.title), .day(report.plannedOn), .text(optional: report.place), .text(report.state.title),
            .day(optional: report.heldOn),
        ] + counts.map { $0.map { .integer(Int64($0)) } ?? .empty } + [.day(optional: report.publishedOn)]
    }
}

extension SheetExport<YearGrading> {
    /// 三会一评 of a year.
    static let gradings = SheetExport(
        "年度测评", action: "representatives.appraisal.exported",
        columns: [
            SheetColumn("年度", .integer), SheetColumn("姓名", width: 12), SheetColumn("代表编号"),
            SheetColumn("代表团", width: 20),
            SheetColumn("状态"), SheetColumn("等次"), SheetColumn("按规则的等次"), SheetColumn("与规则不同的原因", width: 32),
            SheetColumn("公布日期", .day),
        ]
    ) { grading in
        [
            .integer(Int64(grading.year)), .text(grading.name), .text(grading.code),
            .text(optional: grading.delegation), .text(grading.state.title), .text(optional: grading.grade?.title),
            .text(optional: grading.ruleGrade?.title), .text(optional: grading.reason),
            .day(optional: grading.announcedOn),
        ]
    }
}

extension SheetExport<Award> {
    /// 表彰.
    static let awards = SheetExport(
        "表彰", action: "representatives.appraisal.exported",
        columns: [
            SheetColumn("年度", .integer), SheetColumn("类别", width: 16), SheetColumn("对象", width: 32), SheetColumn("状态"),
            SheetColumn("主要事迹", width: 40), SheetColumn("决定会议", width: 28), SheetColumn("决定日期", .day),
            SheetColumn("公布日期", .day), SheetColumn("超出名额的原因", width: 28),
        ]
    ) { award in
        [
            .integer(Int64(award.year)), .text(award.categoryName), .text(award.target), .text(award.state.title),
            .text(optional: award.grounds), .text(optional: award.meeting), .day(optional: award.decidedOn),
            .day(optional: award.publishedOn), .text(optional: award.overQuotaReason),
        ]
    }
}
