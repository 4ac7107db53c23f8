"""What every page must be for everyone: without findings of axe, and no wider than the screen."""

from axe_playwright_python.sync_playwright import Axe

SIZES = [(1280, 900), (360, 740)]
axe = Axe()


def check_page(page, where):
    """Opens everything that can be opened, and examines the page on a desk's screen and on a telephone's."""
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })")
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        found = axe.run(page)
        assert found.violations_count == 0, f"{where} at {width} px:\n{found.generate_report()}"
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{where} at {width} px is {wide} px too wide"
    page.set_viewport_size({"width": SIZES[0][0], "height": SIZES[0][1]})
