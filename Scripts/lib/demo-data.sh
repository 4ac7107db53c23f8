# What a demonstration holds: the sample ledgers and the sample sign-ins.

# fill_demo FOLDER: makes the database of RENDA_DATABASE ready; FOLDER keeps the sign-ins and the mark that it is done.
fill_demo() {
    local folder=$1
    "$bin/renda" init --non-interactive >&2
    [[ ! -f $folder/ready ]] || return 0
    say "导入示例台账（Samples/shiyan-2024h1，姓名、电话、标题都是编造的）"
    if ! "$bin/renda" import ledgers Samples/shiyan-2024h1 >"$folder/import.log"; then
        tail -20 "$folder/import.log" >&2
        fail "导入没有成功，详见 $folder/import.log。"
    fi
    head -4 "$folder/import.log" >&2
    say "建立示例账号，密码现在随机生成"
    (umask 077 && "$bin/renda" sample-accounts --deputy C00199 --deputy C00387 --deputy C00380 \
        --main 市教育局 --co 市财政局 >"$folder/sign-ins.txt")
    touch "$folder/ready"
}
