# The web server in the background.

# start_server PORT [LOG]: serves RENDA_DATABASE, sets `server`. Without LOG its log goes to standard error.
start_server() {
    if [[ -n ${2:-} ]]; then exec 4>>"$2"; else exec 4>&2; fi
    "$bin/renda-server" --port "$1" --insecure >&4 2>&4 4>&- &
    server=$!
    exec 4>&-
    wait_for_port "$1" "$server" 30 || fail "renda-server 没有在端口 $1 上启动起来。"
}

stop_server() {
    [[ -n ${server:-} ]] || return 0
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=""
}
