import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// People trying things at random, on a few suggestions of a real database.
struct SuggestionWalk {
    let stage: SuggestionStage
    var random: SeededGenerator
    private var suggestions: [SuggestionID] = []
    private(set) var taken: Set<String> = []
    private(set) var refused = 0

    /// Some have come a long way already, so that every stretch of it is walked on.
    init(_ stage: SuggestionStage, seed: UInt64) async throws {
        self.stage = stage
        random = SeededGenerator(seed: seed)
        for state in [SuggestionState.redoReview, .feedback, .handling] {
            suggestions.append(try await stage.suggestion(at: state, signers: [.second]))
        }
    }

    /// One attempt, and what it may leave behind.
    mutating func step() async throws {
        try await changeTheWorld()
        guard let attempt = try await nextAttempt() else { return }
        let before = try await stage.snapshot()
        let failed = try await run(attempt, before)
        let after = try await stage.snapshot()
        if let failed {
            refused += 1
            #expect([.invalid, .conflict, .forbidden, .notFound].contains(failed.kind), "\(attempt): \(failed)")
            #expect(!attempt.mustSucceed, "\(attempt): \(failed)")
            #expect(before == after, "\(attempt)")
        } else {
            taken.insert(attempt.event)
            #expect(!attempt.mustFail, "\(attempt)")
            expectByTheTable(attempt, before, after)
        }
        try await expectClocksBelong(attempt)
    }

    /// A database that is too busy with others says so and has written nothing; the person tries again.
    private func run(_ attempt: SuggestionAttempt, _ before: SuggestionSnapshot) async throws -> Failure? {
        for _ in 0..<10 {
            let failed = await failure { try await attempt.run(on: stage) }
            guard failed?.cause == "\(StorageError(.conflict))" else { return failed }
            #expect(try await stage.snapshot() == before, "\(attempt)")
        }
        return .unavailable("busy")
    }

    /// A new draft now and then, a session that opens or closes, a rating that is late.
    private mutating func changeTheWorld() async throws {
        if try await open().count < 3 {
            suggestions.append(try await stage.draft(as: random.pick([.lead, .second, .fourth]) ?? .lead))
        }
        let today = stage.today
        if random.happens(5) {
            let end = today.advanced(by: random.happens(50) ? 3 : -1)
            try await stage.run("UPDATE platform_meeting SET ends_on = \(end) WHERE office_id = \(stage.office)")
        }
        if random.happens(5) {
            try await stage.run(
                """
                UPDATE platform_clock SET due_on = \(today.advanced(by: -1))
                 WHERE key = \(SuggestionClock.feedback) AND stopped_on IS NULL
                """)
        }
    }

    private func open() async throws -> [SuggestionID] {
        var open: [SuggestionID] = []
        for id in suggestions
        where ![.closed, .archived, .withdrawn, .discarded, .refused].contains(try await stage.state(id)) {
            open.append(id)
        }
        return open
    }

    /// Mostly what a page offers, sometimes anything.
    private mutating func nextAttempt() async throws -> SuggestionAttempt? {
        let open = try await open()
        guard let id = random.pick(random.happens(90) ? open : suggestions) else { return nil }
        var attempt: SuggestionAttempt?
        if random.happens(75) { attempt = try await offered(id) }
        if attempt == nil { attempt = try await anything(id) }
        guard var attempt else { return nil }
        let detail = try await stage.detail(id, by: attempt.post)
        var filling = SuggestionFilling(
            stage: stage, signers: detail?.signers.map(\.deputy.tenure) ?? [], random: random)
        (attempt.typed, attempt.isSpoilt) = try filling.fill(attempt)
        random = filling.random
        if random.happens(8) { attempt.seen = Int.random(in: 0...12, using: &random) }
        return attempt
    }

