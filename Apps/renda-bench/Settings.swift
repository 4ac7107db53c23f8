import Foundation
import Kernel

/// What Scripts/bench has prepared, and how long to measure.
struct Settings: Sendable {
    /// A folder for scratch files.
    let work: String
    /// The folder of the programs `renda` and `renda-server`.
    let programs: String
    /// "postgres://user@host:port", without a database.
    let postgres: String
    let parts: [Part]
    /// How often each pair is repeated.
    let rounds: Int
    /// Seconds of one measurement.
    let seconds: Int
    /// Seconds for which drafts are written.
    let writingSeconds: Int

    init(_ arguments: [String]) throws {
        var named: [String: String] = [:]
        for argument in arguments.dropFirst() {
            let halves = argument.split(separator: "=", maxSplits: 1).map(String.init)
            named[halves[0]] = halves.count == 2 ? halves[1] : ""
        }
        func given(_ name: String) throws -> String {
            guard let value = named[name] else { throw Failure.invalid("缺少参数 \(name)=。请用 Scripts/bench 运行。") }
            return value
        }
        work = try given("work")
        programs = try given("programs")
        postgres = try given("postgres")
        let quick = named["quick"] != nil
        rounds = quick ? 2 : 5
        seconds = quick ? 1 : 4
        writingSeconds = quick ? 3 : 10
        let wanted = named["parts"].map { $0.split(separator: ",").map(String.init) } ?? Part.allCases.map(\.rawValue)
        parts = try wanted.map { name in
            guard let part = Part(rawValue: name) else {
                let known = Part.allCases.map(\.rawValue).joined(separator: ",")
                throw Failure.invalid("没有“\(name)”这一部分。有的是：\(known)。")
            }
            return part
        }
    }

    /// A file that Scripts/bench has written, without the line's end.
    func note(_ name: String) throws -> String {
        let text = try String(contentsOfFile: "\(work)/\(name)", encoding: .utf8)
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func say(_ text: String) { FileHandle.standardError.write(Data("    \(text)\n".utf8)) }
}

/// The parts of a run, in their order.
enum Part: String, CaseIterable, Sendable {
    case postgres, sqlite, pages, writers, start, ledgers, deputies
    case suggestions

    func measure(_ settings: Settings, _ report: Report) async throws {
        switch self {
        case .postgres: try await PostgresReads(settings).measure(report)
        case .sqlite: try await SQLiteReads(settings).measure(report)
        case .pages: for site in Site.allCases { try await PageRates(settings, site).measure(report) }
        case .writers: try await DraftWriters(settings).measure(report)
        case .start: for site in Site.allCases { try await Startup(settings, site).measure(report) }
        case .ledgers: for site in Site.allCases { try await LedgerTime(settings, site).measure(report) }
        case .deputies: for site in Site.allCases { try await DeputyTime(settings, site).measure(report) }
        case .suggestions: for site in Site.allCases { try await SuggestionTime(settings, site).measure(report) }
        }
    }
}

func describe(_ error: any Error) -> String {
    let failure = Failure(error)
    return [failure.message, failure.cause].compactMap { $0 }.joined(separator: " ")
}
