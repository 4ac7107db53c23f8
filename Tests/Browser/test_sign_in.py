"""Who is let in, what is said to those who are not, and that leaving ends it."""


def test_a_wrong_password_and_an_unknown_login_are_told_the_same(sqlite_site, visitors):
    words = []
    for login in ["staff", "nobody-here"]:
        visitor = visitors(sqlite_site)
        visitor.sign_in(login, "Wrong-Password-1")
        assert visitor.path == "/sign-in"
        words.append(visitor.page.locator(".errors").inner_text())
        visitor.check()
    assert words[0] == words[1]


def test_the_typed_password_does_not_come_back(sqlite_site, visitors):
    visitor = visitors(sqlite_site)
    visitor.sign_in("staff", "Wrong-Password-2")
    assert visitor.page.locator("[name=login]").input_value() == "staff"
    assert visitor.page.locator("[name=password]").input_value() == ""
    assert "Wrong-Password-2" not in visitor.page.content()


def test_a_stranger_is_led_to_the_sign_in_page_and_back(sqlite_site, visitors):
    visitor = visitors(sqlite_site)
    visitor.page.goto("/suggestions")
    assert visitor.path == "/sign-in"
    form = visitor.form("登录")
    visitor.fill(form, login="staff", password=sqlite_site.sign_ins["staff"].password)
    visitor.submit(form, "登录")
    assert visitor.path == "/suggestions"


def test_who_has_signed_out_sees_nothing_any_more(sqlite_site, visitors):
    visitor = visitors(sqlite_site, "staff")
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="退出").click()
    assert visitor.path == "/sign-in"
    visitor.page.goto("/desk")
    assert visitor.path == "/sign-in"


def test_a_deputy_is_refused_what_is_the_administrators(sqlite_site, visitors):
    visitor = visitors(sqlite_site, "deputy")
    answer = visitor.page.goto("/accounts")
    assert answer.status == 403
    visitor.check()
