import Foundation
import Kernel

/// 165 suggestions assigned by one confirmation, and all their notices on one page, as a browser asks for it.
struct BatchTime {
    static let size = 165

    let browser: Browser
    /// The unit that gets them all, and the one that shares them.
    let units: (main: String, co: String)

    func measure(_ title: String, _ settings: Settings, _ report: Report) throws {
        let page = try browser.text("/suggestions/assign-batch")
        let keys = page.components(separatedBy: "name=\"key\" value=\"").dropFirst().prefix(Self.size)
            .compactMap { $0.split(separator: "\"").first.map(String.init) }
        guard keys.count == Self.size else {
            throw Failure.internal(cause: "\(keys.count) suggestions wait for a batch")
        }
        let fixed = [
            ("csrf", try page.text(between: "name=\"csrf\" value=\"", and: "\"")),
            ("id", try page.text(between: "name=\"id\" value=\"", and: "\"")), ("notices", "part"),
        ]
        let rows = keys.flatMap { [("key", $0), ("main", units.main), ("co", units.co)] }
        let clock = ContinuousClock()
        let start = clock.now
        let place = try browser.send(
            "/suggestions/assign-batch/confirm", fixed + rows, file: "\(settings.work)/batch.txt")
        let assigned = clock.now
        let notices = try browser.text(place)
        let printed = clock.now
        guard notices.contains("共 \(Self.size * 2) 份") else {
            throw Failure.internal(cause: "not all notices are at \(place)")
        }
        report.add(
            "\(title), \(Self.size) suggestions assigned in one go",
            [Measurement(figure: (assigned - start) / .seconds(1))], unit: "s")
        report.add(
            "\(title), their \(Self.size * 2) notices on one page",
            [Measurement(figure: (printed - assigned) / .seconds(1))], unit: "s")
    }
}
