import Foundation
import Kernel

/// What stands in the details of the trail's entries, in words: "原状态：待分办；新状态：办理中".
public struct AuditWords: Sendable {
    /// By the kind of a case, its states as they are stored and as they read.
    private let states: [String: [String: String]]
    /// By the keys of letters, their titles.
    private let letters: [String: String]

    init(_ app: Application) {
        states = Dictionary(
            app.subsystems.flatMap(\.diagrams).map { ($0.kind, $0.stateTitles) },
            uniquingKeysWith: { first, _ in first })
        letters = Dictionary(app.letters.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    /// The details as label and value; a key or value nobody knows stays as it is stored, and what is no JSON object of
    /// texts (somebody changed it) is shown whole.
    public func details(of entry: AuditEntry) -> String {
        guard let details = try? JSONDecoder().decode([String: String].self, from: Data(entry.details.utf8)) else {
            return entry.details
        }
        let kind = entry.action.split(separator: ".").dropLast().joined(separator: ".")
        // Where no case moved, "from" and "to" say since when and until when.
        if let titles = states[kind], let from = details["from"].flatMap({ titles[$0] }) {
            let to = details["to"].map { titles[$0] ?? $0 }
            return
                (["原状态：\(from)", to.map { "新状态：\($0)" }].compactMap { $0 } + lines(details, without: ["from", "to"]))
                .joined(separator: "；")
        }
        return lines(details).joined(separator: "；")
    }

    private func lines(_ details: [String: String], without told: Set<String> = []) -> [String] {
        details.filter { !told.contains($0.key) && !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { key, value in
            "\(Self.words[key] ?? key)：\(said(value, of: key))"
        }
    }

    private func said(_ value: String, of key: String) -> String {
        switch key {
        case "form": letters[value] ?? value
        case "role": Role(rawValue: value)?.title ?? value
        default: Self.values[key]?[value] ?? value
        }
    }
}

extension Application {
    /// What the details in the audit trail read as.
    public var auditWords: AuditWords { AuditWords(self) }
}
