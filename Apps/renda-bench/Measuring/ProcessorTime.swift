import Foundation
import Kernel

/// Processor time, in seconds.
enum ProcessorTime {
    /// Of this program.
    static var own: Double {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    /// Of a running program; with `family` also of its children, those that have ended included.
    static func of(_ id: Int32, family: Bool = false) throws -> Double {
        let fields = try stat(id)
        var ticks = try (11...(family ? 14 : 12)).reduce(0) { try $0 + number($1, fields) }
        if family { for child in try children(of: id) { ticks += try number(11, child) + number(12, child) } }
        return ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private static func children(of parent: Int32) throws -> [[Substring]] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }
            // One that has just ended has no file any more, and is in its parent's sum.
            .compactMap { try? stat($0) }.filter { try number(1, $0) == Double(parent) }
    }

    /// The fields of /proc/ID/stat from the state on; before it stands the name, which may hold spaces.
    private static func stat(_ id: Int32) throws -> [Substring] {
        let text = try String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
        guard let bracket = text.lastIndex(of: ")") else { throw Failure.internal(cause: "no stat of \(id)") }
        return text[text.index(after: bracket)...].split(separator: " ")
    }

    private static func number(_ place: Int, _ fields: [Substring]) throws -> Double {
        guard fields.count > place, let number = Double(fields[place]) else {
            throw Failure.internal(cause: "stat has no field \(place)")
        }
        return number
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
}
