import Kernel
import Platform

/// Where a suggestion of the ledger stands, told by its dates.
///
/// - Of the office's own level, and of those below that it keeps in its ledger (代表行动): not handed over, it waits for
///   交办; handed over, it is being handled; answered, it waits for the deputy's rating; rated, it is closed, or waits for
///   the office's word when the deputy is not satisfied.
/// - Of a level above, others hand it over and ask for the rating: the office only keeps the record. It is being
///   handled until the ledger has the reply, and closed then; it waits for nobody here and has no clocks.
///
/// The ledger does not say whether a unit has signed for it: it is taken to have it in hand.
struct LedgerStanding: Equatable {
    let state: SuggestionState
    let isRecordOnly: Bool

    init(of level: Level, own: Level, isAssigned: Bool, isReplied: Bool, grade: Grade?) {
        isRecordOnly = level.isAbove(own)
        state =
            if isRecordOnly {
                isReplied ? .closed : .handling
            } else if !isAssigned {
                .triage
            } else if !isReplied {
                .handling
            } else {
                switch grade {
                case nil: .feedback
                case .unsatisfied: .redoReview
                case .satisfied, .mostly: .closed
                }
            }
    }

    /// Where a unit's part of it stands.
    func part(_ role: AssignmentRole) -> AssignmentState {
        switch state {
        case _ where isRecordOnly: .done
        case .closed: .done
        case .feedback, .redoReview: role == .main ? .replied : .opinionGiven
        default: .handling
        }
    }
}

extension Level {
    /// Whether this congress stands over the other's.
    func isAbove(_ other: Level) -> Bool {
        let order = Level.allCases
        return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0)
    }
}
