import Web

/// What is typed into the form for a new deputy.
struct RegistrationForm {
    var fields: [(String, String)] = [
        ("name", "周某"), ("sex", "female"), ("born_on", "1980-03-05"), ("level", "city"), ("term", "6"), ("code", "S9"),
        ("electing_unit", "甲区"), ("delegation", "甲区代表团"), ("elected_on", "2024-03-01"), ("elected_by", "by_election"),
    ]

    func with(_ name: String, _ value: String) -> RegistrationForm {
        var copy = self
        copy.fields.removeAll { $0.0 == name }
        copy.fields.append((name, value))
        return copy
    }

    var encoded: String { Query(fields).encoded }
}
