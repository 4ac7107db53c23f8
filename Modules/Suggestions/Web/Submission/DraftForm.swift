import Kernel
import Platform
import Storage
import Suggestions
import Web

/// The fields of a draft under their headings, with the units that can be proposed.
struct DraftForm: Sendable {
    let options: [InputField.Source: [Option]]

    init(_ scope: Scope, _ db: any Connection) throws {
        options = [.units: try Unit.all(in: scope.office, db).map { Option($0.id.description, $0.name) }]
    }

    func fields(values: [String: String] = [:]) -> [FormField] {
        Draft.sections.flatMap { section in
            [FormField.section(section.title)] + CaseForms(options: options).fields(section.fields, values: values)
        }
    }
}
