extension DueDate {
    /// How the day was found, line by line, for whoever asks why.
    public var explanation: [String] {
        ["自 \(start)（起算日，当日不计入）起 \(length.title)"] + holidayLines + weekendLine + madeUpLines + endLine
            + ["期限届满：\(Self.dated(due))"] + missingLine
    }

    /// "不计入：2024-02-10（星期六）至 2024-02-17 春节"
    private var holidayLines: [String] {
        runs(of: skipped).compactMap { run in
            guard case .holiday(let name) = run[0].kind else { return nil }
            return "不计入：\(Self.dated(run[0].day))" + (Self.end(of: run).map { "至 \($0) " } ?? "") + name
        }
    }

    /// Ordinary weekends share a line: a clock of sixty working days has a dozen.
    private var weekendLine: [String] {
        let weekends = skipped.filter { $0.kind == .weekend }
        guard !weekends.isEmpty else { return [] }
        let list = runs(of: weekends).map { "\($0[0].day)" + (Self.end(of: $0).map { " 至 \($0)" } ?? "") }
        return ["不计入：周末 \(weekends.count) 天（\(list.joined(separator: "、"))）"]
    }

    /// "计入：2024-02-18（星期日）补班 春节"
    private var madeUpLines: [String] {
        madeUp.compactMap { named in
            guard case .makeUp(let name) = named.kind else { return nil }
            return "计入：\(Self.dated(named.day))\(named.reason) \(name)"
        }
    }

    private var endLine: [String] {
        let kind = calendar.kind(of: lastCounted)
        guard !kind.isWorking else { return [] }
        let end = "末日 \(Self.dated(lastCounted))为\(kind.title)，"
        return [end + (due == lastCounted ? "不顺延" : "顺延至其后第一个工作日")]
    }

    private var missingLine: [String] {
        let years = missingYears.map { "\($0) 年" }.joined(separator: "、")
        return years.isEmpty ? [] : ["注意：\(years)的放假调休安排尚未导入，只按周末计算，请在国务院通知公布后核对"]
    }

    /// Days that follow one another and are of one kind, together.
    private func runs(of days: [NamedDay]) -> [[NamedDay]] {
        days.reduce(into: []) { runs, named in
            if let last = runs.last?.last, last.kind == named.kind, last.day.distance(to: named.day) == 1 {
                runs[runs.count - 1].append(named)
            } else {
                runs.append([named])
            }
        }
    }

    /// Where a run of several days ends; nil for a single day.
    private static func end(of run: [NamedDay]) -> Day? { run.count > 1 ? run.last?.day : nil }

    private static func dated(_ day: Day) -> String { "\(day)（\(day.weekdayName)）" }
}
