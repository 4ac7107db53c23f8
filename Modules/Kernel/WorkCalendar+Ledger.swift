extension WorkCalendar {
    /// The calendar a file describes, in the format of this module's `work-calendar.csv`, which is also what an office
    /// imports: a heading `year,day,kind,name` (年度,日期,类别,名称), then a line a day, kind 休 or 班. The first column
    /// may be left out where every day lies in its notice's year.
    ///
    /// Throws `invalid`, naming the line and the value, for a heading or line of another shape, a date there is not, an
    /// unknown kind, a day given twice, and all that `Notice` refuses.
    public init(csv text: String) throws {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().lazy
            .map { (number: $0.offset + 1, fields: Self.fields(of: $0.element)) }
            .filter { $0.fields.contains { !$0.isEmpty } }[...]
        guard let heading = lines.popFirst(), Self.headings.contains(where: { $0 == heading.fields.suffix(3) }),
            heading.fields.count == 3 || (heading.fields.count == 4 && ["year", "年度"].contains(heading.fields[0]))
        else { throw Failure.invalid("第一行应为列名：日期,类别,名称（前面可以有一列年度）。") }

        var seen: [Day: Int] = [:]
        var notices: [Int: [Day: SpecialDay]] = [:]
        for line in lines {
            let row = try Row(line.fields, number: line.number, columns: heading.fields.count)
            if let earlier = seen.updateValue(line.number, forKey: row.day) {
                throw Failure.invalid("第 \(line.number) 行：\(row.day) 在第 \(earlier) 行已经写过。")
            }
            notices[row.year, default: [:]][row.day] = row.special
        }
        guard !notices.isEmpty else { throw Failure.invalid("文件里只有列名，没有一天放假或补班。") }
        self.init(try notices.sorted { $0.key < $1.key }.map { try Notice(year: $0.key, days: $0.value) })
    }

    /// The notices as such a file, in order of day.
    public var csv: String {
        let rows = notices.values.sorted { $0.year < $1.year }.flatMap { notice in
            notice.days.sorted { $0.key < $1.key }
                .map { "\(notice.year),\($0.key),\($0.value.mark.rawValue),\($0.value.name)\n" }
        }
        return "year,day,kind,name\n" + rows.joined()
    }

    private static let headings: [ArraySlice<String>] = [["day", "kind", "name"], ["日期", "类别", "名称"]]

    private static func fields(of line: Substring) -> [String] {
        line.split(separator: ",", omittingEmptySubsequences: false).map { field in
            let text = String(field).trimmed
            return text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
                ? String(text.dropFirst().dropLast()).trimmed : text
        }
    }

    /// One line of the file, judged.
    private struct Row {
        let year: Int
        let day: Day
        let special: SpecialDay

        init(_ fields: [String], number: Int, columns: Int) throws {
            func refused(_ reason: String) -> Failure { .invalid("第 \(number) 行：\(reason)") }
            guard fields.count == columns else {
                throw refused("应有 \(columns) 列，实有 \(fields.count) 列（\(fields.joined(separator: ","))）。")
            }
            let values = Array(fields.suffix(3))
            guard let day = Day.typed(values[0]) else {
                throw refused("“\(values[0])”不是日历上的日期，应写作 2026-01-01。")
            }
            guard let mark = SpecialDay.Mark(rawValue: values[1]) else {
                throw refused("类别“\(values[1])”应为“休”或“班”。")
            }
            let yearText = columns == 4 ? fields[0].halfWidth : String(day.year)
            guard let year = Int(yearText), Notice.possibleYears.contains(year) else {
                throw refused("“\(fields[0])”不是可用的年度。")
            }
            let special = SpecialDay(mark, values[2])
            if let fault = Notice.fault(of: special, on: day, year: year) { throw refused(fault) }
            self.year = year
            self.day = day
            self.special = special
        }
    }
}
