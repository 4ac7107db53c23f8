"""Takes the pictures of the manual: screenshots.py ADDRESS SIGN-INS FOLDER

One suggestion is walked along its path, as docs/手册 tells it; a picture is taken where the manual shows one.
"""

import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

from playwright.sync_api import sync_playwright

DESK, PHONE = {"width": 1200, "height": 800}, {"width": 390, "height": 844}
EXCLUSIONS = ["personal", "court_case", "forwarded", "academic", "promotion", "elsewhere", "empty"]
CLEARED = {"one_matter": "yes"} | {name: "no" for name in EXCLUSIONS}
PERIOD = "from=2024-01-01&to=2024-06-24"


def sign_ins(path):
    """Login → (password, name)."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()[1:]
    return {line.split("\t")[0]: (line.split("\t")[1], line.split("\t")[3]) for line in lines if line}


class Camera:
    def __init__(self, browser, address, known, folder):
        self.browser, self.address, self.known, self.folder = browser, address, known, Path(folder)
        self.pages = {}

    def page(self, login, size=DESK):
        if (login, size["width"]) not in self.pages:
            context = self.browser.new_context(viewport=size, device_scale_factor=2, locale="zh-CN")
            page = context.new_page()
            if login:
                page.goto(self.address + "/sign-in")
                page.fill("[name=login]", login)
                page.fill("[name=password]", self.known[login][0])
                page.click("form[action='/sign-in'] button[type=submit]")
            self.pages[login, size["width"]] = page
        return self.pages[login, size["width"]]

    def take(self, name, login, path, size=DESK, opened=None):
        """The page as this person sees it, with the form of that name opened."""
        page = self.page(login, size)
        answer = page.goto(self.address + path)
        if answer.status != 200:
            sys.exit(f"{path} 的状态是 {answer.status}")
        if opened:
            page.locator(f"summary:text-is('{opened}')").click()
        page.screenshot(path=self.folder / f"{name}.png")
        print(f"{name}.png")

    def act(self, login, path, button, size=DESK, **fields):
        page = self.page(login, size)
        page.goto(self.address + path)
        form = page.locator("main form").filter(has=page.locator(f"button:text-is('{button}')"))
        closed = form.locator("xpath=ancestor::details[not(@open)]")
        while closed.count():
            closed.first.locator("xpath=./summary").click()
        for name, value in fields.items():
            self.fill(form, name, value)
        with page.expect_navigation() as answer:
            form.locator(f"button:text-is('{button}')").click()
        if answer.value.status != 200:
            sys.exit(f"{path} 的“{button}”的状态是 {answer.value.status}：{page.locator('main').inner_text()}")
        return page.url.removeprefix(self.address).split("?")[0]

    @staticmethod
    def fill(form, name, value):
        if isinstance(value, list):
            for label in value:
                form.get_by_label(label).check()
            return
        control = form.locator(f"[name={name}]").first
        kind = control.evaluate("element => element.type")
        if kind == "select-one":
            control.select_option(label=value)
        elif kind == "radio":
            form.locator(f"[name={name}][value='{value}']").check()
        else:
            control.fill(value)


def standing(camera):
    """Pages that show what is there from the start."""
    camera.take("01-登录", None, "/sign-in")
    camera.take("02-代工委-我的事", "staff", "/desk")
    camera.take("03-导入台账", "staff", "/ledgers")
    camera.take("04-代表-写建议", "deputy", "/suggestions/new", PHONE)
    camera.take("16-代工委-到期情况", "staff", "/clocks")
    camera.take("18-代工委-工作报告", "staff", f"/reports/work?{PERIOD}")
    figure = "suggestions.session.total"
    camera.take("19-数字背后的记录", "staff", f"/reports/work/records?figure={figure}&{PERIOD}")
    camera.take("20-代工委-建议列表", "staff", "/suggestions")
    camera.take("21-系统管理员-账号", "system-admin", "/accounts")
    accounts = camera.page("security-admin")
    accounts.goto(camera.address + "/accounts")
    account = accounts.locator("main table tbody a").first.get_attribute("href")
    camera.take("22-安全管理员-授予角色", "security-admin", account)
    camera.take("23-审计管理员-审计", "audit-admin", "/audit")
    for name, login, path in ROOMS:
        camera.take(name, login, path)
    camera.take("43-代表-我的履职", "deputy", "/representatives/me", PHONE)


# Further pages that show what is there from the start: picture, who looks, address.
ROOMS = [
    ("24-代工委-代表名册", "staff", "/representatives"),
    ("25-代表构成", "staff", "/representatives/composition"),
    ("26-小组活动次数", "staff", "/representatives/groups/frequency"),
    ("27-双联", "staff", "/representatives/links"),
    ("28-代表活动", "staff", "/representatives/activities"),
    ("29-活动意见", "staff", "/representatives/opinions"),
    ("30-履职排名", "staff", "/representatives/performance"),
    ("31-述职计划", "staff", "/representatives/reports"),
    ("32-代表证", "staff", "/representatives/certificates"),
    ("33-通讯录", "staff", "/representatives/address-book"),
    ("34-星期一给谁打电话", "staff", "/suggestions/supervisions/calls"),
    ("35-批量交办", "staff", "/suggestions/assign-batch"),
    ("36-承诺台账", "staff", "/suggestions/promises"),
    ("37-考核规定", "staff", "/suggestions/assessment/rules"),
    ("38-建议公开", "staff", "/suggestions/publication"),
    ("40-办理工作会议", "staff", "/suggestions/meetings"),
    ("41-办理统计", "staff", "/suggestions/figures?year=2024"),
    ("42-办理报告", "staff", "/suggestions/reports"),
]


def signing(camera):
    """A deputy writes, invites, submits. Gives the suggestion's address."""
    page = camera.act(
        "deputy", "/suggestions/new", "保存草稿", PHONE, title="关于延长夜间公交末班时间的建议", situation="城区公交末班为二十点。",
        analysis="晚间客流已有增长。", proposal="请把末班延长到二十二点。", publication="full")
    camera.take("05-代表-邀请联名", "deputy", page, PHONE, opened="邀请联名")
    camera.act("deputy", page, "邀请联名", PHONE, deputies=[camera.known["cosigner1"][1]])
    camera.act("cosigner1", page, "确认联名")
    camera.act("deputy", page, "提交", PHONE, **CLEARED)
    return page


