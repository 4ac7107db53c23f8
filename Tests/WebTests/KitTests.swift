import Foundation
import Kernel
import Testing
import Web

@Suite struct KitTests {
    private struct Row { let number: String, count: Int }

    private let list = ListQuery(
        WebRequest(method: .get, path: "/s", query: "sort=number&order=asc&state=x"), sorts: ["number"],
        filters: ["state"])

    @Test func `a table names its columns for narrow screens, for listeners and for sorting`() {
        let table = DataTable(
            [Row(number: "<1>", count: 3)], caption: "建议", list: list,
            columns: [
                .link("编号", sort: "number", { $0.number }, href: { _ in "/s/1" }), .number("件数") { $0.count },
            ]
        ).html.string
        #expect(table.contains("<caption>建议</caption>"))
        #expect(
            table.contains(
                "<th scope=\"col\" aria-sort=\"ascending\"><a href=\"/s?state=x&amp;sort=number&amp;order=desc\">"))
        #expect(table.contains("<td data-label=\"编号\"><a href=\"/s/1\">&lt;1&gt;</a></td>"))
        #expect(table.contains("<td class=\"number\" data-label=\"件数\">3</td>"))
    }

    @Test func `an empty table says why`() {
        let table = DataTable([Row](), caption: "建议", empty: "还没有建议。", columns: [.text("编号") { $0.number }])
        #expect(table.html.string == "<p class=\"empty\">还没有建议。</p>")
    }

    @Test func `a wrong answer is tied to its field and listed at the top`() {
        let form = FormView(
            action: "/s", csrf: "t", submit: "提交", next: "提交后：由代工委收到",
            fields: [.text("title", "标题", value: "旧", hint: "不超过40字", required: true, maxLength: 40)],
            form: Form([("title", "新<")]), failure: .invalid(field: "title", "请填写标题。")
        ).html.string
        #expect(form.contains("<input type=\"hidden\" name=\"csrf\" value=\"t\">"))
        #expect(form.contains("role=\"alert\""))
        #expect(form.contains("<a href=\"#f-title\">请填写标题。</a>"))
        #expect(form.contains("<label for=\"f-title\">"))
        #expect(form.contains("aria-describedby=\"f-title-hint f-title-error\" aria-invalid=\"true\""))
        #expect(form.contains("id=\"f-title-error\">请填写标题。</p>"))
        #expect(form.contains("value=\"新&lt;\"") && !form.contains("旧"))
        #expect(form.contains("提交后：由代工委收到"))
    }

    @Test func `a grade is never preset, and comes back as it was chosen`() {
        let fields = [FormField.choice("grade", "评价", [Option("a", "满意"), Option("b", "不满意")], required: true)]
        let fresh = FormView(action: "/s", csrf: "t", submit: "提交", fields: fields).html.string
        #expect(!fresh.contains("checked"))
        #expect(fresh.contains("<fieldset") && fresh.contains("<legend>评价"))
        let back = FormView(action: "/s", csrf: "t", submit: "提交", fields: fields, form: Form([("grade", "b")])).html
            .string
        #expect(back.contains("value=\"b\" checked"))
    }

    @Test func `a password is not written back, and a file makes the form multipart`() {
        let form = FormView(
            action: "/s", csrf: "t", submit: "提交", fields: [.password("password", "密码"), .file("file", "附件")],
            form: Form([("password", "secret")])
        ).html.string
        #expect(!form.contains("secret"))
        #expect(form.contains("enctype=\"multipart/form-data\""))
    }

    @Test func `text that begins with a line break keeps it`() {
        let form = FormView(action: "/s", csrf: "t", submit: "提交", fields: [.multiline("body", "正文", value: "\n甲")])
        #expect(form.html.string.contains(">\n\n甲</textarea>"))
    }

    @Test func `a box left unticked stays unticked when the form comes back`() {
        let fields = [
            FormField.check("met", "已面商", checked: true), .choices("unit", "单位", [Option("1", "甲")], values: ["1"]),
        ]
        let back = FormView(action: "/s", csrf: "t", submit: "提交", fields: fields, form: Form()).html.string
        #expect(!back.contains("checked"))
    }

    @Test func `of several actions only the one that failed comes back open`() {
        let actions = [
            ActionForm("交办", action: "/a", submit: "交办", fields: [.text("x", "甲")]),
            ActionForm("退回", action: "/b", submit: "退回", fields: [.text("x", "乙")]),
        ]
        let html = ActionForms(
            csrf: "t", actions, form: Form([("x", "写了")]), failure: .invalid(field: "x", "错。"), failed: "/b"
        ).html.string
        #expect(html.contains("<details class=\"action\"><summary>交办"))
        #expect(html.contains("<details open class=\"action\"><summary>退回"))
        #expect(html.contains("id=\"a0-x\"") && html.contains("id=\"a1-x\""))
        #expect(html.components(separatedBy: "写了").count == 2)
        #expect(!html.contains("class=\"primary\""))
        let next = ActionForms(csrf: "t", [ActionForm("交办", action: "/a", submit: "交办", primary: true)]).html.string
        #expect(next.contains("<button type=\"submit\" class=\"primary\">交办"))
    }

    @Test func `a filter keeps the order, shows what is chosen and can be cleared`() {
        let html = FilterBar(list, search: "编号", fields: [.select("state", "状态", [Option("x", "办理中")])]).html.string
        #expect(html.contains("method=\"get\" action=\"/s\""))
        #expect(html.contains("<option value=\"x\" selected>办理中</option>"))
        #expect(html.contains("<a href=\"/s\">清除</a>"))
        let narrowed = ListQuery(
            WebRequest(method: .get, path: "/s", query: "state=x&part=co&page=3"), sorts: ["number"],
            filters: ["state", "part"])
        let kept = FilterBar(narrowed, kept: [FilterBar.Kept("part", "会办")]).html.string
        #expect(kept.contains("name=\"part\" value=\"co\""))
        #expect(kept.contains("href=\"/s?state=x\" aria-label=\"去掉“会办”\">去掉</a>"))
    }

    @Test func `a filter of many fields shows three, and the others unfolded where one of them is in use`() {
        func bar(_ query: String) -> String {
            let names = ["a", "b", "c", "d", "e"]
            let list = ListQuery(
                WebRequest(method: .get, path: "/s", query: query), sorts: ["number"], filters: names)
            return FilterBar(list, fields: names.map { .text($0, $0) }).html.string
        }
        let folded = bar("a=1").components(separatedBy: "<details>")
        #expect(folded.count == 2)
        #expect(folded[0].contains("name=\"c\"") && !folded[0].contains("name=\"d\""))
        #expect(bar("e=1").contains("<details open>"))
    }

    @Test func `a pager past the end leads back into the list`() {
        let far = ListQuery(WebRequest(method: .get, path: "/s", query: "page=9"), sorts: ["number"])
        let html = Pager(far, total: 45).html.string
        #expect(html.contains("共 45 条，第 9 / 3 页") && html.contains("href=\"/s?page=3\">上一页"))
        #expect(!html.contains("下一页"))
    }

    @Test func `a chart is also words and a table`() {
        let html = BarChart(
            "承办", description: "按单位", bars: [Bar("教育局", 12, href: "/s?unit=1"), Bar("交通局", 0)], unit: "件"
        ).html.string
        #expect(html.contains("<title>承办</title><desc>按单位：教育局12件，交通局0件</desc>"))
        #expect(html.contains("<th scope=\"row\">教育局</th><td class=\"number\"><a href=\"/s?unit=1\">12</a></td>"))
    }

    @Test func `the menu marks the longest address that leads here`() {
        let layout = Layout(siteName: "平台") { _ in [MenuItem("建议", "/s"), MenuItem("我的", "/s/mine")] }
        let html = layout.html(
            Page("页", content: "正文"), PageContext(signedIn: nil, csrf: "t", path: "/s/mine/1")
        ).string
        #expect(html.contains("<a href=\"/s/mine\" aria-current=\"page\">"))
        #expect(html.components(separatedBy: "aria-current").count == 2)
        #expect(html.contains("<a href=\"#main\" class=\"skip\">") && html.contains("<main id=\"main\""))
    }

    @Test func `a long menu is folded by sections, and the one somebody is in stands open`() {
        let items =
            [MenuItem("我的事", "/desk"), MenuItem("审计", "/audit", section: "机关")]
            + (1...10).map { MenuItem("甲\($0)", "/a\($0)", section: "甲") }
            + [MenuItem("乙一", "/b1", section: "乙"), MenuItem("乙二", "/b2", section: "乙")]
        let html = Layout(siteName: "平台") { _ in items }.html(
            Page("页", content: "正文"), PageContext(signedIn: nil, csrf: "t", path: "/b2/1")
        ).string
        #expect(html.contains("<details><summary>甲</summary>") && html.contains("<details open><summary>乙</summary>"))
        #expect(html.contains("<a href=\"/b2\" aria-current=\"page\">乙二"))
        // On a narrow screen one word stands for all sections, after what is always in sight.
        let fold = "<li class=\"fold\"><details><summary>菜单：乙</summary></details></li>"
        #expect(html.contains("我的事</a></li>\(fold)"))
        // One entry alone needs no fold.
        #expect(!html.contains("<summary>机关") && html.contains("<a href=\"/audit\">审计"))
        let short = Layout(siteName: "平台") { _ in Array(items.prefix(6)) }.html(
            Page("页", content: "正文"), PageContext(signedIn: nil, csrf: "t", path: "/desk")
        ).string
        #expect(!short.contains("<details"))
    }

    @Test func `a folded panel keeps its title in sight`() {
        let html = Panel("经过", actions: Link("全部", "/x").html, folded: true) { p("记录") }.html.string
        #expect(html.hasPrefix("<details class=\"panel\"><summary><h2>经过</h2></summary>"))
        #expect(html.contains("<div class=\"actions\"><a href=\"/x\">"))
    }
}
