#!/usr/bin/env bash
# Measures the memory models beside ts-fsrs and the npm binding of fsrs-rs, in one run and in turn, since the figures of
# a shared machine move. Both are installed into a temporary folder, which is removed at the end. What each is given
# beforehand differs: `next` of ts-fsrs counts the days between dates itself and tells a log entry, ours is told the
# days; our fit begins with the reviews, theirs with items built from them, which is timed apart.
#
#   memory_beside.sh PATH-TO-lockstep-benchmarks [ROUNDS]
#
# Where npm, its registry or the simulated logs (../shared/memory beside the repository) are not there, it says so and
# has nothing to do.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
logs=$here/../../../shared/memory

skip() {
    printf 'skipped: %s\n' "$*"
    exit 0
}

if [ $# -lt 1 ] || [ ! -x "$1" ]; then
    printf 'usage: %s PATH-TO-lockstep-benchmarks [ROUNDS]\n' "$0" >&2
    exit 2
fi
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")

for tool in node npm; do
    command -v "$tool" >/dev/null || skip "$tool is not there"
done
for file in u1.csv.gz u1.truth.json u2.csv.gz u2.truth.json; do
    [ -r "$logs/$file" ] || skip "$file is not beside the repository"
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --cache "$folder/cache" --no-audit --no-fund --ignore-scripts \
    --fetch-retries 1 --fetch-timeout 30000 ts-fsrs@5.4.2 @open-spaced-repetition/binding@0.5.0 \
    >"$folder/npm.log" 2>&1 || skip 'npm cannot install ts-fsrs and the binding; is its registry there?'

node "$here/memory_beside.mjs" "$program" "$folder" "$logs" "${2:-5}"
