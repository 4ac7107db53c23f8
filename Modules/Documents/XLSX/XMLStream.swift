import CExpat
import Kernel

/// Runs a part of an archive through expat.
enum XMLStream {
    /// What a callback of C can reach of us.
    private final class Context {
        let visitor: any XMLVisitor
        var parser: OpaquePointer?
        var failure: (any Error)?

        init(_ visitor: any XMLVisitor) { self.visitor = visitor }

        /// Runs one step; the first error stops the parser and is thrown once expat has returned.
        func attempt(_ step: (any XMLVisitor) throws -> Void) {
            guard failure == nil else { return }
            do {
                try step(visitor)
            } catch {
                failure = error
                XML_StopParser(parser, XML_Bool(XML_FALSE))
            }
        }

        static func from(_ pointer: UnsafeMutableRawPointer?) -> Context? {
            pointer.map { Unmanaged<Context>.fromOpaque($0).takeUnretainedValue() }
        }
    }

    /// Shows the visitor every element of the part.
    /// - Throws: What the visitor throws, or `Failure.invalid` for XML that is broken or has a DOCTYPE (a spreadsheet
    ///   never has one; entities declared there can be made to explode).
    static func parse(
        _ path: String, in archive: ZipArchive, atMost: Int = .max, _ visitor: any XMLVisitor
    ) throws {
        guard let parser = XML_ParserCreate(nil) else { throw Failure.internal(cause: "expat: no parser") }
        defer { XML_ParserFree(parser) }
        let context = Context(visitor)
        context.parser = parser
        try withExtendedLifetime(context) {
            XML_SetUserData(parser, Unmanaged.passUnretained(context).toOpaque())
            setHandlers(parser)
            try archive.read(path, atMost: atMost) { chunk in
                try feed(parser, chunk.assumingMemoryBound(to: CChar.self), isLast: false, context)
            }
            try feed(parser, UnsafeBufferPointer(start: nil, count: 0), isLast: true, context)
        }
    }

    private static func setHandlers(_ parser: OpaquePointer) {
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name else { return }
                Context.from(data)?.attempt { try $0.start(XMLName(name), XMLAttributes(list: attributes)) }
            },
            { data, name in
                guard let name else { return }
                Context.from(data)?.attempt { try $0.end(XMLName(name)) }
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let text else { return }
            let bytes = UnsafeRawBufferPointer(start: text, count: Int(count)).assumingMemoryBound(to: UInt8.self)
            Context.from(data)?.attempt { try $0.text(bytes) }
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            Context.from(data)?.attempt { _ in
                throw Failure.invalid("文件里有不该有的文档类型声明（DOCTYPE），已拒绝读取。")
            }
        }
    }

    private static func feed(
        _ parser: OpaquePointer, _ bytes: UnsafeBufferPointer<CChar>, isLast: Bool, _ context: Context
    ) throws {
        let status = XML_Parse(parser, bytes.baseAddress, Int32(bytes.count), isLast ? 1 : 0)
        if let failure = context.failure { throw failure }
        guard status == XML_STATUS_OK else { throw ZipArchive.broken }
    }
}
