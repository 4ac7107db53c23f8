import Kernel
import Platform

/// A count of votes as it was typed: the sums agree, and there are never more of them than people present.
struct BallotCount: Equatable {
    let expected: Int
    let present: Int
    let issued: Int?
    let returned: Int?
    let satisfied: Int
    let mostly: Int
    let unsatisfied: Int

    static let fields = [
        InputField("expected", "应到", .line(maxLength: 4), required: true),
        InputField("present", "实到", .line(maxLength: 4), required: true),
        InputField("issued", "发出", .line(maxLength: 4), required: true),
        InputField("returned", "收回", .line(maxLength: 4), required: true),
        InputField("valid", "有效票", .line(maxLength: 4), required: true, hint: "等于满意、基本满意、不满意三项之和"),
        InputField("satisfied", "满意", .line(maxLength: 4), required: true),
        InputField("mostly", "基本满意", .line(maxLength: 4), required: true),
        InputField("unsatisfied", "不满意", .line(maxLength: 4), required: true),
    ]

    /// Throws `invalid` beside the field that does not agree.
    init(_ input: Input) throws {
        func number(_ name: String, _ title: String) throws -> Int {
            try input.requiredNumber(name, title, in: 0...9999)
        }
        let (expected, present) = (try number("expected", "应到"), try number("present", "实到"))
        let (issued, returned) = (try number("issued", "发出"), try number("returned", "收回"))
        let valid = try number("valid", "有效票")
        satisfied = try number("satisfied", "满意")
        mostly = try number("mostly", "基本满意")
        unsatisfied = try number("unsatisfied", "不满意")
        func notMore(_ name: String, _ title: String, _ value: Int, than limit: Int, _ what: String) throws {
            guard value <= limit else {
                throw Failure.invalid(field: name, "\(title) \(value) 不能多于\(what) \(limit)。")
            }
        }
        try notMore("present", "实到", present, than: expected, "应到")
        try notMore("issued", "发出", issued, than: present, "实到")
        try notMore("returned", "收回", returned, than: issued, "发出")
        try notMore("valid", "有效票", valid, than: returned, "收回")
        let sum = satisfied + mostly + unsatisfied
        guard sum == valid else {
            throw Failure.invalid(field: "valid", "三项之和是 \(sum)，有效票填的是 \(valid)，对不上。")
        }
        (self.expected, self.present, self.issued, self.returned) = (expected, present, issued, returned)
    }

    init(_ ballot: UnitBallot) {
        (expected, present) = (ballot.expected, ballot.present)
        (issued, returned) = (ballot.issued, ballot.returned)
        (satisfied, mostly, unsatisfied) = (ballot.satisfied, ballot.mostly, ballot.unsatisfied)
    }
}
