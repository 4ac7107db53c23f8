import Foundation
import Hummingbird
import Kernel
import Logging

extension WebServer {
    /// Serves until SIGTERM or SIGINT, then lets running requests finish.
    public func run() async throws {
        let server = self
        let application = Application(
            responder: CallbackResponder<SocketContext> { try await server.respond(to: $0, at: $1.address) },
            // A connection that says nothing is not held open for ever.
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: ApplicationConfiguration(address: .hostname(configuration.host, port: configuration.port)),
            logger: logger)
        try await application.runService()
    }

    private func respond(to request: Request, at socket: String) async throws -> Response {
        let headers = Headers(request)
        let address = configuration.remoteAddress(socket: socket, headers)
        let make = { (body: [UInt8]) in
            WebRequest(
                method: WebRequest.Method(rawValue: request.method.rawValue) ?? .other, path: request.uri.path,
                query: request.uri.query ?? "", headers: headers, body: body, remoteAddress: address)
        }
        let limit = await bodyLimit(for: make([]))
        guard let body = try await request.body.collected(atMost: limit) else {
            var large = make([])
            large.isTooLarge = true
            var response = await respond(to: large)
            // What is left of the body is not worth reading, so the connection cannot be used again.
            response.headers["Connection"] = "close"
            return try Response(response)
        }
        return try Response(await respond(to: make(body)))
    }
}

/// The context of a request, with the address of the other end of the socket.
private struct SocketContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let address: String

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? ""
    }
}

extension Headers {
    fileprivate init(_ request: Request) {
        self.init(request.headers.map { (name: $0.name.canonicalName, value: $0.value) })
        if let host = request.head.authority { self["Host"] = host }
    }
}

extension RequestBody {
    /// The bytes; nil when there are more than the limit.
    fileprivate func collected(atMost limit: Int) async throws -> [UInt8]? {
        var bytes: [UInt8] = []
        for try await part in self {
            guard bytes.count + part.readableBytes <= limit else { return nil }
            bytes.append(contentsOf: part.readableBytesView)
        }
        return bytes
    }
}

extension Response {
    fileprivate init(_ response: WebResponse) throws {
        var fields = HTTPFields()
        for field in response.headers.fields {
            guard let name = HTTPFields.Element.Name(field.name) else { continue }
            fields.append(HTTPFields.Element(name: name, value: field.value))
        }
        let body: ResponseBody =
            switch response.body {
            case .bytes(let bytes): bytes.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
            case .file(let path, let deleteAfter): try .streaming(path, deleteAfter: deleteAfter)
            case .page: ResponseBody()
            }
        self.init(status: .init(code: response.status), headers: fields, body: body)
    }
}

extension ResponseBody {
    /// The file, 128 KB at a time. One to be deleted loses its name at once, and its bytes when the last is sent or the
    /// connection breaks.
    fileprivate static func streaming(_ path: String, deleteAfter: Bool) throws -> ResponseBody {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw Failure.internal(cause: "a file to be sent is not there")
        }
        if deleteAfter { unlink(path) }
        let length = try file.seekToEnd()
        try file.seek(toOffset: 0)
        return ResponseBody(contentLength: Int(length)) { writer in
            while let data = try file.read(upToCount: 131_072), !data.isEmpty {
                try await writer.write(ByteBuffer(bytes: data))
            }
            try file.close()
            try await writer.finish(nil)
        }
    }
}
