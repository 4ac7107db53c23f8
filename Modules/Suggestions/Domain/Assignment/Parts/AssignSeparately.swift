import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// The most units a suggestion is divided among.
    private static let mostShares = 5

    /// The fields of one unit; two are asked for, the others stand folded.
    private static func share(_ place: Int) -> [InputField] {
        let (isAsked, under) = (place <= 2, "还有别的单位（最多 \(mostShares) 个）")
        return [
            InputField(
                "unit\(place)", "第 \(place) 个承办单位", .one(.units), required: isAsked,
                hint: place == 1 ? "每个单位各自办理、各自答复，没有主办和会办；至少两个。" : nil, under: isAsked ? nil : under),
            InputField(
                "matter\(place)", "它办理的部分", .text(maxLength: 500), required: isAsked,
                under: isAsked ? nil : under),
        ]
    }

    /// 分办: two units or more, each with its part of the matter; each replies for itself.
    static let assignSeparately = Verb(
        .assignSeparately,
        fields: (1...mostShares).flatMap(share)
            + [InputField("requirement", "办理要求", .text(maxLength: 1000))] + NoticeHead.fields
    ) { act in
        var shares: [NewParts.Share] = []
        for place in 1...mostShares {
            let unit: UnitID? = act.input.id("unit\(place)")
            let matter = act.input.text("matter\(place)")
            if unit == nil, matter == nil { continue }
            let chosen = try unit.orInvalid("unit\(place)", "请选择办理这一部分的单位。")
            guard let matter else { throw Failure.invalid(field: "matter\(place)", "请写明它办理的部分。") }
            guard !shares.contains(where: { $0.unit == chosen }) else {
                throw Failure.invalid(field: "unit\(place)", "这个单位已经选过；它办理的部分请写在一起。")
            }
            shares.append(
                .init(unit: chosen, role: .separate, requirement: act.input.text("requirement"), matter: matter))
        }
        let names = try Unit.names(of: shares.map(\.unit), in: act.scope.office, act.db)
        guard names.count == shares.count else { throw Failure.invalid(field: "unit1", "有不认识的单位，请重新选择。") }
        return try hand(
            act, shares,
            opinion: "分办：" + shares.map { "\(names[$0.unit] ?? "")（\($0.matter ?? "")）" }.joined(separator: "；"))
    }
}
