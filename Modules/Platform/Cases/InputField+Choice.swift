extension InputField.Kind {
    /// One of a closed list of words; none is preset.
    public static func choice<Word: CaseIterable & RawRepresentable<String>>(
        _: Word.Type, _ title: (Word) -> String
    ) -> Self {
        .choice(Word.allCases.map { InputField.Choice($0.rawValue, title($0)) })
    }
}
