import Kernel
import Platform
import Suggestions
import Web

extension DetailSection {
    /// 重点督办、领办、对口委员会 of this suggestion, for everybody who sees it; the office also gets where to enter them.
    static let keySupervision = DetailSection { detail, reader, db in
        let (core, scope) = (detail.core, reader.scope)
        let key = try KeySuggestion.of(core.id, in: scope.office, db)
        let led = try LedSuggestion.of(core.id, in: scope.office, db).filter { $0.endedOn == nil }
        let watching = try Counterpart.watching(core.id, category: core.category, in: scope.office, db)
        let actions = try key.map { try KeyAction.all(of: $0.id, in: scope.office, db) } ?? []
        let isOffice = scope.may(.superviseSuggestions)
        let isUnits = detail.assignments.contains { scope.units.contains($0.unit) && $0.role != .former }
        let mayEnter = isOffice && DecideKey.states.contains(core.state)
        guard key != nil || core.isKey || !led.isEmpty || !watching.isEmpty || mayEnter else { return .empty }
        let marked = key == nil && core.isKey ? "是，领衔领导：\(core.keyLeader ?? "未填")" : nil
        return Panel("重点督办和对口督办", folded: key == nil) {
            FactList(
                [
                    Fact("重点督办", key.map { $0.state.title } ?? marked)
                ] + (key?.facts ?? []) + [
                    Fact("领办", led.map { "\($0.post) \($0.leader)，\($0.since) 起" }.joined(separator: "；")),
                    Fact("对口委员会", Self.committees(watching)),
                ])
            if let key, !actions.isEmpty {
                KeyActionTable(actions: actions.filter { $0.withdrawnOn == nil }, empty: "\(key.state.title)。")
            }
            if let key, isUnits || scope.may(.followSuggestions), !isOffice {
                if let steps = key.steps { Passage(steps) }
                p { Link("看督办方案和要求", "/suggestions/key/\(key.id)") }
            }
            if isOffice {
                p {
                    if let key {
                        Link("办理重点督办", "/suggestions/key/\(key.id)")
                    } else if mayEnter {
                        Link("列为重点督办", "/suggestions/\(core.id)/key")
                    }
                    "　"
                    if mayEnter { Link("登记领办", "/suggestions/\(core.id)/led") }
                }
            }
        }.html
    }

    private static func committees(_ watching: [Counterpart]) -> String {
        var names: [String] = []
        for each in watching where !names.contains(each.committee) { names.append(each.committee) }
        return names.joined(separator: "、")
    }
}
