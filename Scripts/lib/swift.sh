# Building. All scripts build with the same options, so that none undoes the work of another.

swift_options=(--explicit-target-dependency-import-check error)

require_swift() {
    command -v swift >/dev/null || fail "没有找到 Swift 6.3。请从 https://www.swift.org/install/linux/debian/12/ 安装，并加入 PATH。"
    local version
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -1)
    [[ $(printf '%s\n' 6.3 "$version" | sort -V | head -1) == 6.3 ]] || fail "需要 Swift 6.3 以上，现在是 ${version:-不明}。"
}

# build_programs debug|release: the two programs; `$bin` is then their folder. Asking the builder takes seconds, so it
# is asked only when a file has changed since it was last done.
build_programs() {
    local product built=.build/programs-$1
    bin=$project/.build/$1
    [[ -x $bin/renda && -x $bin/renda-server && -e $built ]] &&
        [[ -z $(find Package.swift Modules Apps -newer "$built" -print -quit) ]] && return
    mkdir -p .build && touch "$built.begun"
    for product in renda renda-server; do
        swift build -c "$1" "${swift_options[@]}" --product "$product" >&2
    done
    mv "$built.begun" "$built"
}
