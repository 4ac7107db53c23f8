import Dispatch
import Foundation
import Storage
import Testing

@testable import StoragePostgres

@Suite struct LineTests {
    /// Says when it was refused.
    private final class Piece: Waiting {
        let weight = 0
        private let refused: DispatchSemaphore

        init(_ refused: DispatchSemaphore) { self.refused = refused }

        func refuse(_ error: any Error) { refused.signal() }
    }

    /// Whether both come before the thread wakes is chance, so it is tried a few times.
    @Test func `of two who come before the only idle thread wakes, the second is refused when it is too late`() {
        for _ in 0..<10 {
            let line = Line<Piece>(threads: 1, limit: 10, patience: .milliseconds(20))
            let (begun, refused, over) = (
                DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
            )
            Thread.detachNewThread {
                begun.signal()
                // It has the first in hand until the second has been refused.
                if !line.take().isEmpty { over.wait() }
            }
            begun.wait()
            for piece in [Piece(refused), Piece(refused)] { _ = line.append(piece) }
            #expect(refused.wait(timeout: .now() + 5) == .success)
            over.signal()
            line.close()
        }
    }
}
