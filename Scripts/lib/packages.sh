# Installs what is missing from Debian, and says what and why. What is there already is left alone.

# install_packages WHY PACKAGE...
install_packages() {
    local why=$1 package missing=()
    shift
    for package in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    say "安装 ${missing[*]}（$why）"
    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "请先以管理员身份安装：apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    if [[ -z ${package_lists_read:-} ]]; then
        apt_get update -qq
        package_lists_read=1
    fi
    apt_get install -y -qq --no-install-recommends "${missing[@]}"
}

apt_get() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Use-Pty=0 "$@" </dev/null >&2
}

install_for_building() {
    install_packages "编译" ca-certificates git pkg-config libc6-dev libstdc++-12-dev zlib1g-dev \
        libsqlite3-dev libpq-dev libargon2-dev libzip-dev libexpat1-dev libxlsxwriter-dev \
        libqrencode-dev
}

install_for_postgres() { install_packages "PostgreSQL 数据库" postgresql; }

install_for_testing() {
    install_packages "测试：脚本检查、表结构、浏览器测试" python3 python3-venv sqlite3 chromium fonts-noto-cjk
}
