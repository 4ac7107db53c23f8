"""Takes the pictures of the manual: screenshots.py ADDRESS SIGN-INS FOLDER"""

import sys
from itertools import groupby
from pathlib import Path

from playwright.sync_api import sync_playwright

DESK, PHONE = (1200, 800), (390, 844)

# File name, who is signed in, page, size of the window. "first:" opens the first link of that page's table.
PICTURES = [
    ("登录", None, "/sign-in", DESK),
    ("代表-我的事", "deputy", "/desk", PHONE),
    ("代表-写建议", "deputy", "/suggestions/new", PHONE),
    ("代工委-我的事", "staff", "/desk", DESK),
    ("代工委-建议列表", "staff", "/suggestions", DESK),
    ("代工委-建议", "staff", "first:/suggestions", DESK),
    ("代工委-代表名册", "staff", "/representatives", DESK),
    ("承办单位-我的事", "main-clerk", "/desk", DESK),
    ("系统管理员-账号", "system-admin", "/accounts", DESK),
    ("审计管理员-审计", "audit-admin", "/audit", DESK),
]


def passwords(path):
    lines = Path(path).read_text(encoding="utf-8").splitlines()[1:]
    return {line.split("\t")[0]: line.split("\t")[1] for line in lines if line}


def open_page(page, address, target):
    first = target.removeprefix("first:")
    answer = page.goto(address + first)
    if answer.status != 200:
        sys.exit(f"{first} 的状态是 {answer.status}")
    if first != target:
        page.locator("main table tbody a").first.click()


def main(address, sign_ins, folder):
    known = passwords(sign_ins)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for (login, size), pictures in groupby(PICTURES, key=lambda picture: (picture[1], picture[3])):
            context = browser.new_context(
                viewport={"width": size[0], "height": size[1]}, device_scale_factor=2, locale="zh-CN")
            page = context.new_page()
            if login:
                page.goto(address + "/sign-in")
                page.fill("[name=login]", login)
                page.fill("[name=password]", known[login])
                page.click("form[action='/sign-in'] button[type=submit]")
            for name, _, target, _ in pictures:
                open_page(page, address, target)
                page.screenshot(path=Path(folder) / f"{name}.png")
                print(f"{name}.png")
            context.close()
        browser.close()


main(*sys.argv[1:])
