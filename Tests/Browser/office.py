"""An office for the browser tests: a database with a few deputies and units, its sign-ins, and a server."""

import os
import socket
import subprocess
import time
import urllib.request
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from urllib.error import HTTPError, URLError

FOLDER = Path(__file__).parent
PROGRAMS = Path(os.environ.get("RENDA_PROGRAMS", FOLDER.parent.parent / ".build" / "debug"))
MAIN_UNIT, CO_UNIT = "示例市交通局", "示例市财政局"
# The checklist of submission, each line answered as it should be.
EXCLUSIONS = ["personal", "court_case", "forwarded", "academic", "promotion", "elsewhere", "empty"]
CLEARED = {"one_matter": "是"} | {name: "否" for name in EXCLUSIONS}


def today():
    """The day it is in China, where the office is."""
    return datetime.now(timezone(timedelta(hours=8))).date()


@dataclass
class SignIn:
    login: str
    password: str
    role: str
    name: str


@dataclass
class Site:
    address: str
    sign_ins: dict[str, SignIn]

    def name(self, login):
        return self.sign_ins[login].name


def renda(database, *arguments, typed=None):
    """Runs the command line and gives what it prints; a failure shows what it said. `typed`: what it is told."""
    done = subprocess.run(
        [PROGRAMS / "renda", *arguments], env={**os.environ, "RENDA_DATABASE": database}, text=True,
        input=typed, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, f"renda {' '.join(arguments)}: {done.stdout}{done.stderr}"
    return done.stdout


def session_ledger():
    """会议 with a session that sits today, so that a suggestion goes through both reviews."""
    first, last = today() - timedelta(days=1), today() + timedelta(days=3)
    return (
        "会议编号,会议名称,类型,层级,届次,次数,开始日期,结束日期\n"
        f"RDH-6-5,示例市六届人大五次会议,人民代表大会,市,6,5,{first},{last}\n")


def found(database, folder):
    """Fills the database and gives its sign-ins by login."""
    renda(database, "init", "--non-interactive")
    renda(database, "import", "ledgers", str(FOLDER / "ledgers"))
    (folder / "会议.csv").write_text(session_ledger(), encoding="utf-8")
    renda(database, "import", "ledgers", str(folder / "会议.csv"))
    table = renda(
        database, "sample-accounts", "--deputy", "C001", "--deputy", "C002", "--deputy", "C007", "--main", MAIN_UNIT,
        "--co", CO_UNIT)
    sign_ins = [SignIn(*line.split("\t")) for line in table.splitlines()[1:]]
    return {sign_in.login: sign_in for sign_in in sign_ins}


def found_empty(database):
    """A new office: nothing but 机关 is imported, and one of the staff can sign in."""
    renda(database, "init", "--non-interactive")
    renda(database, "import", "ledgers", str(FOLDER / "ledgers" / "机关.csv"))
    staff = SignIn("staff", "First-Morning-8", "代工委工作人员", "办公室甲")
    renda(
        database, "account", "add", staff.login, staff.name, "--role", staff.role, "--password-stdin", "--keep-password",
        typed=staff.password + "\n")
    return {staff.login: staff}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Server:
    """`renda-server` over that database, until it is closed."""

    def __init__(self, database, log):
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        self.log = log
        self.process = subprocess.Popen(
            [PROGRAMS / "renda-server", "--port", str(port), "--insecure"],
            env={**os.environ, "RENDA_DATABASE": database}, stdout=log.open("wb"), stderr=subprocess.STDOUT)
        self.wait()

    def wait(self):
        deadline = time.monotonic() + 30
        while not self.answers():
            assert self.process.poll() is None, f"renda-server ended: {self.log.read_text(encoding='utf-8')}"
            assert time.monotonic() < deadline, f"renda-server does not answer: {self.log.read_text(encoding='utf-8')}"
            time.sleep(0.1)

    def answers(self):
        try:
            urllib.request.urlopen(self.address + "/sign-in", timeout=5).close()
        except HTTPError:
            return True
        except (URLError, OSError):
            return False
        return True

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=20)
