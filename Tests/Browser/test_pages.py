"""Every page that a menu leads to, for every role: it opens, axe finds nothing, and it fits a telephone."""

import pytest

LOGINS = [
    "deputy", "delegation", "motions", "staff", "head", "main-clerk", "main-reviewer", "main-leader", "system-admin",
    "security-admin", "audit-admin", "committee",
]


@pytest.mark.parametrize("login", LOGINS)
def test_every_page_of_the_menu_is_open_to_who_sees_it(sqlite_site, visitors, login):
    visitor = visitors(sqlite_site, login)
    links = visitor.page.locator("nav a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert links
    for path in [*dict.fromkeys(links), "/notices", "/account/password"]:
        visitor.open(path)


def test_on_a_telephone_the_menu_is_one_line_until_it_is_asked_for(sqlite_site, visitors):
    staff = visitors(sqlite_site, "staff", script=False, size=(360, 740))
    staff.open("/suggestions/figures")
    menu = staff.page.locator("nav.menu")
    assert menu.bounding_box()["height"] < 120
    entry = menu.get_by_role("link", name="办理统计")
    assert not entry.is_visible()
    assert menu.get_by_role("link", name="我的事").is_visible()
    menu.get_by_text("菜单：考核和报告").click()
    assert entry.is_visible()


def test_the_sign_in_page_is_for_everyone(sqlite_site, visitors):
    visitors(sqlite_site).open("/sign-in")


def test_the_large_type_stays_on_the_next_page(sqlite_site, visitors):
    visitor = visitors(sqlite_site, "deputy")
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="大字版").click()
    visitor.open("/suggestions")
    assert visitor.page.locator("html.large").count() == 1


def test_a_page_that_is_not_there_says_so_in_chinese(sqlite_site, visitors):
    visitor = visitors(sqlite_site, "staff")
    answer = visitor.page.goto("/suggestions/0190b8a0-0000-7000-8000-000000000000")
    assert answer.status == 404
    assert "没有" in visitor.text
    visitor.check()