def handling(camera, page, main_unit, co_unit):
    """Two reviews, assignment, the units' work up to the signed reply."""
    camera.take("06-代表团-审核", "delegation", page, opened="代表团审核同意")
    camera.act("delegation", page, "代表团审核同意")
    camera.take("07-议案组-审核", "motions", page, opened="议案组审核同意")
    camera.act("motions", page, "议案组审核同意", category="社会建设")
    camera.take("08-代工委-交办", "staff", page, opened="交办")
    camera.act("staff", page, "交办", main=main_unit, co=[co_unit])
    camera.take("09-承办单位-签收", "main-clerk", page)
    camera.act("main-clerk", page, "签收")
    camera.act("co-clerk", page, "签收")
    camera.take("10-会办单位-意见", "co-leader", page, opened="提交会办意见")
    camera.act("co-leader", page, "提交会办意见", opinion="所需补贴可以列入预算。")
    camera.take("11-主办单位-沟通", "main-clerk", page, opened="登记与代表沟通")
    today = datetime.now(timezone(timedelta(hours=8))).date().isoformat()
    camera.act(
        "main-clerk", page, "登记与代表沟通", mode="visit", held_on=today, place="代表单位",
        content="介绍了运力和补贴测算。", deputy_opinion="希望尽快实施。")
    camera.take("12-主办单位-拟写答复", "main-clerk", page, opened="拟写答复")
    camera.act("main-clerk", page, "拟写答复", result_class="A", body="末班车自下月起延长到二十二点。")
    camera.act("main-reviewer", page, "审核同意答复", answers_each="yes", class_fits="yes", uses_opinions="yes")
    camera.take("13-主办单位-签发", "main-leader", page)
    staff = camera.page("staff")
    staff.goto(camera.address + page)
    camera.take("17-为什么是这一天", "staff", staff.locator("a[href^='/clocks/']").last.get_attribute("href"))
    camera.act("main-leader", page, "签发答复")


def rating(camera, page):
    camera.take("14-代表-评价", "deputy", page, PHONE, opened="评价答复")
    camera.act("cosigner1", page, "评价答复", attitude="satisfied", result="satisfied")
    camera.act(
        "deputy", page, "评价答复", PHONE, attitude="satisfied", result="unsatisfied", words="晚间班次仍然太少。")
    camera.take("15-代工委-重新办理", "staff", page, opened="交重新办理")


def unit(known, login):
    """市教育局经办人 → 市教育局"""
    return known[login][1].removesuffix("经办人")


def main(address, sign_ins_file, folder):
    known = sign_ins(sign_ins_file)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        camera = Camera(browser, address, known, folder)
        standing(camera)
        page = signing(camera)
        handling(camera, page, unit(known, "main-clerk"), unit(known, "co-clerk"))
        rating(camera, page)
        browser.close()


main(*sys.argv[1:])
