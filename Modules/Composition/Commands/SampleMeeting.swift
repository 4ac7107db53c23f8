import Kernel
import Platform
import Storage

/// A congress session that is sitting now: without one, a suggestion goes past the delegation and the motions group.
enum SampleMeeting {
    /// The ledger that adds it; nil when a session of the office's level sits already.
    static func needed(in office: Office, on today: Day, _ db: any Connection) throws -> LedgerFile? {
        guard try Meeting.session(of: office.level, on: today, in: office.id, db) == nil else { return nil }
        let earlier = try Meeting.all(in: office.id, db).filter { $0.kind == .congress && $0.level == office.level }
        let term = earlier.map(\.term).max() ?? 1
        let number = (earlier.filter { $0.term == term }.map(\.number).max() ?? 0) + 1
        let cells = [
            "YANSHI-\(term)-\(number)", "（演示）第\(term)届人大第\(number)次会议", Meeting.Kind.congress.title, office.level.title,
            "\(term)", "\(number)", "\(Day(number: today.number - 1))", "\(Day(number: today.number + 5))",
        ]
        let header = "会议编号,会议名称,类型,层级,届次,次数,开始日期,结束日期"
        return LedgerFile("会议.csv", Array("\(header)\n\(cells.joined(separator: ","))\n".utf8))
    }
}
