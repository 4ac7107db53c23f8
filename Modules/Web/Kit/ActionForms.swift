import Kernel

/// One thing that can be done with what the page shows.
public struct ActionForm: Sendable {
    let title: String
    /// Where it is sent.
    public let action: String
    let submit: String
    let next: String?
    let fields: [FormField]
    /// The act that is expected next; what is exceptional or cannot be undone never is.
    let primary: Bool

    /// `next` says what happens then and who receives it. Without visible fields it is one button.
    public init(
        _ title: String, action: String, submit: String, next: String? = nil, fields: [FormField] = [],
        primary: Bool = false
    ) {
        self.title = title
        self.action = action
        self.submit = submit
        self.next = next
        self.fields = fields
        self.primary = primary
    }
}

/// What can be done here: each opens under its name, or is done by one button.
public struct ActionForms: Component {
    public let html: HTML

    /// `failed` is the action whose form comes back, opened, with `failure` and what was typed. `prefix` makes the ids
    /// unique where a page holds several of these.
    public init(
        csrf: String, _ actions: [ActionForm], form typed: Form? = nil, failure: Failure? = nil, failed: String? = nil,
        prefix: String = "a"
    ) {
        html = div(.class("action-forms")) {
            for (place, action) in actions.enumerated() {
                let isFailed = failed != nil && failed == action.action
                let view = FormView(
                    action: action.action, csrf: csrf, submit: action.submit, next: action.next, fields: action.fields,
                    form: isFailed ? typed : nil, failure: isFailed ? failure : nil, prefix: "\(prefix)\(place)-",
                    primary: action.primary)
                if !action.fields.contains(where: \.isVisible) {
                    view
                } else {
                    details(.open(isFailed), .class(action.primary ? "action primary" : "action")) {
                        summary(action.title)
                        view
                    }
                }
            }
        }
    }

    /// The forms of a page; when it comes back with `failure`, the one that was sent stands open with what was typed.
    public init<Actor: Sendable>(
        _ actions: [ActionForm], of visit: VisitOf<Actor>, _ failure: Failure?, prefix: String = "a"
    ) {
        let sent = actions.first { $0.action.prefix { $0 != "?" } == visit.request.path }
        self.init(
            csrf: visit.csrf, actions, form: failure == nil ? nil : visit.form, failure: failure,
            failed: failure == nil ? nil : sent?.action, prefix: prefix)
    }
}

/// “现在可以办的”: the forms of a page under their heading; nothing when there are none.
public struct ActsPanel: Component {
    public let html: HTML

    public init<Actor: Sendable>(_ actions: [ActionForm], of visit: VisitOf<Actor>, _ failure: Failure?) {
        html = actions.isEmpty ? .empty : Panel("现在可以办的") { ActionForms(actions, of: visit, failure) }.html
    }
}
