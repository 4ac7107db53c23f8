import Foundation
import Kernel

extension WorkReport {
    /// `{"from","to","office","figures":[{"key","value","unit","title","definition"}…]}`, the keys in this order.
    public func json() throws -> String {
        let lines = try figures.map { figure in
            let texts = [("unit", figure.unit), ("title", figure.title), ("definition", figure.definition)]
            let members = try texts.map { name, text in "\"\(name)\":\(try text.jsonLiteral())" }
            let head = "\"key\":\(try figure.key.jsonLiteral()),\"value\":\(figure.value)"
            return "    {\(([head] + members).joined(separator: ","))}"
        }
        let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
        return """
            {
              "from":"\(period.from)",
              "to":"\(period.to)",
              "office":\(try office.jsonLiteral()),
              "figures":\(list)
            }
            """
    }

    /// The records behind a figure: `{"key","count","records":[{"title","path","fields":{…}}…]}`.
    public static func json(_ records: [FigureRecord], of key: String) throws -> String {
        let lines = try records.map { record in
            let fields = try record.fields.map { "\(try $0.name.jsonLiteral()):\(try $0.value.jsonLiteral())" }
            let path = try record.path.map { try $0.jsonLiteral() } ?? "null"
            let title = try record.title.jsonLiteral()
            return "    {\"title\":\(title),\"path\":\(path),\"fields\":{\(fields.joined(separator: ","))}}"
        }
        let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
        return """
            {
              "key":\(try key.jsonLiteral()),
              "count":\(records.count),
              "records":\(list)
            }
            """
    }
}

extension String {
    /// The text as JSON writes it, quotes included.
    fileprivate func jsonLiteral() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
