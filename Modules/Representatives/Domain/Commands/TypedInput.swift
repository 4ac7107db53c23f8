import Kernel
import Platform
import Storage

/// `reason=事迹不实` read as the field's value: words of a closed list, units and meetings become what is stored.
struct TypedInput {
    private(set) var values: [String: [String]] = [:]

    /// Throws `invalid` for what is no field, a unit or a meeting nobody knows.
    init(_ texts: [String], for fields: [InputField], in office: OfficeID, _ db: any Connection) throws {
        for text in texts {
            guard let cut = text.firstIndex(of: "=") else { throw Failure.invalid("“\(text)”应写成 字段=内容。") }
            let (name, value) = (String(text[..<cut]), String(text[text.index(after: cut)...]))
            guard let field = fields.first(where: { $0.name == name || $0.title == name }) else {
                let known = fields.map { "\($0.name)（\($0.title)）" }.joined(separator: "、")
                throw Failure.invalid("没有字段“\(name)”。" + (known.isEmpty ? "这个动作不用填写。" : "有的是：\(known)。"))
            }
            values[field.name] = [try Self.stored(value, field, office, db)]
        }
    }

    private static func stored(
        _ value: String, _ field: InputField, _ office: OfficeID, _ db: any Connection
    ) throws -> String {
        switch field.kind {
        case .choice(let choices): return choices.first { $0.title == value }?.value ?? value
        case .one(.units):
            let unit = try Unit.all(in: office, db).first { $0.name == value }
            return try unit.map { $0.id.description }.orInvalid(field.name, "没有承办单位“\(value)”。")
        case .one(.meetings):
            let meeting = try Meeting.all(in: office, db).first { $0.code == value || $0.name == value }
            return try meeting.map { $0.id.description }.orInvalid(field.name, "没有会议“\(value)”。")
        default: return value
        }
    }
}
