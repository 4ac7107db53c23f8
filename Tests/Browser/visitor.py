"""Somebody at a browser: signs in, looks at the desk, opens pages, fills in forms as a person would."""

import re

from accessibility import SIZES, check_page


class Visitor:
    def __init__(self, browser, site, login=None, *, script=True, checked=True, size=SIZES[0]):
        """`checked`: whether every page opened is examined by axe and for its width. `size`: of the screen."""
        self.site = site
        self.login = login
        self.checked = checked and script
        self.context = browser.new_context(
            base_url=site.address, locale="zh-CN", timezone_id="Asia/Shanghai", java_script_enabled=script,
            viewport={"width": size[0], "height": size[1]})
        self.page = self.context.new_page()
        self.page.set_default_timeout(10_000)
        self.script_errors = []
        self.page.on("pageerror", lambda error: self.script_errors.append(str(error)))
        if login:
            self.sign_in(login, site.sign_ins[login].password)
            assert self.path == "/desk", f"{login} is at {self.path}: {self.text}"

    def close(self):
        self.context.close()
        assert not self.script_errors, self.script_errors

    @property
    def path(self):
        return self.page.url.removeprefix(self.site.address).split("?")[0]

    @property
    def text(self):
        return self.page.locator("main").inner_text()

    def open(self, path):
        answer = self.page.goto(path)
        assert answer.status == 200, f"{path} as {self.login}: {answer.status} {self.text}"
        self.check()

    def check(self):
        if self.checked:
            check_page(self.page, f"{self.path} as {self.login}")

    def sign_in(self, login, password):
        self.page.goto("/sign-in")
        form = self.form("登录")
        form.locator("[name=login]").fill(login)
        form.locator("[name=password]").fill(password)
        self.submit(form, "登录")

    def sees_at_desk(self, title):
        """Opens the desk and what waits there under that title."""
        assert self.finds_at_desk(title), f"the desk of {self.login} does not show {title}: {self.text}"
        self.page.locator("main a", has_text=title).first.click()
        self.check()

    def has_nothing_at_desk(self, title):
        assert not self.finds_at_desk(title), f"the desk of {self.login} still shows {title}: {self.text}"

    def finds_at_desk(self, title):
        """Looks at the desk, then at the whole of each kind of which the desk shows the first ten."""
        self.open("/desk")
        wholes = [link.get_attribute("href") for link in self.page.locator("main a", has_text="全部列出").all()]
        while title not in self.text:
            if not wholes:
                return False
            self.open(wholes.pop(0))
        return True

    def form(self, button):
        """The form with the button of that name, opened if it stands in closed `details`."""
        named = self.page.locator("button[type=submit]", has_text=re.compile(rf"^\s*{re.escape(button)}\s*$"))
        form = self.page.locator("main form").filter(has=named)
        assert form.count() == 1, f"{form.count()} forms “{button}” for {self.login} at {self.path}: {self.text}"
        around = form.locator("xpath=ancestor::details[not(@open)]")
        while around.count():
            around.first.locator("xpath=./summary").click()
        return form

    def submit(self, form, button):
        with self.page.expect_navigation():
            form.locator("button[type=submit]", has_text=re.compile(rf"^\s*{re.escape(button)}\s*$")).click()

    def fill(self, form, **values):
        for name, value in values.items():
            control = form.locator(f"[name='{name}']").first
            kind = control.evaluate("element => element.type")
            if kind in ("radio", "checkbox"):
                for words in [value] if isinstance(value, str) else value:
                    label = form.locator("label").filter(has=self.page.locator(f"[name='{name}']"))
                    label.filter(has_text=re.compile(rf"^\s*{re.escape(words)}")).locator("input").check()
            elif kind == "select-one":
                control.select_option(label=value)
            else:
                control.fill(value)

    def act(self, button, **values):
        """Fills in the form of that button and sends it; what is wrong with it fails the test."""
        form = self.form(button)
        self.fill(form, **values)
        self.submit(form, button)
        errors = self.page.locator(".errors, .failure")
        assert errors.count() == 0, f"{button} as {self.login}: {errors.first.inner_text()}"
        self.check()

    def is_refused(self, button, because, **values):
        """The same form, but it comes back with that reason and with what was typed."""
        form = self.form(button)
        self.fill(form, **values)
        self.submit(form, button)
        assert because in self.page.locator(".errors").inner_text()
        for name, value in values.items():
            typed = self.form(button).locator(f"textarea[name='{name}']")
            assert typed.count() == 0 or typed.input_value() == value
        self.check()

    def has_state(self, state):
        states = self.page.locator(".facts, dl").first
        assert state in states.inner_text(), f"not {state}: {states.inner_text()}"
