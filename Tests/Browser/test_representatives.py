"""A deputies' activity: planned, announced, signed up for on a telephone, checked in to, and in the deputy's file."""

import time

import pytest

from office import today

NAME = "视察城区饮用水水源地"
TELEPHONE = (360, 740)


@pytest.mark.parametrize("backend", ["sqlite", "postgres"])
def test_an_activity_goes_from_its_plan_into_the_deputys_file(backend, request, visitors):
    site = request.getfixturevalue(f"{backend}_site")
    # The pages are the same on both databases: they are examined once.
    checked = backend == "sqlite"
    staff = visitors(site, "staff", checked=checked)
    deputy = visitors(site, "deputy", checked=checked, size=TELEPHONE)
    activity = plan(staff)
    invite(staff, activity)
    sign_up(deputy)
    check_in(staff, deputy, activity)
    close(staff, activity)
    is_in_the_file(staff, deputy, activity, site.name("deputy"))


def plan(staff):
    staff.open("/representatives/activities/new")
    staff.act("列入计划", kind="视察", name=NAME, held_on=today().isoformat(), place="东湖水厂", host="示例市人大常委会")
    activity = staff.path
    staff.act("发出活动通知")
    return activity


def invite(staff, activity):
    """Two are asked; one will come."""
    staff.open(f"{activity}/participants/invite")
    staff.act("邀请", named="C001、C002")
    assert "已邀请 2 位代表" in staff.page.locator("body").inner_text()


def sign_up(deputy):
    deputy.open("/my/activities")
    fits(deputy)
    with deputy.page.expect_navigation():
        deputy.page.locator("main a", has_text=NAME).first.click()
    deputy.check()
    fits(deputy)
    deputy.act("报名")
    deputy.has_state("已报名")


def fits(deputy):
    assert deputy.page.viewport_size["width"] == TELEPHONE[0]
    wide = deputy.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{deputy.path} is {wide} px too wide for a telephone"


def check_in(staff, deputy, activity):
    staff.open(f"{activity}/check-in")
    staff.act("开始签到")
    deputy.open("/my/activities")
    with deputy.page.expect_navigation():
        deputy.page.locator("main a").get_by_text("签到", exact=True).click()
    deputy.check()
    fits(deputy)
    # The screen is read when the deputy is ready to type: a code lives half a minute.
    staff.page.reload()
    code = staff.page.locator(".check-in-code").inner_text().strip()
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    deputy.is_refused("签到", "签到码不对", code=wrong)
    deputy.act("签到", code=code)
    assert deputy.path == "/my/activities"
    staff.open(f"{activity}/check-in")
    assert "应到 2 人，已签到 1 人" in staff.text
    staff.act("结束签到")


def close(staff, activity):
    staff.open(f"{activity}/participants")
    staff.act("把未到的 1 位记为缺席")
    assert "名单已登记完" in staff.text
    staff.open(activity)
    assert "1 人次" in staff.text


def is_in_the_file(staff, deputy, activity, name):
    staff.open(activity)
    tenure = staff.page.locator("main table a").get_by_text(name, exact=True).get_attribute("href")
    appears(staff, f"{tenure}/file")
    appears(deputy, "/my/file")
    fits(deputy)


def appears(visitor, path):
    """What happened is carried over by a job that runs every quarter of a minute."""
    deadline = time.monotonic() + 60
    while True:
        visitor.page.goto(path)
        if NAME in visitor.text:
            return visitor.check()
        assert time.monotonic() < deadline, f"{path} does not show {NAME}: {visitor.text}"
        time.sleep(1)
