extension Journal {
    /// What some are told of an act, in a sentence with the facts that they need: who did it, to what, until when.
    /// Whoever is told in it is not told once more in the words of the table.
    public struct News: Sendable {
        let text: String
        let holders: [Holder]

        public init(_ text: String, to holders: [Holder]) {
            self.text = text
            self.holders = holders
        }
    }
}
