# TCP ports of this machine.

is_port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The first free port from the given one on.
free_port() {
    local port=$1
    while is_port_taken "$port"; do port=$((port + 1)); done
    printf '%s' "$port"
}

# wait_for_port PORT PID SECONDS: until the program answers; fails when it has ended or the time is over.
wait_for_port() {
    local deadline=$((SECONDS + $3))
    until is_port_taken "$1"; do
        kill -0 "$2" 2>/dev/null || return 1
        ((SECONDS < deadline)) || return 1
        sleep 0.1
    done
}
