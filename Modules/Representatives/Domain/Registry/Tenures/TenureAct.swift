import Kernel
import Platform
import Storage

extension Act<TenureCase> {
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
