import Kernel
import Storage
import Web

/// 工作报告: the figures of a period, each leading to its records.
public func reportPages(_ app: Application) -> [Route] {
    [
        .get("/reports/work", .holding(.readReports), "查看工作报告") { visit in
            try await ReportPage(app, visit).response()
        },
        .get("/reports/work/records", .holding(.readReports), "查看数字背后的记录") { visit in
            try await ReportRecordsPage(app, visit).response()
        },
        .get("/api/reports/work", .holding(.readReports), "工作报告（数据）") { visit in
            let report = try await ReportPage(app, visit).report(try ReportPeriod.required(visit))
            return .json(Array(try report.json().utf8))
        },
        .get("/api/reports/work/records", .holding(.readReports), "数字背后的记录（数据）") { visit in
            let page = try ReportRecordsPage(app, visit)
            return .json(Array(try WorkReport.json(try await page.records().records, of: page.key).utf8))
        },
    ]
}

/// The period of the address.
enum ReportPeriod {
    /// Throws `invalid` unless both days are there.
    static func required(_ visit: Visit) throws -> Period {
        try Period(from: try day("from", "起始日期", visit), to: try day("to", "截止日期", visit))
    }

    /// This year until today when the address says nothing.
    static func chosen(_ visit: Visit) throws -> Period {
        if visit.request.query["from"] == nil && visit.request.query["to"] == nil {
            return try Period(from: Day(year: visit.today.year, month: 1, day: 1) ?? visit.today, to: visit.today)
        }
        return try required(visit)
    }

    private static func day(_ name: String, _ title: String, _ visit: Visit) throws -> Day {
        guard let day = Day.typed(visit.request.query[name] ?? "") else {
            throw Failure.invalid(field: name, "\(title)不是日期，请写成 2024-01-08。")
        }
        return day
    }
}
