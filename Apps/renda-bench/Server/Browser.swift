import Foundation
import Kernel

/// One signed-in person who asks for one page after another, by curl.
struct Browser {
    let server: ServerProgram
    let cookie: String

    /// Milliseconds of a page: the median of five over one connection, after one that does not count.
    func milliseconds(_ path: String) throws -> Double {
        let asked = (0..<6).flatMap { _ in ["-o", "/dev/null", server.address + path] }
        let output = try Child.output(
            "curl", ["-sS", "-H", "Cookie: \(cookie)", "-w", "%{http_code} %{time_total}\\n"] + asked)
        let times = try output.split(separator: "\n").map { line -> Double in
            let parts = line.split(separator: " ")
            guard parts.count == 2, parts[0] == "200", let time = Double(parts[1]) else {
                throw Failure.internal(cause: "\(path): \(output)")
            }
            return time * 1000
        }
        guard let median = times.dropFirst().median else { throw Failure.internal(cause: "\(path): no answer") }
        return median
    }

    /// Sends the form with nothing filled in, and the token of a page that has a form. It must be answered by sending the
    /// browser on.
    func post(_ path: String, formOn page: String) throws {
        let cookie = ["-H", "Cookie: \(cookie)"]
        let form = try Child.output("curl", ["-sSf"] + cookie + [server.address + page])
        let token = try form.text(between: "name=\"csrf\" value=\"", and: "\"")
        let status = try Child.output(
            "curl",
            ["-sS", "-o", "/dev/null", "-w", "%{http_code}", "--data-urlencode", "csrf=\(token)"] + cookie
                + [server.address + path])
        guard status.trimmingCharacters(in: .whitespacesAndNewlines) == "303" else {
            throw Failure.internal(cause: "\(path) was answered with \(status)")
        }
    }

    /// A page as it comes.
    func text(_ path: String) throws -> String {
        try Child.output("curl", ["-sSf", "-H", "Cookie: \(cookie)", server.address + path])
    }

    /// Sends a long form, of which curl reads the fields from this file. Gives the address that the browser is sent on to.
    func send(_ path: String, _ fields: [(String, String)], file: String) throws -> String {
        let body = fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        try body.joined(separator: "&").write(toFile: file, atomically: true, encoding: .utf8)
        let answer = try Child.output(
            "curl",
            [
                "-sS", "-o", "/dev/null", "-w", "%{http_code} %{redirect_url}", "--data", "@\(file)", "-H",
                "Cookie: \(cookie)", server.address + path,
            ])
        guard answer.hasPrefix("303 \(server.address)") else {
            throw Failure.internal(cause: "\(path) was answered with \(answer)")
        }
        return String(answer.dropFirst("303 \(server.address)".count))
    }
}
