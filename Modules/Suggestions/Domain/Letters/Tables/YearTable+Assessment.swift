import Kernel
import Platform

extension YearTable {
    /// 百分考核表: each unit with what it has of each section, the ranked ones first.
    static let assessment = YearTable(
        key: "suggestions.assessment", title: "承办单位百分考核表", ofYear: "按交办年度", permission: .keepAssessment,
        columns: [Column("名次", "1", 2), Column("单位", "市交通运输局", 6)]
            + AssessmentSection.allCases.map { Column($0.title, "20/25", 4) }
            + [Column("得分（百分制）", "92.5", 4), Column("已签收/交办", "8/8"), Column("不参加排名的原因", "", 6)]
    ) { year, scope, db in
        let ranking = try AssessmentRanking.load(year, for: scope, db)
        return (ranking.ranked + ranking.apart).map { place in
            let sheet = place.sheet
            let first: [String?] = [place.rank.map(String.init), sheet.name]
            let last: [String?] = [
                sheet.score.map(AssessmentPoints.text), "\(sheet.delivered)/\(sheet.cases)", place.apart,
            ]
            return first + AssessmentSection.allCases.map { sheet.share(of: $0) } + last
        }
    }

    /// 优秀建议、先进承办单位和个人评选表, the best score first within a kind.
    static let merits = YearTable(
        key: "suggestions.merits", title: "优秀建议、先进承办单位和个人评选表", ofYear: "按评选年度", permission: .keepAssessment,
        columns: [
            Column("类别", "优秀建议", 4), Column("候选", "2024001 关于改善农村道路的建议", 10), Column("推荐理由", "选题准，办成了。", 10),
            Column("得分", "95"), Column("结果", "已评定", 4), Column("主任会议", "六届第30次主任会议", 6),
            Column("决定日期", "2024-12-20", 5),
        ]
    ) { year, scope, db in
        try Merit.all(in: year, limit: LetterForm.mostRows + 1, for: scope, db).map { merit in
            [
                merit.kind.title, merit.target, merit.grounds, merit.score.map(AssessmentPoints.text),
                merit.state.title, merit.meeting, merit.decidedOn?.description,
            ]
        }
    }
}

extension AssessmentSheet {
    /// "20/25": what it has of what could be had; nil where nothing could.
    fileprivate func share(of section: AssessmentSection) -> String? {
        let counted = items.filter { $0.item.section == section && $0.line != nil }
        guard !counted.isEmpty else { return nil }
        let points = counted.reduce(0) { $0 + ($1.line?.points ?? 0) }
        let whole = counted.reduce(0) { $0 + $1.item.points }
        return "\(AssessmentPoints.text(points))/\(AssessmentPoints.text(whole))"
    }
}
