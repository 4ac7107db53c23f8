import Kernel
import Testing

@testable import Suggestions

/// Every figure of every set against the matrix (domain 2.2), written out a second time.
@Suite struct RuleSetTests {
    /// In the order assign, sign-for, return, re-assign, first contact, co-opinion, returned co-opinion, reply,
    /// extended reply, feedback, redo; d calendar days, w working days, m months, a star where the rule is silent.
    static let figures: [String: String] = [
        "national": "10w* 3w* 10w* 10w* 20d* 1m* 5w* 3m 6m 10w* 1m*",
        "henan": "10w* 3w* 10w 10w 20d* 2m 5w* 3m 6m 10w 1m",
        "zhejiang": "7d 3w* 10d 10w* 20d* 2m 5w* 3m 6m 10w* 1m",
        "beijing": "10w* 3w* 10w* 10w* 20d* 1m* 5w* 3m 6m 15w 2m",
        "shandong": "5d 3w* 5d 10w* 20d* 1m 5w* 3m 6m 10w* 1m",
        "qingdao": "5w 3w* 5w 10w* 20d* 1m 5w* 3m 6m 10w* 1m*",
        "chongqing": "10w 3w* 10w 10w 20w 30w 5w 3m 6m 20w 2m",
        "shanghai": "7w 3w* 7w 10w* 20d* 1m 5w* 3m 6m 10w* 1m",
    ]

    @Test func `every clock of every set is as the matrix has it`() {
        #expect(Set(RuleSet.all.map(\.id)) == Set(Self.figures.keys))
        for set in RuleSet.all {
            let found = set.clocks.map { line in
                let unit = line.length.unit == .month ? "m" : line.length.unit == .workingDay ? "w" : "d"
                return "\(line.length.amount)\(unit)\(line.isSilent ? "*" : "")"
            }
            #expect(found.joined(separator: " ") == Self.figures[set.id], "\(set.title)")
        }
    }

    @Test func `the clocks of a set are those of the rooms, each with its basis`() {
        let keys = Set(suggestions.clockRules.map(\.key)).union([SuggestionClock.returning, SuggestionClock.adjustment])
        for set in RuleSet.all {
            #expect(Set(set.clocks.map(\.key)).isSubset(of: keys))
            #expect(Set(set.clocks.map(\.key)).count == set.clocks.count)
            for line in set.clocks {
                #expect(line.isSilent == (line.basis == RuleSet.silent))
                #expect(line.isSilent || line.basis.contains("第") && line.basis.hasSuffix("条"))
            }
        }
    }

    /// Withdrawal, whether all must agree, silence, number of classes, signer, second unsatisfied, promise.
    static let lines: [String: String] = [
        "national": "before_assignment one excluded 4 head office year_end",
        "henan": "before_acceptance one excluded 5 principal assessment track",
        "zhejiang": "before_assignment one excluded 3 collective office reply_again",
        "beijing": "before_assignment one excluded 4 head office track",
        "shandong": "any_time one excluded 4 principal office track",
        "qingdao": "any_time one excluded 4 head third_party ledger",
        "chongqing": "any_time one excluded 4 principal meeting fourth_quarter",
        "shanghai": "any_time all excluded 4 head office next_year",
    ]

    @Test func `every other line of every set is as the matrix has it`() {
        for set in RuleSet.all {
            let rules = set.rules
            let found = [
                rules.withdrawal.rawValue, rules.withdrawalNeedsAll ? "all" : "one", rules.silence.rawValue,
                String(rules.classes.count), rules.signer.rawValue, rules.secondUnsatisfied.rawValue,
                rules.promise.rawValue,
            ]
            #expect(found.joined(separator: " ") == Self.lines[set.id], "\(set.title)")
            #expect(Set(set.bases.keys) == Set(RuleLine.allCases))
        }
    }

    @Test func `the names of the classes are the rule's own`() {
        let names = Dictionary(
            RuleSet.all.map { ($0.id, $0.rules.classes.map(\.text)) }, uniquingKeysWith: { first, _ in first })
        #expect(names["henan"] == ["A 已解决", "B 有条件解决", "C 列入计划", "D 不能解决", "D 属于上级职权"])
        #expect(names["qingdao"] == ["A 期限内解决", "B 年内解决", "C 跨年度解决", "D 不能解决"])
        #expect(names["chongqing"] == ["A 解决或采纳", "B 正在研究解决", "C 不具备条件", "D 属于上级职权"])
        #expect(names["shanghai"] == ["A 解决采纳", "B 年度内正在解决", "C 计划解决", "D 留作参考或不能解决"])
        #expect(RuleSet.zhejiang.rules.names(of: .reference).isEmpty)
        for set in RuleSet.all {
            #expect(set.rules.classes.allSatisfy { ResultName(text: $0.text) == $0 })
        }
    }

    @Test func `an office that has chosen nothing has the national lines`() {
        #expect(SuggestionRules() == RuleSet.national.rules)
    }
}
