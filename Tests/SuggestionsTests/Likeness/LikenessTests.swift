import Foundation
import Testing

@testable import Suggestions

@Suite struct LikenessTests {
    private let parking = LikenessText(
        title: "关于解决老城区停车难的建议", situation: "老城区没有停车场，车停满了人行道。", proposal: "利用闲置地块建立体停车库。")

    @Test func `two matters of one town are not alike, one matter of two towns is`() {
        let waste = text("关于黄龙镇推进垃圾分类收运体系建设的建议")
        #expect(likeness(waste, text("关于黄龙镇延伸城乡公交线路的建议")) < 0.12)
        #expect(likeness(waste, text("关于茅坪乡推进垃圾分类收运体系建设的建议")) > 0.8)
    }

    @Test func `the phrases of every suggestion make nothing alike`() {
        #expect(likeness(text("关于进一步加强和完善有关工作的建议"), text("关于进一步加强有关工作的建议")) == 0)
    }

    @Test func `other words for the same thing are alike`() {
        let other = LikenessText(
            title: "关于增加医院周边车位的建议", situation: "看病先要找一小时泊位。", proposal: "划设限时免费泊位。")
        #expect(likeness(parking, other) > 0.12)
    }

    @Test func `a text is most like itself, and a title like its text`() {
        #expect(likeness(parking, parking) > 0.99)
        #expect(likeness(parking, text("关于解决老城区停车难的建议")) > 0.7)
    }

    @Test func `the words both share are told, pairs side by side put together`() {
        let commonness = LikenessCommonness([:])
        let question = LikenessQuestion(parking, commonness)
        let shared = question.shared(
            with: LikenessVector(LikenessWords(text("关于缓解人民医院周边停车难的建议")), commonness))
        #expect(shared == ["停车难"])
        let other = LikenessVector(LikenessWords(text("关于增加车位的建议")), commonness)
        #expect(question.shared(with: other) == ["停车（近义）"])
    }

    @Test func `what is stored is what is read back`() {
        let vector = LikenessVector(LikenessWords(parking), LikenessCommonness([:]))
        let again = LikenessVector(bytes: vector.bytes)
        #expect(Set(again.weights.keys) == Set(vector.weights.keys))
        #expect(vector.likeness(to: again) > 0.999)
        #expect(LikenessVector(bytes: []).weights.isEmpty && LikenessVector(bytes: [1, 2, 3]).weights.isEmpty)
    }

    @Test func `hostile texts are weighed too`() {
        for title in ["", " ", "😀😀", String(repeating: "修", count: 20_000), "a\u{0301}\u{0301}", "关于的建议"] {
            let vector = LikenessVector(LikenessWords(text(title)), LikenessCommonness([:]))
            #expect(vector.weights.count <= LikenessVector.most && vector.weights.values.allSatisfy(\.isFinite))
        }
    }

    @Test func `a unit is recommended for what it handled and for what it is for, the newer the more`() {
        let question = LikenessQuestion(parking, LikenessCommonness([:]))
        let remits = [
            UnitAdvice.Remit("城管", name: "市城市管理执法委员会", remit: "市容环境卫生，停车场和停车泊位"),
            UnitAdvice.Remit("公安", name: "市公安局", remit: "治安管理，道路交通安全"),
            UnitAdvice.Remit("教育", name: "市教育局", remit: ""),
        ]
        let byRemit = UnitAdvice.all(question, cases: [], remits: remits)
        #expect(byRemit.map(\.unit) == ["城管"] && byRemit.first?.words.isEmpty == false)
        let cases = [
            UnitAdvice<String>.Case(unit: "公安", likeness: 0.9, years: 0), .init(unit: "教育", likeness: 0.9, years: 15),
        ]
        #expect(UnitAdvice.all(question, cases: cases, remits: remits).first?.unit == "公安")
        #expect(UnitAdvice.all(question, cases: [], remits: [remits[2]]).isEmpty)
    }

    @Test func `on labelled suggestions it is right as often as the manual says`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Samples/likeness")
        let lines = try LabelledSuggestions(folder: folder.standardizedFileURL.path, ledger: nil).report
        for line in [
            "复验：相似建议问 30 次，前五件里找到同一件事的 63%，至少找到一件的 77%。",
            "复验：推荐主办（看过去和职责）问 30 次，第一家对的 67%，前三家里有的 87%。",
        ] { #expect(lines.contains(line), "\(lines)") }
    }

    private func text(_ title: String) -> LikenessText { LikenessText(title: title) }

    private func likeness(_ left: LikenessText, _ right: LikenessText) -> Double {
        let commonness = LikenessCommonness([:])
        return LikenessQuestion(left, commonness).likeness(to: LikenessVector(LikenessWords(right), commonness))
    }
}
