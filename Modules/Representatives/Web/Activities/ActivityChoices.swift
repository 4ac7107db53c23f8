import Kernel
import Platform
import Representatives
import Storage
import Web

/// What can be chosen in the forms of an activity. Three statements.
struct ActivityChoices: Sendable {
    /// Names: an office has hundreds of groups, more than a menu can hold.
    let groups: [String]
    let campaigns: [Option]
    let meetings: [Option]

    init(in office: OfficeID, _ db: any Connection) throws {
        groups = try DeputyGroup.names(in: office, db)
        campaigns = try Campaign.all(in: office, db).map { Option($0.id.description, $0.title) }
        meetings = try Meeting.all(in: office, db).map(\.option)
    }

    /// The fields of a plan; the kinds are too many to show all at once, and the group is found by typing.
    func planFields(_ values: [String: String] = [:]) -> [FormField] {
        let kinds = ActivityKind.allCases.map { Option($0.rawValue, $0.title) }
        let forms = CaseForms(options: [.activityCampaigns: campaigns, .meetings: meetings])
        let group = ActivityPlan.groupField
        let fields = ActivityPlan.fields.filter { $0.name != "kind" }
        let (before, after) = (
            fields.prefix { $0.name != group.name }, fields.drop { $0.name != group.name }.dropFirst()
        )
        return [.choice("kind", "类型", kinds, value: values["kind"], style: .menu, required: true)]
            + forms.fields(Array(before), values: values)
            + [
                .text(
                    group.name, group.title, suggesting: groups, value: values[group.name] ?? "", hint: group.hint,
                    maxLength: 60)
            ]
            + forms.fields(Array(after), values: values)
    }
}

extension Activity {
    /// The plan as the form of a change shows it.
    var planValues: [String: String] {
        [
            "kind": kind.rawValue, "kind_word": kindWord == kind.title ? "" : kindWord, "name": name,
            "held_on": heldOn.description, "ends_on": endsOn?.description ?? "", "place": place ?? "", "host": host,
            "theme": theme?.rawValue ?? "", "group": groupName ?? "", "station": station ?? "",
            "campaign": campaign?.description ?? "", "meeting": meeting?.description ?? "", "plan": plan ?? "",
        ]
    }

    /// What was recorded, as the form of a correction shows it.
    var recordValues: [String: String] {
        ["record": record ?? "", "opinions": String(opinions), "received": String(received)]
    }
}
