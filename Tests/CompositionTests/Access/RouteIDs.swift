import Kernel
import Representatives
import Suggestions
import Web

/// Real ids for the parameters of every route.
enum RouteIDs {
    /// What `{id}` is, by the beginning of the address.
    private static let subjects = [
        "accounts": "account", "clocks": "clock", "ledgers": "upload", "notices": "notice",
        "my": "tenure", "public": "tenure", "representatives": "tenure", "suggestions": "suggestion",
    ]
    /// The same where an area has many kinds of things, by the second part of the address.
    private static let rooms = [
        "activities": "activity", "campaigns": "campaign", "groups": "group", "members": "member", "awards": "award",
        "circulars": "circular", "attendances": "attendance", "performance": "performance", "reports": "report",
        "gradings": "grading", "advice": "advice", "contacts": "contact", "duties": "duty", "opinions": "opinion",
        "interviews": "interview",
    ]
    /// Other parameters that name a thing of the office.
    private static let others = Dictionary(
        uniqueKeysWithValues: [
            "grant", "office", "part", "activity",
            "mailing", "publication", "reception", "channel", "edition", "consultative", "certificate", "batch",
            "payment", "brief", "project",
            "leader-visit", "room-contact", "room-report", "court-duty", "guidance", "self-review", "suggestion-fund",
            "note",
            "supervision",
            "meeting",
            "handling-report", "portfolio", "rating-use",
            "promise", "sample",
            "motion",
            "record", "link", "consultation", "outcome", "review", "answer", "rating", "item",
            "key", "led", "counterpart", "month", "ballot", "unit", "line", "merit",
            "attachment", "paper", "template", "bundle",
            "talk", "extension",
        ].map { ($0, $0) })

    /// The addresses of a route, its parameters filled with these things; one address for each event of a case.
    /// Throws for a parameter that this list does not know yet.
    static func addresses(of route: Route, _ things: [String: String]) throws -> [String] {
        var addresses = [""]
        let segments = route.path.split(separator: "/").map(String.init)
        for segment in segments {
            let values = segment.hasPrefix("{") ? try values(of: segment, in: segments, things) : [segment]
            addresses = addresses.flatMap { address in values.map { "\(address)/\($0)" } }
        }
        return addresses.map { $0.isEmpty ? "/" : $0 }
    }

    /// Whether the route's address names a thing of an office.
    static func namesThing(_ route: Route) -> Bool {
        let parameters = route.path.split(separator: "/").filter { $0.hasPrefix("{") }
        return parameters.contains { $0 == "{id}" || others.keys.contains(String($0.dropFirst().dropLast())) }
    }

    private static func values(
        of parameter: String, in segments: [String], _ things: [String: String]
    ) throws -> [String] {
        let area = segments.first == "api" ? segments[1] : segments[0]
        let room = segments.count > 2 && segments[2] == "{id}" ? rooms[segments[1]] : nil
        let kind = segments.starts(with: ["clocks", "rules"]) ? "rule" : room ?? subjects[area]
        switch parameter.dropFirst().dropLast() {
        case "id" where segments.starts(with: ["public", "{office}", "suggestions"]):
            if let id = things["suggestion"] { return [id] }
        case "id": if let id = kind.flatMap({ things[$0] }) ?? subjects[area].flatMap({ things[$0] }) { return [id] }
        case "bound": return [Role.Bound.nothing, .unit, .committee].map(\.rawValue)
        case "name": return ["%E5%BB%BA%E8%AE%AE"]
        case "number": return ["0"]
        case "set": return ["henan", "nowhere"]
        case "kind": return PreparationKind.allCases.map(\.rawValue)
        case "form": return ["suggestions.paper"]
        case "event" where segments.contains("attendances"): return AttendanceEvent.allCases.map(\.rawValue)
        case "event" where segments.contains("opinions"): return OpinionEvent.allCases.map(\.rawValue)
        case "event" where segments.starts(with: ["suggestions", "meetings"]):
            return WorkMeetingEvent.allCases.map(\.rawValue)
        case "event" where segments.starts(with: ["suggestions", "reports"]):
            return HandlingReportEvent.allCases.map(\.rawValue)
        case "event" where segments.starts(with: ["suggestions", "motions"]):
            return MotionEvent.allCases.map(\.rawValue)
        case "event" where segments.contains("promises"): return PromiseEvent.allCases.map(\.rawValue)
        case "event" where segments.contains("interviews"): return InterviewEvent.allCases.map(\.rawValue)
        case "event" where segments.contains("extensions"): return ExtensionCase.Event.allCases.map(\.rawValue)
        case "event" where segments.contains("publication"): return PublicationEvent.allCases.map(\.rawValue)
        case "event" where segments.contains("acts"): return SuggestionEvent.allCases.map(\.rawValue)
        case "event" where segments.contains("parts"): return AssignmentEvent.allCases.map(\.rawValue)
        case let name: if let id = others[String(name)].flatMap({ things[$0] }) { return [id] }
        }
        throw Failure.internal(cause: "no value is known for \(parameter) of \(segments)")
    }
}
