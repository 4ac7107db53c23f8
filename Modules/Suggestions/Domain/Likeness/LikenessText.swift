/// The parts of a suggestion that say what it is about, each with how much it says: a title says most in the fewest
/// words; what is asked for tells matters apart better than what is complained of.
public struct LikenessText: Sendable {
    public let parts: [(text: String, weight: Double)]

    public init(title: String, situation: String = "", analysis: String = "", proposal: String = "") {
        parts = [(title, 3), (proposal, 1), (situation, 0.8), (analysis, 0.6)]
    }

    /// Of a unit: its name says as much as its remit in many words.
    public init(unit name: String, remit: String) { parts = [(name, 1), (remit, 1)] }

    /// The title alone: ledgers have no more.
    var title: LikenessText { LikenessText(title: parts[0].text) }
}
