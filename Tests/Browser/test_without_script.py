"""The same first steps in a browser that runs no script."""

from office import CLEARED

TITLE = "关于修缮东湖步道的建议"


def test_a_suggestion_is_written_and_signed_without_script(sqlite_site, visitors):
    deputy = visitors(sqlite_site, "deputy", script=False)
    deputy.open("/suggestions/new")
    deputy.act(
        "保存草稿", title=TITLE, situation="步道多处破损。", proposal="请修缮步道。", publication="仅同意公开标题")
    deputy.has_state("草稿")
    deputy.act("邀请联名", deputies=[sqlite_site.name("cosigner1")])

    cosigner = visitors(sqlite_site, "cosigner1", script=False)
    cosigner.sees_at_desk(TITLE)
    cosigner.act("确认联名")

    deputy.sees_at_desk(TITLE)
    deputy.act("提交", **CLEARED)
    deputy.has_state("待代表团审核")
    delegation = visitors(sqlite_site, "delegation", script=False)
    delegation.sees_at_desk(TITLE)
    delegation.act("退回修改", reason="请补充步道的具体位置。")
    deputy.sees_at_desk(TITLE)
    deputy.has_state("草稿")
