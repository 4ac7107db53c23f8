import Web

extension Meeting {
    /// To be chosen for a field of `InputField.Source.meetings`: names repeat over the years, so the day stands with it.
    public var option: Option { Option(id.description, "\(name)（\(startsOn)）") }
}
