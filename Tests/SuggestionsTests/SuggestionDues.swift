import Kernel
import Platform

@testable import Suggestions

/// When the clocks that start today are due.
struct SuggestionDues {
    let sign: Day
    let contact: Day
    let opinion: Day
    let reply: Day
    let feedback: Day

    init(_ stage: SuggestionStage) async throws {
        sign = try await stage.due(SuggestionClock.signFor)
        contact = stage.today.advanced(by: 20)
        opinion = stage.today.adding(months: 1)
        reply = stage.today.adding(months: 3)
        feedback = try await stage.due(SuggestionClock.feedback)
    }
}

extension SuggestionStage {
    /// The clocks of a main and two co-units on the day of 交办.
    func clocksOfAssignment() async throws -> Set<Clock> {
        let due = try await SuggestionDues(self)
        let main = Journal.Holder.unit(main)
        var clocks: Set<Clock> = [
            Clock(SuggestionClock.signFor, main, due.sign), Clock(SuggestionClock.firstContact, main, due.contact),
            Clock(SuggestionClock.reply, main, due.reply),
        ]
        for unit in [co, next] {
            clocks.insert(Clock(SuggestionClock.signFor, .unit(unit), due.sign))
            clocks.insert(Clock(SuggestionClock.coOpinion, .unit(unit), due.opinion))
        }
        return clocks
    }
}

extension SuggestionPath {
    /// The same words on the desks of many.
    static func desks(_ shelves: [(Set<SuggestionPost>, String)]) -> [SuggestionPost: String] {
        var desks: [SuggestionPost: String] = [:]
        for (posts, action) in shelves { for post in posts { desks[post] = action } }
        return desks
    }
}
