import Synchronization

/// Makes version 7 UUIDs: 48 bits of milliseconds, 12 bits that grow within a millisecond, 62 random bits.
final class IDClock: Sendable {
    static let shared = IDClock()

    private let last = Mutex<UInt64>(0)

    func next<Subject>(at now: Instant) -> ID<Subject> {
        let wanted = UInt64(max(0, now.microseconds / 1000)) << 12
        let tick = last.withLock { last in
            // A clock set back, or more than one id in a millisecond, continues where the last id stood.
            last = max(wanted, last + 1)
            return last
        }
        let milliseconds = tick >> 12
        let sequence = tick & 0xFFF
        let low = UInt64.random(in: .min ... .max) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return ID(high: milliseconds << 16 | 0x7000 | sequence, low: low)
    }
}
