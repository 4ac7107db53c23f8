import Foundation
import GRDB

/// A thread that owns one connection from its first statement to its last.
enum Worker {
    enum Duty { case reading, writing }

    /// A thread that lives inside its GRDB queue, so that no call ever waits for that queue.
    static func start(_ duty: Duty, on connection: Opened, taking queue: WorkQueue, leaving latch: Latch) {
        latch.enter()
        let thread = Thread {
            connection.queue.inDatabase { database in
                guard let session = Session(database, watch: connection.watch, isWriter: duty == .writing) else {
                    return
                }
                var jobs: [any Job] = []
                switch duty {
                case .reading:
                    while queue.take(into: &jobs, atMost: 1) { session.serve(jobs) }
                case .writing:
                    while queue.take(into: &jobs, atMost: 64) { session.serveTogether(jobs) }
                }
                jobs = []
                session.end()
            }
            // All statements are finalised, so closing cannot fail; and nobody waits who could be told.
            try? connection.queue.close()
            latch.leave()
        }
        thread.name = "sqlite-\(duty)"
        thread.start()
    }
}
