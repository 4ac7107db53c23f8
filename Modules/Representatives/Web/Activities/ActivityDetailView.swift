import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// What the page of an activity shows. A constant number of statements; the choices are read only for a plan's form.
struct ActivityDetailView: Sendable {
    let activity: Activity
    let participants: ActivityParticipants
    let steps: [Step]
    let moves: [StateMachine<ActivityCase>.Move]
    let choices: ActivityChoices?
    /// Those on the list whom no message reaches, while there is something to tell them.
    let unreached: [String]

    init(_ id: ActivityID, for scope: Scope, _ db: any Connection) throws {
        activity = try Activity.find(id, for: scope, db)
        participants = try ActivityParticipants(of: id, in: scope.office, db)
        steps = try Step.all(of: [Reference(ActivityCase.kind, id)], in: scope.office, db)
        moves = ActivityCase.machine.moves(
            of: ActivityFacts(activity, attended: participants.attended), for: scope)
        let isPlanOpen = moves.contains { $0.transition.event == .revise }
        choices = isPlanOpen ? try ActivityChoices(in: scope.office, db) : nil
        let isTold = [.planned, .inviting, .cancelled].contains(activity.state)
        unreached = isTold ? try ActivityNews.unreached(of: id, in: scope.office, db) : []
    }

    private var path: String { "/representatives/activities/\(activity.id)" }

    /// The fields of an event, made of what its verb asks for.
    func fields(of event: ActivityEvent, _ asked: [InputField]) -> [FormField] {
        if event == .revise { return choices?.planFields(activity.planValues) ?? [] }
        let values = event == .hold ? ["held_on": activity.heldOn.description] : activity.recordValues
        let fields = CaseForms(options: [:]).fields(asked, values: values)
        return event == .hold && isListEmpty ? [.block(Callout(.late, Self.nobodyListed).html)] + fields : fields
    }

    private var isListEmpty: Bool { participants.expected == 0 }

    private static let nobodyListed = "名单上还没有代表：登记已举行以后，没有应到、实到，也不计入任何代表的履职档案。请先邀请代表，或者举行后补录名单。"

    /// The step that an activity still lacks: somebody who is asked to it.
    @HTMLBuilder var invitation: HTML {
        if isListEmpty {
            switch activity.state {
            case .planned:
                inviting("还没有邀请代表。请先定名单，再发出活动通知。")
            case .inviting:
                inviting("活动通知已经发出，名单上还没有代表，没有人会收到。请邀请代表。")
            case .held:
                inviting("活动已经举行，名单上还没有代表。请补录参加的代表，再登记签到。")
            case .recorded, .cancelled:
                HTML.empty
            }
        } else if !unreached.isEmpty {
            Callout(.waiting, toTell)
        } else if [.held, .recorded].contains(activity.state), participants.open > 0 {
            Callout(.waiting, "名单上还有 \(participants.open) 位没有登记到会：计入应到，不计实到。请登记到会、审批请假，再把未到的记为缺席；也可以先办完活动，以后再登记。") {
                p { a("登记到会", .href("\(path)/participants"), .class("button")) }
            }
        }
    }

    private var toTell: String {
        let names = unreached.prefix(30).joined(separator: "、") + (unreached.count > 30 ? "等" : "")
        let what = activity.state == .cancelled ? "告知活动取消" : "告知邀请和变动"
        return "名单上有 \(unreached.count) 位代表没有账号，收不到消息，请另行\(what)：\(names)。"
    }

    private func inviting(_ words: String) -> Callout {
        let title = activity.state == .held ? "补录名单" : "邀请代表"
        return Callout(.waiting, words) {
            p { a(title, .href("\(path)/participants/invite"), .class("button primary")) }
        }
    }

    var header: HTML {
        HTML.list([
            PageHeader(activity.name, crumbs: [Link("代表活动", "/representatives/activities")]) {
                a("参加代表", .href("\(path)/participants"), .class("button"))
            }.html,
            FactList(facts).html,
        ])
    }

    private var facts: [Fact] {
        [
            Fact("状态") { activity.state.status },
            Fact("活动编号", activity.code), Fact("类型", activity.kindWord),
            Fact("日期", [activity.heldOn, activity.endsOn].compactMap { $0?.chinese }.joined(separator: "至")),
            Fact("地点", activity.place),
            Fact("主办", [activity.host, activity.hostLevel.title].filter { !$0.isEmpty }.joined(separator: "，")),
            Fact("三个紧密结合", activity.theme?.title),
            Fact("代表小组") {
                linked(activity.groupName, activity.group.map { "/representatives/groups/\($0)" })
            },
            Fact("联络站", activity.station),
            Fact("代表行动") {
                linked(activity.campaignName, activity.campaign.map { "/representatives/campaigns/\($0)" })
            },
            Fact("会议", activity.meetingName),
            Fact("接待群众", "\(activity.received) 人次"), Fact("社情民意", "\(activity.opinions) 条"),
        ]
    }

    private func linked(_ name: String?, _ address: String?) -> HTML {
        guard let name, let address else { return .text("—") }
        return Link(name, address).html
    }

    var texts: HTML {
        HTML.list(
            [("方案", activity.plan), ("成果", activity.record)].compactMap { title, text in
                text.map { text in Panel(title) { Passage(text) }.html }
            })
    }

    var participantsPanel: HTML {
        Panel("参加的代表") {
            FactList([
                Fact("应到", "\(participants.expected) 人"), Fact("实到", "\(participants.attended) 人次"),
                Fact("请假", "\(participants.onLeave) 人"), Fact("缺席", "\(participants.absent) 人"),
                Fact("未定", "\(participants.open) 人"),
            ])
            DataTable(
                participants.lines, caption: "参加的代表", empty: "还没有邀请代表，也没有代表参加。",
                columns: [
                    .link("姓名", { $0.name }, href: { "/representatives/\($0.tenure)" }),
                    .text("代表编号") { $0.code }, .text("代表团") { $0.delegation },
                    .html("到会") { line in line.state.status.html },
                    .text("理由") { $0.reason },
                ])
            if participants.expected > participants.lines.count {
                p("这里只列前 \(participants.lines.count) 位，全部在“参加代表”里。", .class("hint"))
            }
        }.html
    }

    var history: HTML { CaseHistory(steps, empty: "还没有办理经过。由台账导入的活动，经过在审计记录里。").html }
}
