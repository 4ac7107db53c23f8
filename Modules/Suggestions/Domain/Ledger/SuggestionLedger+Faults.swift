import Kernel
import Platform

extension SuggestionLedger {
    /// The dates follow one another, what is said of a handling belongs to one, and no unit does both parts.
    public func faults(in row: LedgerRow) throws -> [Failure.Field] {
        try origin(of: row) + units(of: row) + dates(of: row) + reply(of: row)
    }

    private func origin(of row: LedgerRow) throws -> [Failure.Field] {
        guard try row.requiredWord("来源", as: Origin.self) == .session, try row.text("会议编号").isEmpty else { return [] }
        return [.init("会议编号", "大会建议提出时的会议编号")]
    }

    private func units(of row: LedgerRow) throws -> [Failure.Field] {
        let main = try row.text("主办单位")
        let co = try row.list("会办单位")
        let isAssigned = try row.day("交办日期") != nil
        var faults: [Failure.Field] = []
        if main.isEmpty && isAssigned { faults.append(.init("主办单位", "主办单位的名称：这件建议有交办日期")) }
        if !main.isEmpty && !isAssigned { faults.append(.init("交办日期", "交办的日期：这件建议有主办单位")) }
        if main.isEmpty && !co.isEmpty { faults.append(.init("会办单位", "空着：这件建议没有主办单位")) }
        if co.contains(main) { faults.append(.init("会办单位", "主办单位（\(main)）以外的单位")) }
        return faults
    }

    private func dates(of row: LedgerRow) throws -> [Failure.Field] {
        let proposed = try row.requiredDay("提出日期")
        let assigned = try row.day("交办日期")
        var faults: [Failure.Field] = []
        if let assigned, assigned < proposed { faults.append(.init("交办日期", "不早于提出日期（\(proposed)）的日期")) }
        if let replied = try row.day("答复日期") {
            if let assigned {
                if replied < assigned { faults.append(.init("答复日期", "不早于交办日期（\(assigned)）的日期")) }
            } else {
                faults.append(.init("答复日期", "空着：这件建议没有交办日期"))
            }
        }
        return faults
    }

    private func reply(of row: LedgerRow) throws -> [Failure.Field] {
        guard try row.day("答复日期") == nil else { return [] }
        return try ["办理结果", "代表评价"].compactMap { title in
            try row.text(title).isEmpty ? nil : .init(title, "空着：这件建议没有答复日期")
        }
    }
}
