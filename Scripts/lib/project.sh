# What every script here begins with: strictness, the project's folder, and how things are said.
set -euo pipefail
export LC_ALL=C.UTF-8
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$project"

# Says what is being done. On standard error, so that output can be piped.
say() { printf '\n==> %s\n' "$*" >&2; }

# Says why the script cannot go on, and ends it.
fail() {
    printf '\n错误：%s\n' "$*" >&2
    exit 1
}

# Prints the comment at the head of the script that was called: its help.
print_help() { awk 'NR > 1 { if (!/^#/) exit; sub(/^# ?/, ""); print }' "$0"; }

# Runs a command and says how long it took; its exit code stays.
timed() {
    local title=$1 start=$SECONDS code=0
    shift
    say "$title"
    "$@" || code=$?
    local took="$title：$((SECONDS - start)) 秒"
    ((code == 0)) || took="$took，失败（退出码 $code）"
    durations+=("$took")
    return "$code"
}
durations=()

# The value of an option, or an error that names it.
option_value() {
    [[ -n ${2:-} ]] || fail "$1 后面要写一个值。"
    printf '%s' "$2"
}

# at_end COMMAND: what is done when the script ends, however it ends. A second Ctrl-C does not cut it short.
at_end() {
    trap "trap '' INT TERM; $1" EXIT
    trap 'exit 130' INT TERM
}
