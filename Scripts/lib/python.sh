# The Python of the browser tests: a virtual environment in .venv, filled from the list of exact versions.

python=$project/.venv/bin/python

prepare_python() {
    local list=Tests/Browser/requirements.txt
    if cmp -s "$list" .venv/installed.txt && "$python" -c '' 2>/dev/null; then return; fi
    say "建立 Python 虚拟环境 .venv（浏览器测试用）"
    # Debian's own Python: others on the PATH may lack modules.
    /usr/bin/python3 -m venv --clear .venv
    "$python" -m pip install --quiet --disable-pip-version-check --retries 5 -r "$list" </dev/null >&2
    cp "$list" .venv/installed.txt
}
