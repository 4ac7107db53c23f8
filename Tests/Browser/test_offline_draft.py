"""What a deputy writes on a phone is not lost with the connection."""

TITLE = "关于增设雨天候车亭的建议"


def test_what_was_written_offline_is_brought_back_and_forgotten_once_saved(sqlite_site, visitors):
    deputy = visitors(sqlite_site, "deputy", checked=False)
    deputy.open("/suggestions/new")
    form = deputy.form("保存草稿")
    deputy.fill(form, title=TITLE, situation="候车亭没有顶棚。", publication="同意全文公开")
    assert "已写 8 字" in form.inner_text()
    deputy.context.set_offline(True)
    form.locator("button[type=submit].primary").click()
    assert "现在没有网络" in form.inner_text()
    assert form.locator("[name='title']").input_value() == TITLE

    deputy.context.set_offline(False)
    deputy.page = deputy.context.new_page()
    deputy.open("/suggestions/new")
    deputy.page.get_by_role("button", name="恢复草稿").click()
    form = deputy.form("保存草稿")
    assert form.locator("[name='title']").input_value() == TITLE
    assert form.locator("[name='publication'][value='full']").is_checked()
    deputy.act("保存草稿")
    deputy.has_state("草稿")

    deputy.open("/suggestions/new")
    assert deputy.page.get_by_role("button", name="恢复草稿").count() == 0


def comes_true(page, question):
    """Asked again until it is so; the page's own policy forbids Playwright to wait for words of script."""
    return page.evaluate(
        """async (question) => {
            const asks = {
              put_by: async () => Boolean(await caches.match(location.href)),
              typed: async () => Object.keys(localStorage).some((key) => key.startsWith("renda:draft:")),
              cleared: async () => (await caches.keys()).length === 0,
            };
            for (let turn = 0; turn < 100; turn++) {
              if (await asks[question]()) return true;
              await new Promise((next) => setTimeout(next, 50));
            }
            return false;
        }""", question)


def test_the_page_of_a_draft_opens_again_without_network(sqlite_site, visitors):
    deputy = visitors(sqlite_site, "deputy", checked=False)
    deputy.open("/suggestions/new")
    deputy.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    assert comes_true(deputy.page, "put_by")
    form = deputy.form("保存草稿")
    deputy.fill(form, title=TITLE)
    assert comes_true(deputy.page, "typed")
    deputy.context.set_offline(True)
    deputy.page.reload()
    deputy.page.get_by_role("button", name="恢复草稿").click()
    assert deputy.form("保存草稿").locator("[name='title']").input_value() == TITLE
    deputy.page.goto(sqlite_site.address + "/suggestions")
    assert "现在没有网络" in deputy.page.inner_text("h1")

    deputy.context.set_offline(False)
    deputy.open("/suggestions")
    deputy.page.locator("#sign-out button").click()
    assert comes_true(deputy.page, "cleared")
