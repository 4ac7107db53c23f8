extension LedgerReport {
    /// The report as a terminal shows it.
    public var text: String {
        var lines = [headline]
        for part in parts {
            var counts = "新增 \(part.new)，改动 \(part.changed)，未变 \(part.unchanged)，有误 \(part.wrong)"
            if part.repeated > 0 { counts += "，重复 \(part.repeated)" }
            lines.append("  \(part.ledger)：\(counts)")
        }
        for part in parts where part.changed > 0 {
            lines.append("\(part.ledger)的改动：")
            for change in part.changes {
                let fields = change.fields.map { "\($0.column) “\($0.old)” → “\($0.new)”" }
                lines.append("  第 \(change.line) 行 \(change.row)：\(fields.joined(separator: "；"))")
            }
            if part.changed > part.changes.count { lines.append("  ……另有 \(part.changed - part.changes.count) 行") }
        }
        lines += notes.map { "注意：\($0)" }
        if hasFaults { lines.append("错误 \(faultCount) 处：") }
        lines += faults.map { "  \($0.text)" }
        if faultCount > faults.count { lines.append("  ……另有 \(faultCount - faults.count) 处") }
        return lines.joined(separator: "\n")
    }

    /// What happened, in one sentence.
    public var headline: String {
        switch mode {
        case .check where hasFaults: "检查完毕，有 \(faultCount) 处错误；没有写入。"
        case .check: "检查完毕，没有错误；没有写入。正式导入时会新增 \(newCount) 行、改动 \(changedCount) 行。"
        case .write where hasFaults: "有 \(faultCount) 处错误，一行也没有写入。请改正后重新导入。"
        case .skipBadRows where hasFaults:
            "已导入正确的行：新增 \(newCount) 行、改动 \(changedCount) 行；有 \(faultCount) 处错误，出错的行没有写入。"
        case .write, .skipBadRows:
            isWritten ? "导入完毕：新增 \(newCount) 行、改动 \(changedCount) 行。" : "导入完毕：与库里的内容相同，没有改动。"
        }
    }
}
