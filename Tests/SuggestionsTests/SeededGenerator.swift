import StorageTesting

extension SeededGenerator {
    /// True so many times of a hundred.
    mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func pick<Item>(_ items: [Item]) -> Item? { items.randomElement(using: &self) }
}
