import Kernel
import Platform
import Storage

/// What the ballots of one meeting came to. They balance: no more came back than were given out, and those that came
/// back are the four grades and the invalid ones.
public struct DutyBallots: Sendable, Equatable {
    static var columns: SQL { "issued, returned, excellent, competent, basic, incompetent, invalid" }

    private static let titles: [(name: String, title: String)] = [
        ("issued", "发出票数"), ("returned", "收回票数"), ("excellent", "优秀票"), ("competent", "称职票"),
        ("basic", "基本称职票"), ("incompetent", "不称职票"), ("invalid", "无效票"),
    ]

    /// Either all of them are filled in, or none.
    static let fields: [InputField] = titles.map { name, title in
        InputField(
            name, title, .line(maxLength: 6),
            hint: name == "issued" ? "没有测评时七项都不填；没有的票填 0" : name == "invalid" ? "未选或多选的为无效票" : nil)
    }

    public let issued: Int
    public let returned: Int
    public let excellent: Int
    public let competent: Int
    public let basic: Int
    public let incompetent: Int
    public let invalid: Int

    public var valid: Int { returned - invalid }

    /// "发出 52，收回 50：优秀 30，称职 15，基本称职 3，不称职 1，无效 1"
    public var text: String {
        "发出 \(issued)，收回 \(returned)：优秀 \(excellent)，称职 \(competent)，基本称职 \(basic)，不称职 \(incompetent)，无效 \(invalid)"
    }

    public func count(of grade: DutyGrade) -> Int {
        switch grade {
        case .excellent: excellent
        case .competent: competent
        case .basic: basic
        case .incompetent: incompetent
        }
    }

    /// The seven columns of the row; nil when no vote was taken.
    static func next(_ row: inout Row) throws -> DutyBallots? {
        var counts: [Int?] = []
        for _ in titles { counts.append(try row.next()) }
        let known = counts.compactMap { $0 }
        return known.count == titles.count ? DutyBallots(known) : nil
    }

    /// What was filled in; nil when nothing was. Throws `invalid` beside the field that does not fit.
    static func filled(_ input: Input) throws -> DutyBallots? {
        let counts = try titles.map { try input.number($0.name, $0.title, in: 0...99_999) }
        guard counts.contains(where: { $0 != nil }) else { return nil }
        for (place, count) in counts.enumerated() where count == nil {
            throw Failure.invalid(field: titles[place].name, "请填写\(titles[place].title)，没有的填 0。")
        }
        let ballots = DutyBallots(counts.compactMap { $0 })
        guard ballots.returned <= ballots.issued else {
            throw Failure.invalid(
                field: "returned", "收回 \(ballots.returned) 张，比发出的 \(ballots.issued) 张多。")
        }
        let sum = ballots.excellent + ballots.competent + ballots.basic + ballots.incompetent + ballots.invalid
        guard sum == ballots.returned else {
            throw Failure.invalid(field: "returned", "各等次票和无效票共 \(sum) 张，与收回的 \(ballots.returned) 张不符。")
        }
        return ballots
    }

    /// In the order of `titles`.
    private init(_ counts: [Int]) {
        (issued, returned, excellent, competent) = (counts[0], counts[1], counts[2], counts[3])
        (basic, incompetent, invalid) = (counts[4], counts[5], counts[6])
    }
}
