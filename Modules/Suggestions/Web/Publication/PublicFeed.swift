import Kernel
import Platform
import RepresentativesContract
import Storage
import Suggestions
import Web

/// The latest published suggestions as an Atom feed (RFC 4287), corrections as updates of their entry.
struct PublicFeed {
    private static let length = 50
    let app: Application
    let visit: OpenVisit

    init(_ app: Application, _ visit: OpenVisit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let id: OfficeID = try visit.id("office")
        let directory = try app.ports.require(RepresentativesPort.directory)
        let (office, entries) = try await app.database.read { db in
            (
                try PublicCatalogue.office(id, db),
                try PublicCatalogue.latest(Self.length, of: id, directory, db)
            )
        }
        let path = "/public/\(id)/suggestions"
        let updated = Self.moment(entries.map(\.madeAt).max() ?? visit.now)
        let text = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
            <id>urn:uuid:\(id)</id>
            <title>\(Self.escaped("\(office.area)人大代表建议公开"))</title>
            <updated>\(updated)</updated>
            <author><name>\(Self.escaped(office.name))</name></author>
            <link rel="self" href="\(path).atom"/>
            <link rel="alternate" href="\(path)"/>
            \(entries.map { Self.entry($0, path) }.joined(separator: "\n"))
            </feed>

            """
        return WebResponse(
            headers: ["Content-Type": "application/atom+xml; charset=utf-8"], body: .bytes(Array(text.utf8)))
    }

    private static func entry(_ suggestion: PublicSuggestion, _ path: String) -> String {
        let facts = [suggestion.number, suggestion.unit, suggestion.resultClass?.title, suggestion.extent]
        return """
            <entry>
            <id>urn:uuid:\(suggestion.id)</id>
            <title>\(escaped(suggestion.title))</title>
            <updated>\(moment(suggestion.madeAt))</updated>
            <link rel="alternate" href="\(path)/\(suggestion.id)"/>
            <summary>\(escaped(facts.compactMap { $0 }.joined(separator: "，")))</summary>
            </entry>
            """
    }

    /// "2024-01-08T09:30:00+08:00"
    private static func moment(_ instant: Instant) -> String {
        instant.minuteText.replacing(" ", with: "T") + ":00+08:00"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
