"""What every page must be for everyone: without findings of axe, and no wider than the screen."""

import re

from axe_playwright_python.sync_playwright import Axe

SIZES = [(1280, 900), (360, 740)]
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
axe = Axe()
examined = set()


def shape(page, where):
    """What tells two pages apart here: the address without ids, who looks at it, and what stands on it."""
    words = page.locator("h1, h2, h3, caption, label, button, .errors").all_text_contents()
    return ID.sub("", where), frozenset(words)


def check_page(page, where):
    """Opens everything that can be opened, and examines the page on a desk's screen and on a telephone's.

    A page of the same shape is examined once.
    """
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })")
    if (known := shape(page, where)) in examined:
        return
    examined.add(known)
    before = page.viewport_size
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        found = axe.run(page)
        assert found.violations_count == 0, f"{where} at {width} px:\n{found.generate_report()}"
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{where} at {width} px is {wide} px too wide"
    page.set_viewport_size(before)
