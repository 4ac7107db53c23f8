/// A file sent with a form.
public struct Upload: Sendable, Equatable {
    /// The name of the form's field.
    public let field: String
    /// The file's own name, without folders. As the sender wrote it: never a path to write to.
    public let filename: String
    /// The media type the browser claims.
    public let type: String
    public let bytes: [UInt8]

    public init(field: String, filename: String, type: String, bytes: [UInt8]) {
        self.field = field
        self.filename = filename
        self.type = type
        self.bytes = bytes
    }
}
