# The web server in the background.

# start_server PORT LOG|-: serves RENDA_DATABASE, sets `server`; LOG "-" leaves its log on standard error.
start_server() {
    local log=$2
    [[ $log != - ]] || log=/dev/stderr
    "$bin/renda-server" --port "$1" --insecure-cookies >>"$log" 2>&1 &
    server=$!
    wait_for_port "$1" "$server" 30 || fail "renda-server 没有在端口 $1 上启动起来。"
}

stop_server() {
    [[ -n ${server:-} ]] || return 0
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=""
}
