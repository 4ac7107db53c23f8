import Kernel
import Platform
import Representatives
import Web

/// The parts of a roll's page.
struct RollParts {
    let view: RollView
    let request: RollRequest
    let visit: Visit

    private var address: String { RollRequest.address(view.activity.id) }
    private var whole: RollCount { RollCount("合计", of: view.counts) }

    var header: HTML {
        let activity = view.activity
        return PageHeader(
            "\(activity.name)：参加代表", lead: "\(activity.kindWord)，\(activity.whenAndWhere)。\(nextStep)",
            crumbs: [Link("活动", "/representatives/activities/\(activity.id)")]
        ) {
            if !activity.isCancelled {
                a(
                    view.activity.isOver ? "补录名单" : "邀请代表", .href("\(address)/invite"),
                    .class(whole.asked == 0 ? "button primary" : "button"))
                a("签到屏幕", .href("/representatives/activities/\(activity.id)/check-in"), .class("button"))
                a("打印签到表", .href("\(address)/sheet"), .class("button"))
                a("登记意见", .href("/representatives/opinions/new?activity=\(activity.id)"), .class("button"))
            }
        }.html
    }

    private var nextStep: String {
        if view.activity.isCancelled { return "活动已经取消，不再邀请、签到、登记意见。" }
        if whole.asked == 0 { return view.activity.isOver ? "请先补录名单，再登记到会。" : "请先邀请代表，他们会收到消息。" }
        if view.leaveTotal > 0 { return "有 \(view.leaveTotal) 位请假等您审批。" }
        if view.activity.heldOn > visit.today { return "等代表报名；到活动那天开始签到。" }
        return whole.open > 0 ? "有 \(whole.open) 位还没有登记到会，登记完后把未到的记为缺席。" : "名单已登记完。"
    }

    var counts: HTML {
        Panel("出席情况") {
            DataTable(
                view.counts + (view.counts.isEmpty ? [] : [whole]), caption: "按\(request.by.title)",
                empty: "还没有邀请代表。",
                columns: [
                    .text(request.by.title) { $0.name }, .number("应到") { $0.asked }, .number("实到") { $0.attended },
                    .number("请假") { $0.onLeave }, .number("缺席") { $0.absent }, .number("未定") { $0.open },
                    .text("出席率") { count in count.rate.map { "\($0)%" } ?? "—" },
                ])
            p {
                if request.by == .delegation {
                    a("按代表小组统计", .href("\(address)?by=group"))
                } else {
                    a("按代表团统计", .href(address))
                }
            }
        }.html
    }

    var leave: HTML {
        guard view.leaveTotal > 0 else { return .empty }
        return Panel("待审批的请假（\(view.leaveTotal)）") {
            DataTable(
                view.leave, caption: "待审批的请假",
                columns: [
                    .link("代表", { $0.deputy }, href: { "/representatives/attendances/\($0.id)" }),
                    .text("类别") { $0.kind?.title }, .text("事由") { $0.reason },
                ])
            if view.leaveTotal > view.leave.count { Link("全部请假", "/representatives/leave") }
        }.html
    }

    var roll: HTML {
        Panel("名单") {
            FilterBar(
                request.query, search: "姓名、代表编号",
                fields: [
                    .select("delegation", "代表团", view.delegations.map { Option($0.id.description, $0.title) }),
                    .select("state", "状态", AttendanceState.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            if view.activity.isCancelled || view.entries.allSatisfy({ $0.state == .attended }) {
                table
            } else {
                FormView(
                    action: "\(address)/present", csrf: visit.csrf, submit: "登记勾选的代表出席",
                    next: "照纸质签到表勾选；之后计入他们的履职档案。", fields: [.block(table.html)], prefix: "p-")
            }
            Pager(request.query, total: view.total)
            ExportLinks(request.query, path: "\(address)/export")
        }.html
    }

    private var table: DataTable {
        DataTable(
            view.entries, caption: "活动名单", empty: "没有符合条件的代表。",
            columns: [
                .html("到会", tick),
                .link("姓名", { $0.name }, href: { "/representatives/attendances/\($0.id)" }),
                .text("代表编号") { $0.code }, .text("代表团") { $0.delegation }, .text("代表小组") { $0.group },
                .html("状态") { $0.state.status.html },
                .text("签到") { entry in
                    [entry.checkedInBy?.title, entry.checkedInAt?.minuteText].compactMap { $0 }.joined(separator: " ")
                },
            ])
    }

    private func tick(_ entry: RollEntry) -> HTML {
        guard !view.activity.isCancelled else { return .text("—") }
        guard entry.state != .attended else { return .text("已到") }
        return label(.class("tick")) {
            input(.type("checkbox"), .name("attendance"), .value(entry.id.description))
            span("到会")
        }
    }

    var closing: HTML {
        guard whole.open > 0, view.activity.heldOn <= visit.today, !view.activity.isCancelled else { return .empty }
        return Panel("收尾") {
            FormView(
                action: "\(address)/close", csrf: visit.csrf, submit: "把未到的 \(whole.open) 位记为缺席",
                next: "请先登记完出席、审批完请假。之后仍可以逐位补假或更正。", fields: [], prefix: "c-")
        }.html
    }
}
