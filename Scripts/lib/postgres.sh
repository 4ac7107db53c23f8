# A PostgreSQL cluster of our own, listening on 127.0.0.1 only. The system's own clusters are left alone.
# PostgreSQL refuses to run as root: then it runs as the user `postgres`, whom the Debian package brings.

postgres_programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }

# Runs a command as the one who owns the cluster, from a folder that everybody may enter.
as_postgres() {
    if ((EUID == 0)); then
        (cd / && setpriv --reuid=postgres --regid=postgres --init-groups -- "$@")
    else
        "$@"
    fi
}

# start_postgres FOLDER keep|throwaway: makes the cluster at the first time, starts it, sets `postgres_url`.
# "keep" writes safely to disk and asks for a password made at the first start; "throwaway" is for tests: fast, and
# gone with its folder.
start_postgres() {
    local folder=$1 purpose=$2 programs port
    programs=$(postgres_programs)
    [[ -n $programs ]] || fail "没有找到 PostgreSQL 的程序（/usr/lib/postgresql）。"
    postgres_folder=$folder
    [[ -f $folder/data/PG_VERSION ]] || make_cluster "$folder" "$purpose" "$programs"
    if is_running "$folder/data" "$programs"; then
        # An interrupted script left it behind: go on with it.
        port=$(as_postgres sed -n 4p "$folder/data/postmaster.pid")
    else
        port=$(free_port 54400)
        launch "$folder" "$purpose" "$programs" "$port"
    fi
    local password=""
    [[ ! -f $folder/password ]] || password=":$(<"$folder/password")"
    postgres_url="postgres://renda${password}@127.0.0.1:$port"
}

is_running() {
    as_postgres "$2/pg_ctl" -D "$1" status >/dev/null 2>&1 && is_port_taken "$(as_postgres sed -n 4p "$1/postmaster.pid")"
}

launch() {
    local folder=$1 purpose=$2 programs=$3 port=$4
    local settings=(-c listen_addresses=127.0.0.1 -c "port=$port" -c unix_socket_directories= -c jit=off)
    # Serialisable transactions remember what they read; the default is too little for a large import beside others.
    settings+=(-c max_pred_locks_per_transaction=1024)
    if [[ $purpose == throwaway ]]; then
        settings+=(-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300)
    fi
    if ! as_postgres "$programs/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "${settings[*]}" start >/dev/null; then
        tail -20 "$folder/log" >&2
        fail "PostgreSQL 没有启动起来，见上面的日志。"
    fi
}

make_cluster() {
    local folder=$1 purpose=$2 programs=$3 login=(--auth=trust --no-sync)
    mkdir -p "$folder"
    chmod 700 "$folder"
    if [[ $purpose == keep ]]; then
        (umask 077 && od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"$folder/password")
        login=(--auth=scram-sha-256 --pwfile="$folder/password")
    fi
    ((EUID != 0)) || chown -R postgres:postgres "$folder"
    as_postgres "$programs/initdb" -D "$folder/data" -U renda --encoding=UTF8 --locale=C.UTF-8 "${login[@]}" >/dev/null
}

# ensure_database NAME: sets `database_url`.
ensure_database() {
    database_url=$postgres_url/$1
    psql "$postgres_url/postgres" -XqtAc "SELECT 1 FROM pg_database WHERE datname = '$1'" | grep -q 1 \
        || psql "$postgres_url/postgres" -Xqc "CREATE DATABASE $1"
}

stop_postgres() {
    [[ -n ${postgres_folder:-} ]] || return 0
    as_postgres "$(postgres_programs)/pg_ctl" -D "$postgres_folder/data" -m fast -w stop >/dev/null 2>&1 || true
    postgres_folder=""
}

# A folder for a throwaway cluster, which the user `postgres` can reach wherever the project stands.
throwaway_folder() { mktemp -d "${TMPDIR:-/tmp}/renda-$1.XXXXXX"; }

# Whether whoever runs PostgreSQL may enter that folder.
can_reach() { as_postgres test -x "$1"; }

# demo_cluster_folder FOLDER: FOLDER/postgres, or a place of its own where the user `postgres` may not enter FOLDER.
demo_cluster_folder() {
    mkdir -p "$1"
    if can_reach "$1"; then
        printf '%s/postgres' "$1"
    else
        printf '/var/tmp/renda-postgres-%s' "$(printf '%s' "$1" | cksum | cut -d' ' -f1)"
    fi
}
