import Kernel
import Platform
import Representatives
import Web

extension GroupPage {
    @HTMLBuilder func warnings(_ view: GroupView) -> HTML {
        let group = view.group
        if let day = group.dissolvedOn {
            Callout(.neutral, "小组已于 \(day.chinese) 撤销。原因：\(group.dissolvedBecause ?? "没有写明")。")
        } else {
            if group.members < DeputyGroup.leastMembers {
                Callout(
                    .late, "在任成员只有 \(group.members) 名；三人以上可以编为一个代表小组（代表法第二十七条）。请编入代表，或并入别的小组。")
            }
            if group.leader == nil { Callout(.waiting, "还没有组长。") }
        }
    }

    func facts(_ view: GroupView) -> [Fact] {
        let group = view.group
        var facts = [
            Fact("类型", group.kind.title), Fact("地区", group.area),
            Fact("组长") {
                if let name = group.leaderName, let leader = group.leader {
                    Link(name, "/representatives/\(leader)")
                } else {
                    "—"
                }
            },
            Fact("专职联络员", group.liaison), Fact("联络员电话", group.liaisonPhone),
            Fact("在任成员", "\(group.members) 名"),
        ]
        if let frequency = view.frequency {
            let rule = frequency.rule
            facts.append(Fact("活动次数规定", "\(rule.words)（\(rule.level.title)级，\(rule.basisWords)）"))
            facts.append(
                Fact("\(view.year.number) 年") {
                    let missing = frequency.missing(in: nil)
                    let studies = frequency.studies.reduce(0, +)
                    "已开展活动 \(frequency.year) 次"
                    if studies > 0 || rule.studyPerQuarter > 0 { "，集中学习 \(studies) 次" }
                    " "
                    missing == 0 ? Status("已达到", .done) : Status("还差 \(missing) 次", .waiting)
                })
        }
        return facts
    }

    /// What the office asks of the groups in the year.
    @HTMLBuilder func guidance(_ view: GroupView) -> HTML {
        let list = EntryList.guidance
        if let title = list.place(of: "标题"), let body = list.place(of: "正文"), !view.guidance.isEmpty {
            Panel("\(view.year.number) 年小组活动指导意见") {
                for entry in view.guidance {
                    details {
                        summary { entry.cells[title] }
                        Passage(entry.cells[body])
                    }
                }
            }
        }
    }

    @HTMLBuilder func members(_ view: GroupView) -> HTML {
        Panel("成员") {
            if view.members.isEmpty { p("还没有成员。", .class("empty")) }
            for level in Level.allCases {
                let ofLevel = view.members.filter { $0.level == level }
                if !ofLevel.isEmpty {
                    DataTable(
                        ofLevel, caption: "\(level.title)人大代表（\(ofLevel.count) 名）",
                        columns: [
                            .link("姓名", { $0.name }, href: { "/representatives/\($0.tenure)" }),
                            .text("代表编号") { $0.code }, .text("届次") { "第\($0.term)届" },
                            .text("工作单位及职务") { $0.post }, .html("状态") { $0.state.status.html },
                        ])
                }
            }
        }
    }

    @HTMLBuilder func plan(_ view: GroupView) -> HTML {
        let path = "/representatives/groups/\(view.group.id)"
        let year = view.year.number
        Panel(
            "\(year) 年计划",
            actions: .list([
                Link("\(year - 1) 年", "\(path)?year=\(year - 1)").html, " ",
                Link("\(year + 1) 年", "\(path)?year=\(year + 1)").html,
            ])
        ) {
            DataTable(
                view.plan, caption: "年度计划", empty: "这一年还没有写计划。",
                columns: [.text("季度") { GroupYear.quarterTitles[$0.quarter - 1] }, .text("事项") { $0.item }])
        }
    }

    @HTMLBuilder func activities(_ view: GroupView) -> HTML {
        Panel("\(view.year.number) 年活动") {
            DataTable(
                view.activities, caption: "小组活动和集中学习", empty: "这一年还没有开展活动。活动由台账“活动”导入，或在“代表活动”里登记。",
                columns: [
                    .day("日期") { $0.heldOn },
                    .link("名称", { $0.name }, href: { "/representatives/activities/\($0.id)" }),
                    .text("类型") { $0.kind.title }, .text("地点") { $0.place }, .text("紧密结合") { $0.theme },
                    .number("社情民意条数") { $0.opinions },
                ])
        }
    }
}
