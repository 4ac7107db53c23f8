import os
import subprocess

import pytest
from playwright.sync_api import sync_playwright

from office import Server, Site, found, found_empty
from visitor import Visitor

# Without network means without it for a page's service worker too.
os.environ["PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS"] = "1"


@pytest.fixture(scope="session")
def browser():
    # Chromium refuses its sandbox to root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        yield browser
        browser.close()


def psql(address, statement):
    subprocess.run(["psql", address, "-XqAtc", statement], check=True, timeout=60)


def open_site(database, folder, sign_ins):
    server = Server(database, folder / "server.log")
    yield Site(server.address, sign_ins)
    server.close()


@pytest.fixture(scope="session")
def sqlite_site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sqlite")
    database = f"sqlite:{folder / 'renda.sqlite'}"
    yield from open_site(database, folder, found(database, folder))


@pytest.fixture
def new_site(tmp_path):
    """An office on its first morning."""
    database = f"sqlite:{tmp_path / 'renda.sqlite'}"
    yield from open_site(database, tmp_path, found_empty(database))


@pytest.fixture(scope="session")
def postgres_site(tmp_path_factory):
    server = os.environ.get("RENDA_TEST_POSTGRES")
    assert server, "RENDA_TEST_POSTGRES is not set: Scripts/test sets it"
    name = f"renda_browser_{os.getpid()}"
    psql(server, f"CREATE DATABASE {name}")
    address = server.rsplit("/", 1)[0] + "/" + name
    folder = tmp_path_factory.mktemp("postgres")
    yield from open_site(address, folder, found(address, folder))
    psql(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def visitors(browser):
    """Makes visitors, and closes their browsers at the end: visitors(site, "deputy", …)."""
    opened = []

    def make(*arguments, **options):
        opened.append(Visitor(browser, *arguments, **options))
        return opened[-1]

    yield make
    for visitor in opened:
        visitor.close()
