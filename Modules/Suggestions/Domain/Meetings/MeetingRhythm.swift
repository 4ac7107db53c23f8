import Kernel
import Platform
import Storage

/// Whether an office's rule of how often has been kept, period by period.
public struct MeetingRhythm: Sendable {
    public struct Slot: Sendable, Equatable {
        public enum Standing: Sendable, Equatable {
            case held(Day)
            case planned(Day)
            /// In its last third, and nothing is held or planned.
            case due
            /// Still early, or not begun.
            case ahead
            case missed

            public var title: String {
                switch self {
                case .held(let day): "已开（\(day)）"
                case .planned(let day): "已安排（\(day)）"
                case .due: "该安排了"
                case .ahead: "还没到时候"
                case .missed: "没有开"
                }
            }
        }

        public let kind: WorkMeetingKind
        /// "第2季度"
        public let title: String
        public let first: Day
        public let last: Day
        public let standing: Standing
        public let basis: String
    }

    /// The periods of a year that the rules ask for, by kind and then in their order. Two statements.
    public static func slots(of year: Int, on today: Day, in office: OfficeID, _ db: any Connection) throws -> [Slot] {
        let rules = try MeetingRule.all(in: office, db)
        guard !rules.isEmpty, let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { return [] }
        let meetings: [Meeting] = try db.all(
            """
            SELECT m.kind, m.held_on, m.planned_on FROM suggestions_meeting m
             WHERE m.office_id = \(office) AND m.state <> \(WorkMeetingState.cancelled)
               AND COALESCE(m.held_on, m.planned_on) >= \(first) AND COALESCE(m.held_on, m.planned_on) <= \(last)
             ORDER BY COALESCE(m.held_on, m.planned_on), m.id
            """)
        return WorkMeetingKind.allCases.flatMap { kind in
            slots(rules.filter { $0.kind == kind }, meetings.filter { $0.kind == kind }, year, today)
        }
    }

    /// A period is asked for by the rule that is in force on its last day.
    private static func slots(_ rules: [MeetingRule], _ meetings: [Meeting], _ year: Int, _ today: Day) -> [Slot] {
        MeetingRule.Period.allCases.flatMap { period in
            period.spans(of: year).compactMap { title, first, last in
                guard let rule = rules.last(where: { $0.validFrom <= last }), rule.period == period else { return nil }
                let within = meetings.filter { (first...last).contains($0.heldOn ?? $0.plannedOn) }
                return Slot(
                    kind: rule.kind, title: title, first: first, last: last,
                    standing: standing(within, first, last, today), basis: rule.basis)
            }
        }
    }

    private static func standing(_ meetings: [Meeting], _ first: Day, _ last: Day, _ today: Day) -> Slot.Standing {
        if let held = meetings.compactMap(\.heldOn).first { return .held(held) }
        if let planned = meetings.map(\.plannedOn).first(where: { $0 >= today }) { return .planned(planned) }
        if today > last { return .missed }
        let length = first.distance(to: last) + 1
        return first.distance(to: today) * 3 >= length * 2 ? .due : .ahead
    }

    private struct Meeting: Record {
        static var columns: SQL { "" }
        let kind: WorkMeetingKind
        let heldOn: Day?
        let plannedOn: Day

        init(_ row: inout Row) throws {
            kind = try row.next()
            heldOn = try row.next()
            plannedOn = try row.next()
        }
    }
}

extension MeetingRule.Period {
    /// The year's periods of this length, with their names.
    func spans(of year: Int) -> [(title: String, first: Day, last: Day)] {
        stride(from: 1, through: 12, by: max(months, 1)).compactMap { month in
            guard months > 0, let first = Day(year: year, month: month, day: 1) else { return nil }
            return (title(from: month), first, first.adding(months: months).advanced(by: -1))
        }
    }

    private var months: Int {
        switch self {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year: 12
        case .dropped: 0
        }
    }

    private func title(from month: Int) -> String {
        switch self {
        case .month: "\(month)月"
        case .quarter: "第\((month + 2) / 3)季度"
        case .halfYear: month == 1 ? "上半年" : "下半年"
        case .year, .dropped: "全年"
        }
    }
}
