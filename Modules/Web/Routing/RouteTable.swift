import Kernel

/// The routes as a tree of path segments, built once. A fixed segment wins over a parameter.
struct RouteTable: Sendable {
    enum Match: Sendable {
        case found(Route, parameters: [String: String])
        /// The address exists, for these methods.
        case wrongMethod(allowed: [WebRequest.Method])
        case nothing
    }

    private struct Node: Sendable {
        var fixed: [String: Int] = [:]
        var parameter: Int?
        var routes: [WebRequest.Method: Route] = [:]
    }

    private var nodes = [Node()]

    /// Throws `internal` when two routes answer the same requests, or a path is not written as one.
    init(_ routes: [Route]) throws {
        for route in routes { try add(route) }
    }

    func match(_ method: WebRequest.Method, _ path: String) -> Match {
        guard path.hasPrefix("/"), let segments = RouteTable.decoded(path), let node = find(segments[...], from: 0)
        else { return .nothing }
        let routes = nodes[node].routes
        guard let route = routes[method == .head ? .get : method] else {
            let allowed = routes.keys.flatMap { $0 == .get ? [.get, .head] : [$0] }
            return .wrongMethod(allowed: allowed.sorted { $0.rawValue < $1.rawValue })
        }
        var parameters: [String: String] = [:]
        for (name, value) in zip(RouteTable.segments(route.path), segments) where name.hasPrefix("{") {
            parameters[String(name.dropFirst().dropLast())] = value
        }
        return .found(route, parameters: parameters)
    }

    private mutating func add(_ route: Route) throws {
        guard route.path.hasPrefix("/"), !route.summary.isEmpty else {
            throw Failure.internal(cause: "route \(route.path) has no path or no summary")
        }
        var place = 0
        for segment in RouteTable.segments(route.path) {
            let isParameter = segment.hasPrefix("{") && segment.hasSuffix("}") && segment.count > 2
            let next = isParameter ? nodes[place].parameter : nodes[place].fixed[segment]
            if let next {
                place = next
            } else {
                nodes.append(Node())
                if isParameter {
                    nodes[place].parameter = nodes.count - 1
                } else {
                    nodes[place].fixed[segment] = nodes.count - 1
                }
                place = nodes.count - 1
            }
        }
        guard nodes[place].routes.updateValue(route, forKey: route.method) == nil else {
            throw Failure.internal(cause: "two routes for \(route.method.rawValue) \(route.path)")
        }
    }

    private func find(_ segments: ArraySlice<String>, from place: Int) -> Int? {
        guard let first = segments.first else { return nodes[place].routes.isEmpty ? nil : place }
        if let next = nodes[place].fixed[first], let found = find(segments.dropFirst(), from: next) { return found }
        // An empty segment ("/suggestions/") is never a value.
        guard !first.isEmpty, let next = nodes[place].parameter else { return nil }
        return find(segments.dropFirst(), from: next)
    }

    private static func segments(_ path: String) -> [String] {
        path == "/" ? [] : path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }

    /// The decoded segments; nil when one holds a control character, a slash, or a broken encoding.
    private static func decoded(_ path: String) -> [String]? {
        var result: [String] = []
        for segment in segments(path) {
            guard let text = PercentCoding.decoded(segment.utf8, plusIsSpace: false), !text.contains("/"),
                !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
            else { return nil }
            result.append(text)
        }
        return result
    }
}
