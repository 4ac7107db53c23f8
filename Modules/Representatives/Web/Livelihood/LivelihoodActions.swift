import Kernel
import Platform
import Web

/// The buttons and forms of a case of this room, made of its table.
func livelihoodActions<Case>(
    _ moves: [StateMachine<Case>.Move], _ verbs: [Verb<Case>], version: Int, path: String, options: CaseForms,
    values: [String: String] = [:]
) -> [ActionForm] {
    moves.map { move in
        let event = move.transition.event
        let fields = verbs.first { $0.event == event }?.fields ?? []
        let next =
            move.missing.isEmpty
            ? "之后：\(move.transition.next)" : "还要先做到：\(move.missing.joined(separator: "；"))。"
        return ActionForm(
            event.title, action: "\(path)/\(event.rawValue)", submit: event.title, next: next,
            fields: [.hidden("version", String(version))] + options.fields(fields, values: values))
    }
}

func livelihoodHistory(_ steps: [Step]) -> HTML {
    Panel("经过") {
        if steps.isEmpty { p("还没有办理。", .class("empty")) }
        Timeline(
            steps.map { step in
                let moved: String? = step.from == step.to ? nil : "\(step.from) → \(step.to)"
                return TimelineEntry(
                    when: step.happenedOn.description, who: step.actor, what: step.title,
                    detail: [moved, step.opinion].compactMap { $0 }.joined(separator: "。"))
            })
    }.html
}
