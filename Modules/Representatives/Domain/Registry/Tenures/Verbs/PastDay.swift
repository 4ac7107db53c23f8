import Kernel
import Platform
import Storage

extension Act<TenureCase> {
    /// The day that was filled in; throws `invalid` beside its field when it has not come yet.
    func pastDay(_ name: String, _ title: String) throws -> Day? {
        guard let day = input.day(name) else { return nil }
        guard day <= db.now.day else {
            throw Failure.invalid(field: name, "\(title)不能晚于今天（\(db.now.day.chinese)）。")
        }
        return day
    }

    /// The delegation should know who may act and who may not.
    var delegationToTell: [Journal.Holder] { facts.delegation.map { [.delegation($0)] } ?? [] }
}

extension InputField.Kind {
    /// One of a closed list of causes; none is preset.
    static func cause<Cause: CaseIterable & RawRepresentable<String>>(
        _: Cause.Type, title: (Cause) -> String
    ) -> InputField.Kind {
        .choice(Cause.allCases.map { .init($0.rawValue, title($0)) })
    }
}
