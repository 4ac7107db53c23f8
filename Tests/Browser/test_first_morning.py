"""A new office on its first morning: from the deputies' table in Excel to groups, certificates and the address book."""

import re
import zipfile

from office import today

HEADINGS = ["姓名", "代表小组", "代表编号", "性别", "层级", "届次", "状态", "代表团", "工作单位及职务", "手机号码"]
NAMES = "甘新野 卜新源 尚新舟 车新满 申新河 柏新松 冉新霖 芮新阳 仇新鸣 景新澜 缪新实 邰新起".split()
GROUPS = ["东湖第一小组", "西岭第二小组"]
STEPS = ["代表名册", "代表小组", "制发代表证", "通讯录"]


def row(place, name):
    # As Excel copies a cell with a line break: in quotes, those inside doubled.
    post = '"示例厂\n""先锋""班组"' if place == 0 else f"示例单位{place}"
    return [
        name, GROUPS[place % 2], f"N{place + 1:03}", "女" if place % 2 else "男", "市", "6", "在任", "东湖区代表团", post,
        f"1990000{place:04}"]


def copied(headings=True):
    """Twelve deputies as Excel puts them on the clipboard, with a blank column behind them."""
    rows = [HEADINGS] * headings + [row(place, name) for place, name in enumerate(NAMES)]
    return "".join("\t".join([*cells, ""]) + "\r\n" for cells in rows)


def test_an_office_pastes_its_deputies_and_has_groups_certificates_and_address_book(new_site, visitors, tmp_path):
    staff = visitors(new_site, "staff")
    paste(staff)
    groups(staff)
    certificates(staff)
    address_book(staff, tmp_path)


def paste(staff):
    staff.open("/ledgers")
    staff.is_refused("上传并检查", "必须有的列", ledger="代表", paste=copied(headings=False).replace("\r\n", "\n"))
    staff.act("上传并检查", ledger="代表", paste=copied())
    assert "会新增 12 行" in staff.text, staff.text
    staff.act("确认导入")
    assert "新增 12 行" in staff.text
    steps = staff.page.locator("main p").filter(has_text="下一步：").locator("a").all_inner_texts()
    assert steps == STEPS


def follow(staff, link):
    with staff.page.expect_navigation():
        staff.page.locator("main a").get_by_text(link, exact=True).first.click()
    staff.check()


def groups(staff):
    follow(staff, "代表小组")
    for group in GROUPS:
        assert group in staff.text
    follow(staff, GROUPS[0])
    assert NAMES[0] in staff.text and NAMES[1] not in staff.text


def certificates(staff):
    staff.open("/representatives/certificates/new")
    staff.act("编号制发", title="市六届代表证", issued_on=today().isoformat(), level="市", term="6")
    assert "共 12 本" in staff.text
    for place in range(1, 13):
        assert f"市6-{place:05}" in staff.text
    assert all(name in staff.text for name in NAMES)


def address_book(staff, folder):
    staff.open("/representatives/address-book")
    assert "在任代表 12 人" in staff.text
    assert "19900000000" not in staff.text
    cards = taken(staff, "手机通讯录名片", folder / "cards.vcf").read_text(encoding="utf-8")
    assert cards.count("BEGIN:VCARD") == 12
    assert NAMES[11] in cards and "19900000011" in re.sub(r"[ -]", "", cards)
    with zipfile.ZipFile(taken(staff, "Excel", folder / "book.xlsx")) as book:
        words = "".join(book.read(part).decode() for part in book.namelist() if part.endswith(".xml"))
    assert all(name in words for name in NAMES)
    assert "19900000011" in words


def taken(staff, link, path):
    with staff.page.expect_download() as download:
        staff.page.locator("main a").get_by_text(link, exact=True).click()
    download.value.save_as(path)
    return path
