import Kernel
import Platform
import Representatives
import RepresentativesContract
import Web

/// The parts of a tenure's page.
struct DetailParts {
    let view: DetailView
    let visit: Visit
    let revealed: DetailPage.Revealed?

    var facts: [Fact] {
        let tenure = view.tenure
        return tenureFacts(tenure, bornOn: bornOn, phone: phone, idNumber: idNumber)
    }

    /// Pointed out, never done by itself: whether a leave was granted only the office knows.
    @HTMLBuilder var alert: HTML {
        if view.missed.count >= MissedSessions.threshold, view.tenure.state == .inOffice {
            Callout(
                .late,
                "记录上已有 \(view.missed.count) 次未经批准不出席本级人民代表大会会议：请核对请假记录。属实的，依照代表法第六十二条，由代表资格审查委员会报告、常委会公告终止代表资格；系统不会自动终止。"
            ) {
                ul { for session in view.missed { li("\(session.heldOn.chinese)，\(session.name)") } }
            }
        }
    }

    @HTMLBuilder var seat: HTML {
        if !view.holders.isEmpty {
            Panel("席位的前任和继任") {
                DataTable(
                    view.holders, caption: "先后在这个席位上的代表",
                    columns: [
                        .link("姓名", { $0.person.name }, href: { "/representatives/\($0.id)" }),
                        .day("当选日期") { $0.electedOn }, .text("当选方式") { $0.electedBy?.title },
                        .html("状态") { $0.state.status.html },
                        .text("终止的情形") { $0.endCause?.title }, .day("终止之日") { $0.endedOn },
                    ])
            }
        }
    }

    @HTMLBuilder var services: HTML {
        if !view.services.isEmpty {
            Panel("担任的职务") {
                DataTable(
                    view.services, caption: "骨干代表、监督员等",
                    columns: [
                        .text("担任") { $0.kind.title }, .text("机关") { $0.organ }, .day("自") { $0.from },
                        .day("至") { $0.until }, .text("说明") { $0.note },
                    ])
            }
        }
    }

    @HTMLBuilder var advice: HTML {
        let mayGive = visit.scope.may(.keepAppraisal) && TenureState.seated.contains(view.tenure.state)
        if mayGive || !view.advice.isEmpty {
            Panel("建议辞职、责令辞职、不再提名建议") {
                if !view.advice.isEmpty {
                    DataTable(
                        view.advice, caption: "对这位代表的建议",
                        columns: [
                            .day("日期") { $0.givenOn }, .text("建议") { $0.kind.title }, .text("原因") { $0.cause.title },
                            .text("提出单位") { $0.givenBy }, .text("情况和依据") { $0.grounds },
                            .text("撤回") { $0.withdrawal },
                        ])
                }
                if mayGive { Link("登记建议", "/representatives/advice?code=\(view.tenure.code)") }
            }
        }
    }

    var history: HTML {
        Panel("经过") {
            if view.steps.isEmpty { p("还没有资格变动的记录。", .class("empty")) }
            Timeline(view.steps.map(Self.entry))
        }.html
    }

    @HTMLBuilder var others: HTML {
        if !view.others.isEmpty {
            Panel("同一人的其他任职") {
                DataTable(
                    view.others, caption: "同一人的其他任职",
                    columns: [
                        .link("届次", { $0.congress }, href: { "/representatives/\($0.id)" }),
                        .text("代表编号") { $0.code }, .text("代表团") { $0.delegationName },
                        .day("当选日期") { $0.electedOn }, .html("状态") { $0.state.status.html },
                    ])
            }
        }
    }

    /// The whole birth date is for those who may see the telephone; others see the year.
    private var bornOn: String? {
        view.tenure.person.born.map { visit.scope.may(.revealTelephone) ? $0.chinese : "\($0.day.year)年" }
    }

    private var phone: HTML {
        guard let phone = view.tenure.phone else { return .text("—") }
        if revealed == .telephone { return .text(phone) }
        return masked(PhoneMask.masked(phone), "telephone", "显示完整号码", .revealTelephone, prefix: "p-")
    }

    private var idNumber: HTML? {
        guard let number = view.tenure.person.idNumber, visit.scope.may(.revealIDNumber) else { return nil }
        if revealed == .idNumber { return .text(number) }
        return masked(IDNumber.masked(number), "id-number", "显示完整身份证号", .revealIDNumber, prefix: "n-")
    }

    private func masked(
        _ text: String, _ act: String, _ button: String, _ permission: Permission, prefix: String
    ) -> HTML {
        .list([
            .text(text),
            visit.scope.may(permission)
                ? FormView(
                    action: "/representatives/\(view.tenure.id)/\(act)", csrf: visit.csrf, submit: button,
                    next: "会记入审计记录", fields: [], prefix: prefix, primary: false
                ).html : .empty,
        ])
    }

    private static func entry(_ step: Step) -> TimelineEntry {
        TimelineEntry(
            when: step.happenedOn.description, who: step.actor,
            what: step.from == step.to ? step.title : "\(step.title)：\(step.from) → \(step.to)", detail: step.opinion)
    }
}
