import Kernel
import Platform
import Storage

extension ReviewStandards {
    /// The fields of a suggestion's verb in this office's words: its own lines and points, the others left out.
    public func fields(_ fields: [InputField]) -> [InputField] {
        fields.compactMap { field in
            if Self.keys.contains(field.name) {
                return title(of: field.name).map {
                    InputField(field.name, "是否属于：\($0)", .yesNo, required: true)
                }
            }
            if let place = ReviewGates.names.firstIndex(of: field.name) {
                guard gates.titles.indices.contains(place) else { return nil }
                return InputField(field.name, "\(gates.titles[place])已过", .yesNo, required: true)
            }
            guard field.name == Self.ground.name else { return field }
            let grounds = lines.map { InputField.Choice($0.key, $0.title) }
            let other = InputField.Choice(Exclusion.other.rawValue, Exclusion.other.title)
            return InputField(field.name, field.title, .choice(grounds + [other]), required: true)
        }
    }

    /// 不予受理的情形: all that any office may use.
    static let ground = InputField(
        "ground", "不予受理的情形",
        .choice(
            Exclusion.allCases.map { InputField.Choice($0.rawValue, $0.title) }
                + ownKeys.map { InputField.Choice($0, "本机关的情形 \($0.suffix(1))") }), required: true)

    /// What the reviewer ticked, in words for the history; nil where the office has no such points. Throws `invalid`
    /// beside each point that is unanswered or has not been passed.
    func passed(_ input: Input) throws -> String? {
        guard !gates.titles.isEmpty else { return nil }
        let faults = zip(ReviewGates.names, gates.titles).compactMap { name, title -> Failure.Field? in
            guard input.text(name) != nil else { return Failure.Field(name, "请填写\(title)已过。") }
            return input.isYes(name) ? nil : Failure.Field(name, "\(title)没有过，不能通过。请退回修改，或者不予受理。")
        }
        guard faults.isEmpty else { throw Failure(.invalid, "\(gates.title)没有都过，还没有通过。", fields: faults) }
        return "\(gates.title)已逐项核对。"
    }
}
