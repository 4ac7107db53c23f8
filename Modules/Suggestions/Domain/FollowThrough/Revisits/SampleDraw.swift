/// Which lines of a numbered list are drawn: anybody with the list, the size and the seed gets the same ones.
///
/// SplitMix64 (Steele, Lea, Flood 2014) started with the seed; the first `size` places of the list are each exchanged
/// with one of themselves and those after it (Fisher, Yates), chosen by the next number modulo how many these are.
public enum SampleDraw {
    /// The largest seed: twelve digits, as a lottery or a dice gives them.
    public static let seeds = 0...999_999_999_999

    /// Positions from 1 to `population`, in their order.
    public static func positions(_ size: Int, of population: Int, seed: Int) -> [Int] {
        var places = Array(1...max(population, 1))
        var state = UInt64(seed)
        for place in 0..<min(size, population) {
            state &+= 0x9e37_79b9_7f4a_7c15
            let other = place + Int(mixed(state) % UInt64(population - place))
            places.swapAt(place, other)
        }
        return places.prefix(min(size, population)).sorted()
    }

    private static func mixed(_ state: UInt64) -> UInt64 {
        var word = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}
