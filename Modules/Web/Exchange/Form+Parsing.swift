import Kernel

extension Form {
    /// No form of the house comes near it; a request with more is an attack on the parser.
    static let mostFields = 1000

    /// The form in the body: url-encoded or multipart. Empty for any other content, JSON for one.
    /// Throws `invalid` when it cannot be read whole.
    init(body: [UInt8], contentType: String) throws {
        let type = contentType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        switch type {
        case "application/x-www-form-urlencoded":
            guard let query = Query(encoded: body, limit: Form.mostFields) else { throw Form.unreadable }
            self.init(query.pairs.map { ($0.name, $0.value) })
        case "multipart/form-data":
            guard let boundary = MultipartReader.parameter("boundary", of: contentType),
                (1...70).contains(boundary.utf8.count)
            else { throw Form.unreadable }
            var pairs: [(String, String)] = []
            var uploads: [Upload] = []
            for part in try MultipartReader(body, boundary: boundary).parts() {
                if let filename = part.filename {
                    let type = part.type.isEmpty ? "application/octet-stream" : part.type
                    uploads.append(Upload(field: part.name, filename: filename, type: type, bytes: Array(part.content)))
                } else {
                    guard let value = String(validating: part.content, as: UTF8.self)?.withoutUnseenMarks,
                        !value.hasControlCharacters
                    else { throw Form.unreadable }
                    pairs.append((part.name, value))
                }
            }
            self.init(pairs, uploads: uploads)
        default: self.init()
        }
    }

    static let unreadable = Failure.invalid("提交的内容无法读取：可能已损坏，或含有不允许的字符。请返回后重新填写。")
}
