import Foundation

/// Asks over a socket, because starting another program to ask would take longer than the answer.
enum FirstPage {
    static func isTaken(_ port: UInt16) -> Bool {
        guard let socket = connected(port) else { return false }
        close(socket)
        return true
    }

    /// Whether the sign-in page is answered with 200.
    static func answers(at port: UInt16) -> Bool {
        guard let socket = connected(port) else { return false }
        defer { close(socket) }
        let request = Array("GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".utf8)
        guard send(socket, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else { return false }
        var answer = [UInt8](repeating: 0, count: 15)
        return recv(socket, &answer, answer.count, 0) >= 12 && answer.starts(with: Array("HTTP/1.1 200".utf8))
    }

    private static func connected(_ port: UInt16) -> Int32? {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if code == 0 { return socket }
        close(socket)
        return nil
    }
}
