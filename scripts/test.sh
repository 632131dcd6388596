#!/usr/bin/env bash
# Every check, then every test, then one line that counts them. `scripts/test.sh lint` stops
# after the checks. Called by `make`, which sees to it that what they need is there.
set -euo pipefail

log=target/test.log
mkdir -p target

step() { # what it is, then the command
    local started=$SECONDS
    printf '\n== %s\n' "$1"
    shift
    "$@"
    printf -- '-- %s s\n' $((SECONDS - started))
}

in_ui() { (cd ui && "$@"); }

# The tests' own closing lines, from cargo and from Vitest, added up.
count() {
    sed $'s/\x1b\\[[0-9;]*m//g' "$log" | awk '
        /^test result:/ { passed += $4; failed += $6; skipped += $8 }
        /^ *Tests .*\([0-9]+\)$/ {
            for (i = 2; i < NF; i++) {
                word = $i; sub(/[^a-z].*/, "", word)
                if (word == "passed") passed += $(i - 1)
                if (word == "failed") failed += $(i - 1)
                if (word == "skipped") skipped += $(i - 1)
            }
        }
        END {
            printf "%d passed, %d failed", passed, failed
            if (skipped) printf ", %d skipped", skipped
            print ""
        }'
}

step 'Rust: formatting' cargo fmt --all --check
step 'Page: types' in_ui npx --no-install tsc --noEmit
step 'Page: lint rules, accessibility among them' in_ui npm run --silent lint
step 'Rust: clippy' cargo clippy --workspace --all-targets --locked --quiet -- --deny warnings
[ "${1:-}" != lint ] || exit 0

: >"$log"
trap 'printf "\n"; count' EXIT
step 'Page: unit tests' in_ui npm run --silent test 2>&1 | tee -a "$log"
# The tests look for the programs beside themselves. All targets, so that crates are built once.
step 'Rust: programs' cargo build --workspace --all-targets --locked
step 'Rust: tests' cargo test --workspace --locked --no-fail-fast 2>&1 | tee -a "$log"
