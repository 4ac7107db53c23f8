"""The main job: a suggestion from its first word to its second, satisfying answer."""

import pytest

from office import CLEARED, CO_UNIT, MAIN_UNIT, today

TITLE = "关于延长夜间公交末班时间的建议"
REPLY = "末班车自下月起延长到二十二点，并加密晚间班次。"
SIGNERS = ["cosigner1", "cosigner2", "deputy"]


@pytest.mark.parametrize("backend", ["sqlite", "postgres"])
def test_a_suggestion_goes_its_way_to_a_second_satisfying_reply(backend, request, visitors):
    site = request.getfixturevalue(f"{backend}_site")
    # The pages are the same on both databases: they are examined once.
    desks = {login: visitors(site, login, checked=backend == "sqlite") for login in site.sign_ins}
    write_and_submit(desks, site)
    review_and_assign(desks)
    sign_for_and_give_opinion(desks)
    reply(desks, is_first=True)
    rate(desks, last_grade="不满意")
    redo(desks)
    reply(desks, is_first=False)
    rate(desks, last_grade="满意")
    desks["deputy"].has_state("已办复")
    for login in ["deputy", "main-clerk", "main-leader", "co-clerk"]:
        desks[login].has_nothing_at_desk(TITLE)
    # The office has one thing left to decide: what the public may read.
    desks["staff"].sees_at_desk(TITLE)
    assert "公开审核" in desks["staff"].text


def write_and_submit(desks, site):
    deputy = desks["deputy"]
    deputy.open("/suggestions/new")
    deputy.act(
        "保存草稿", title=TITLE, situation="城区公交末班为二十点。", analysis="晚间客流已有增长。", proposal="请把末班延长到二十二点。",
        publication="同意全文公开")
    deputy.has_state("草稿")
    desks["cosigner1"].has_nothing_at_desk(TITLE)

    deputy.act("邀请联名", deputies=[site.name("cosigner1"), site.name("cosigner2")])
    deputy.has_state("待联名确认")
    for login in ["cosigner1", "cosigner2"]:
        desks[login].sees_at_desk(TITLE)
        desks[login].act("确认联名")

    deputy.sees_at_desk(TITLE)
    deputy.act("提交", **CLEARED)
    deputy.has_state("待代表团审核")


def review_and_assign(desks):
    desks["delegation"].sees_at_desk(TITLE)
    desks["delegation"].act("代表团审核同意", opinion="同意。")
    desks["motions"].sees_at_desk(TITLE)
    desks["motions"].act("议案组审核同意", category="社会建设", opinion="内容具体。")
    desks["head"].sees_at_desk(TITLE)
    desks["staff"].sees_at_desk(TITLE)
    desks["staff"].act("交办", main=MAIN_UNIT, co=[CO_UNIT], requirement="请在会议结束后三个月内答复。")
    desks["staff"].has_state("办理中")


def sign_for_and_give_opinion(desks):
    for login in ["main-clerk", "co-clerk"]:
        desks[login].sees_at_desk(TITLE)
        desks[login].act("签收")
    # No reply is drafted before the unit has talked with the deputy and has the other unit's opinion.
    assert "还要先做到" in desks["main-clerk"].form("拟写答复").inner_text()
    desks["co-clerk"].act("拟写会办意见", opinion="所需补贴可以列入预算。")
    desks["co-clerk"].has_nothing_at_desk(TITLE)
    desks["co-leader"].sees_at_desk(TITLE)
    desks["co-leader"].act("提交会办意见", opinion="所需补贴可以列入预算。")


def reply(desks, is_first):
    clerk = desks["main-clerk"]
    clerk.sees_at_desk(TITLE)
    clerk.act(
        "登记与代表沟通", mode="走访", held_on=today().isoformat(), place="代表单位", content="介绍了运力和补贴测算。",
        deputy_opinion="希望尽快实施。")
    desks["deputy"].sees_at_desk(TITLE)
    desks["deputy"].act("提交", answer="沟通属实")
    desks["deputy"].has_nothing_at_desk(TITLE)
    if is_first:
        clerk.is_refused("拟写答复", "承诺", result_class="B", body=REPLY)
    clerk.act("拟写答复", result_class="A", body=REPLY)
    desks["main-reviewer"].sees_at_desk(TITLE)
    desks["main-reviewer"].act("审核同意答复", answers_each="是", class_fits="是", uses_opinions="是")
    desks["main-leader"].sees_at_desk(TITLE)
    desks["main-leader"].act("签发答复")
    desks["main-leader"].has_state("待代表评价")


def rate(desks, last_grade):
    """Every signer reads and rates; the one who leads comes last, with that grade."""
    for login in SIGNERS:
        signer = desks[login]
        signer.sees_at_desk(TITLE)
        assert REPLY in signer.text
        signer.act("已阅答复")
        grade = last_grade if login == "deputy" else "满意"
        words = {"words": "晚间班次仍然太少。"} if grade == "不满意" else {}
        signer.act("评价答复", attitude="满意", result=grade, **words)
        if login != "deputy":
            signer.has_nothing_at_desk(TITLE)


def redo(desks):
    staff = desks["staff"]
    staff.sees_at_desk(TITLE)
    staff.has_state("待重办审核")
    staff.act("交重新办理", requirement="请补充晚间班次的安排。")
    staff.has_state("办理中")
