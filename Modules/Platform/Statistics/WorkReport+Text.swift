import Kernel

extension WorkReport {
    /// The report with this figure alone; nil: with all of them.
    func only(_ key: String?) -> WorkReport {
        guard let key else { return self }
        return WorkReport(period: period, office: office, figures: figures.filter { $0.key == key })
    }

    /// The report as a terminal shows it.
    var text: String {
        let lines = figures.map { "  \($0.title)  \($0.value) \($0.unit)  （\($0.key)）" }
        return (["\(office)  \(period.title)"] + lines).joined(separator: "\n")
    }

    /// The records behind a figure, one a line.
    static func text(_ records: [FigureRecord]) -> String {
        let lines = records.map { record in
            ([record.title] + record.fields.map { "\($0.name)：\($0.value)" }).joined(separator: "  ")
        }
        return (lines + ["共 \(records.count) 条。"]).joined(separator: "\n")
    }
}
