import Kernel

/// `wrk`: so many connections that each ask again as soon as they are answered.
struct Wrk {
    let server: ServerProgram
    let cookie: String
    let seconds: Int
    /// The process of PostgreSQL's postmaster, when its work belongs to the request's cost.
    let postmaster: Int32?

    func measure(_ path: String, connections: Int) throws -> Measurement {
        let before = try times()
        let output = try Child.output(
            "wrk",
            [
                "-t1", "-c", String(connections), "-d", "\(seconds)s", "-H", "Cookie: \(cookie)",
                server.address + path,
            ])
        let after = try times()
        guard !output.contains("Non-2xx"), !output.contains("Socket errors") else {
            throw Failure.internal(cause: "\(path): \(output)")
        }
        let count = try Self.requests(in: output)
        return Measurement(
            figure: try output.number(after: "Requests/sec:"), cpu: (after.server - before.server) * 1000 / count,
            serverCPU: postmaster == nil ? nil : (after.postgres - before.postgres) * 1000 / count)
    }

    /// From the line "  12345 requests in 4.00s, 80MB read".
    static func requests(in output: String) throws -> Double {
        let line = output.split(separator: "\n").first { $0.contains(" requests in ") }
        guard let count = line?.split(separator: " ").first.flatMap({ Double($0) }), count > 0 else {
            throw Failure.internal(cause: "wrk has counted no requests: \(output)")
        }
        return count
    }

    private func times() throws -> (server: Double, postgres: Double) {
        (try ProcessorTime.of(server.id), try postmaster.map { try ProcessorTime.of($0, family: true) } ?? 0)
    }
}
