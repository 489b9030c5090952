#!/usr/bin/env bash
# What depending on this crate costs to build, against an empty crate with the same reqwest, tokio and serde.
#
#   ext/benches/build_cost.sh [RUNS]
#
# Clean builds, in turn, in the dev profile; of RUNS (3) the median of the CPU time, which other work on the machine changes
# little. Needs the crates' sources, not the network.
set -euo pipefail

runs=${1:-3}
ext=$(cd "$(dirname "$0")/.." && pwd)
lock="$ext/../Cargo.lock"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# name, dependencies
crate() {
    mkdir -p "$work/$1/src"
    printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n%b\n' "$1" "$2" >"$work/$1/Cargo.toml"
    : >"$work/$1/src/lib.rs"
    cp "$lock" "$work/$1/Cargo.lock"
}

crates() {
    cargo tree --offline --quiet --manifest-path "$work/$1/Cargo.toml" --edges normal,build --prefix none --format '{p}' |
        sed 's/ (.*//' | sort -u | wc -l
}

milliseconds() {
    rm -rf "$work/target"
    local TIMEFORMAT='%U %S'
    { time cargo build --offline --quiet --manifest-path "$work/$1/Cargo.toml" --target-dir "$work/target" 2>"$work/errors"; } 2>&1 |
        awk '{ printf "%d\n", ($1 + $2) * 1000 }'
}

median() { sort -n | awk '{a[NR]=$1} END {print a[int((NR+1)/2)]}'; }

compare() {
    local title=$1 ours="ours-$2" base="base-$2"
    crate "$ours" "arize-ax = { path = \"$ext\", default-features = false, features = [$3] }"
    crate "$base" "reqwest = { version = \"0.13.5\", default-features = false, features = [$4] }\ntokio = { version = \"1\", features = [\"net\", \"rt\", \"sync\", \"time\"] }\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\""
    : >"$work/$ours.ms"
    : >"$work/$base.ms"
    for _ in $(seq "$runs"); do
        milliseconds "$base" >>"$work/$base.ms"
        milliseconds "$ours" >>"$work/$ours.ms"
    done
    local a b
    a=$(median <"$work/$ours.ms")
    b=$(median <"$work/$base.ms")
    awk -v t="$title" -v na="$(crates "$ours")" -v nb="$(crates "$base")" -v a="$a" -v b="$b" \
        'BEGIN { printf "%-24s crates %3d against %3d, CPU %5.1f s against %5.1f s, ratio %.2f\n", t, na, nb, a/1000, b/1000, a/b }'
}

compare "rustls (default)" rustls '"rustls"' '"rustls", "json", "query", "stream"'
compare "native-tls" native '"native-tls"' '"native-tls", "json", "query", "stream"'
compare "no TLS" plain '' '"json", "query", "stream"'
