import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// What the page of one deputy's part in an activity shows. Five statements at most.
struct AttendanceView: Sendable {
    let facts: AttendanceFacts
    let entry: RollEntry
    let steps: [Step]
    /// What the reader may do now.
    let moves: [StateMachine<AttendanceCase>.Move]
    /// What whoever decides on leave should know.
    let warning: String?

    init(_ id: AttendanceID, for scope: Scope, _ db: any Connection) throws {
        facts = try AttendanceFacts.find(id, for: scope, db)
        entry = try RollEntry.find(id, for: scope, db)
        steps = try Step.all(of: [Reference(AttendanceCase.kind, id)], in: scope.office, db)
        moves = AttendanceCase.machine.moves(of: facts, for: scope)
        warning = try Self.warning(facts, scope, db)
    }

    private static func warning(_ facts: AttendanceFacts, _ scope: Scope, _ db: any Connection) throws -> String? {
        guard facts.state == .leaveAsked, scope.may(.keepParticipation),
            let limit = try LeaveLimit.current(in: scope.office, db)
        else { return nil }
        let year = facts.activity.heldOn.year
        let taken = try LeaveLimit.taken(by: [facts.person], in: year, office: scope.office, db)[facts.person] ?? 0
        guard taken >= limit.times else { return nil }
        return "这位代表 \(year) 年已请假 \(taken) 次，满 \(limit.times) 次时应当留意（\(limit.basis)）。"
    }

    /// Whether the reader can check in at this moment.
    var mayCheckIn: Bool {
        facts.activity.takesCheckIns && moves.contains { $0.transition.event == .checkIn && $0.missing.isEmpty }
    }

    var shownFacts: [Fact] {
        var shown = [
            Fact("状态") { entry.state.status },
            Fact("代表", "\(entry.name)（\(entry.code)）"), Fact("代表团", entry.delegation), Fact("主办", facts.activity.host),
        ]
        if let reason = entry.reason, [.leaveAsked, .onLeave].contains(entry.state) {
            shown.append(Fact("请假事由", [entry.leaveKind?.title, reason].compactMap { $0 }.joined(separator: "：")))
        }
        if let way = entry.checkedInBy {
            shown.append(
                Fact("签到方式", [way.title, entry.checkedInAt?.minuteText].compactMap { $0 }.joined(separator: "，")))
        }
        return shown
    }
}
