import Kernel
import Platform
import Storage
import SuggestionsContract

/// A clock that a suggestion of the ledger has running.
struct LedgerClock: Hashable {
    let key: String
    let subject: Reference
    let page: Reference
    let holder: Journal.Holder
    let startedOn: Day

    init(key: String, subject: Reference, page: Reference, holder: Journal.Holder, startedOn: Day) {
        self.key = key
        self.subject = subject
        self.page = page
        self.holder = holder
        self.startedOn = startedOn
    }

    init(_ clock: RunningClock) {
        self.init(
            key: clock.key, subject: clock.subject, page: clock.page, holder: clock.holder, startedOn: clock.startedOn)
    }
}

extension LedgerSuggestion {
    /// The clocks that run as it stands; of a record of another congress's none.
    var clocks: [LedgerClock] {
        guard !standing.isRecordOnly else { return [] }
        let page = Reference(SuggestionReferences.suggestion, id)
        switch standing.state {
        case .triage where origin != .session:
            return [
                LedgerClock(
                    key: SuggestionClock.assign, subject: page, page: page, holder: .role(.officeStaff),
                    startedOn: proposedOn)
            ]
        case .handling:
            return parts.map { part in
                LedgerClock(
                    key: part.role == .main ? SuggestionClock.reply : SuggestionClock.coOpinion,
                    subject: Reference(SuggestionReferences.assignment, part.id), page: page, holder: .unit(part.unit),
                    startedOn: part.on)
            }
        case .feedback:
            return repliedOn.map {
                [
                    LedgerClock(
                        key: SuggestionClock.feedback, subject: page, page: page, holder: .person(lead.person),
                        startedOn: $0)
                ]
            } ?? []
        default: return []
        }
    }

    /// The day on which a clock that no longer runs was met.
    func stopDay(of key: String, today: Day) -> Day {
        switch key {
        case SuggestionClock.assign: assignedOn ?? today
        case SuggestionClock.reply, SuggestionClock.coOpinion: repliedOn ?? today
        default: today
        }
    }
}

/// Starts the clocks of many suggestions in one statement, the office's rules read once.
struct LedgerClocks {
    let db: any Connection
    let office: OfficeID

    init(_ db: any Connection, _ office: OfficeID) {
        self.db = db
        self.office = office
    }

    func start(_ clocks: [LedgerClock]) throws {
        guard !clocks.isEmpty else { return }
        let rules = try ClockRules.load(office: office, db)
        let starts = clocks.map {
            RunningClock.Start($0.key, of: $0.subject, on: $0.page, from: $0.startedOn, heldBy: $0.holder)
        }
        try RunningClock.start(starts, rules, fromLedger: true, office, db)
    }
}