    private mutating func offered(_ id: SuggestionID) async throws -> SuggestionAttempt? {
        var offers: [SuggestionAttempt] = []
        for post in SuggestionPost.allCases.shuffled(using: &random).prefix(10) {
            guard let detail = try await stage.detail(id, by: post) else { continue }
            offers += detail.moves.map {
                SuggestionAttempt(act: .suggestion($0.transition.event, id), post: post, missing: $0.missing)
            }
            for part in detail.assignments {
                offers += (detail.partMoves[part.id] ?? []).map {
                    SuggestionAttempt(act: .part($0.transition.event, part.id), post: post, missing: $0.missing)
                }
            }
        }
        let endings = [
            "withdraw", "refuse", "send_back", "decline", "stop_waiting", "return_reply", "invite", "log_talk",
            "rewrite",
        ]
        if random.happens(75) {
            let others = offers.filter { !endings.contains($0.event) }
            if let chosen = random.pick(others) { return chosen }
        }
        return random.pick(offers)
    }

    private mutating func anything(_ id: SuggestionID) async throws -> SuggestionAttempt? {
        guard let post = random.pick(SuggestionPost.allCases) else { return nil }
        let parts: [AssignmentID] = try await stage.database.read { db in
            try db.values("SELECT id FROM suggestions_assignment WHERE suggestion_id = \(id) ORDER BY id")
        }
        if random.happens(50), let part = random.pick(parts), let event = random.pick(AssignmentEvent.allCases) {
            return SuggestionAttempt(act: .part(event, part), post: post)
        }
        return random.pick(SuggestionEvent.allCases).map { SuggestionAttempt(act: .suggestion($0, id), post: post) }
    }

    /// Every case that moved did so by a row of its table: the one acted on by its event, the others by consequence.
    private func expectByTheTable(
        _ attempt: SuggestionAttempt, _ before: SuggestionSnapshot, _ after: SuggestionSnapshot
    ) {
        let own: (suggestion: SuggestionEvent?, part: AssignmentEvent?, id: ID<Never>) =
            switch attempt.act {
            case .suggestion(let event, let id): (event, nil, id.asID())
            case .part(let event, let id): (nil, event, id.asID())
            }
        var moved = 0
        for (id, new) in after.suggestions where before.suggestions[id] != new {
            moved += 1
            let isRow = SuggestionCase.machine.rows.contains { row in
                row.from.rawValue == before.suggestions[id]?.state && row.to.rawValue == new.state
                    && (id == own.id ? row.event == own.suggestion : row.who.permission == nil)
            }
            #expect(isRow && new.version == (before.suggestions[id]?.version ?? 0) + 1, "\(attempt)")
        }
        for (id, new) in after.parts where before.parts[id] != new {
            guard let old = before.parts[id] else {
                let isOpening =
                    [.assign, .assignSeparately, .addCoUnits].contains(own.suggestion)
                    || [.agreeAdjustment, .reassign].contains(own.part)
                #expect(new.state == AssignmentCase.machine.start.rawValue && isOpening, "\(attempt)")
                continue
            }
            moved += 1
            let isRow = AssignmentCase.machine.rows.contains { row in
                row.from.rawValue == old.state && row.to.rawValue == new.state
                    && (id == own.id ? row.event == own.part : row.who.permission == nil)
            }
            #expect(isRow && new.version == old.version + 1, "\(attempt)")
        }
        // A promise is replaced when a new round's reply is signed; the signature itself makes one without a step.
        for (id, new) in after.promises where before.promises[id].map({ $0 != new }) ?? false { moved += 1 }
        #expect(moved > 0 && after.steps - before.steps == moved && after.audits - before.audits == moved, "\(attempt)")
    }

    private func expectClocksBelong(_ attempt: SuggestionAttempt) async throws {
        let running = try await stage.runningClocks()
        for clock in running {
            #expect(SuggestionClockPlaces.allowed[clock.key]?.contains(clock.place) == true, "\(attempt): \(clock)")
        }
        let places = try await stage.placesWithoutClock(running)
        #expect(places.isEmpty, "\(attempt)")
    }
}

extension SuggestionStage {
    /// Nil for who may not see it.
    func detail(_ id: SuggestionID, by post: SuggestionPost) async throws -> SuggestionDetail? {
        do {
            return try await detail(id, as: post)
        } catch let failure as Failure where failure.kind == .notFound {
            return nil
        }
    }
}
