#!/bin/sh
# Brings this machine to where Docket can be built and shown. Installs only what is missing, so a
# second run is instant and needs no network.
#
# usage: scripts/setup.sh GROUP...
#   build  libraries and compilers that the program is built with
#   show   a screen without a monitor, and what drives and photographs the window on it
set -eu

# The oldest that build Docket; Cargo.toml and ui/package.json say the same.
rust_needed=1.95
node_needed=20

say() { printf 'setup: %s\n' "$*"; }
fail() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}

# Debian's and Ubuntu's names, the same from Debian 12 and Ubuntu 22.04 on.
debian_packages() {
    case $1 in
    # libclang: SQLite's session extension is bound at build time. libdbus: the window's library.
    build) echo build-essential pkg-config libclang-dev libdbus-1-dev libgtk-3-dev libwebkit2gtk-4.1-dev ;;
    show) echo xvfb xauth webkit2gtk-driver xdotool imagemagick poppler-utils ;;
    *) fail "There is no group '$1'. The groups are: build, show." ;;
    esac
}

# True when version $1 is $2 or newer, compared number by number.
at_least() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)" = "$2" ]
}

check_tool() { # command, version needed, where to get it
    command -v "$1" >/dev/null 2>&1 ||
        fail "'$1' is not there. Docket needs version $2 or newer: $3"
    found=$("$1" --version | sed 's/^[^0-9]*\([0-9.]*\).*/\1/')
    at_least "$found" "$2" ||
        fail "'$1' is version $found. Docket needs $2 or newer: $3"
}

missing_of() { # the packages named that are not installed
    for package in "$@"; do
        case $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true) in
        installed) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

install_debian() {
    # Split on purpose: the names hold no spaces.
    # shellcheck disable=SC2046
    missing=$(missing_of $(for group in "$@"; do debian_packages "$group"; done))
    missing=${missing% }
    [ -n "$missing" ] || return 0

    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || fail "These packages are missing: $missing" \
            "Install them as root, then run this again: apt-get install $missing"
        as_root=sudo
    fi
    say "installing $missing"
    # shellcheck disable=SC2086
    {
        $as_root apt-get update -qq
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends $missing >/dev/null
    } || fail "apt-get could not install: $missing" "What it said stands above. Mend that, then run this again."
}

say_other() {
    say 'this system has no apt-get. Docket needs, under the names your system has for them:'
    case $(uname -s) in
    Darwin) say '  the Xcode command line tools: xcode-select --install' ;;
    MINGW* | MSYS* | CYGWIN*) say '  the Visual Studio C++ build tools, LLVM (libclang) and WebView2: see CONTRIBUTING.md' ;;
    *)
        say '  Fedora: dnf install @c-development clang-devel dbus-devel gtk3-devel webkit2gtk4.1-devel'
        say '          (window tests and screenshots: xorg-x11-server-Xvfb xdotool ImageMagick poppler-utils)'
        say '  Arch:   pacman -S base-devel clang gtk3 webkit2gtk-4.1'
        say '          (window tests and screenshots: xorg-server-xvfb xdotool imagemagick poppler)'
        ;;
    esac
    say 'If they are there, all is well; going on.'
}

[ $# -gt 0 ] || fail 'Say what for: scripts/setup.sh build [show]'
for group in "$@"; do debian_packages "$group" >/dev/null; done

check_tool cargo "$rust_needed" 'get it from https://rustup.rs (or: rustup update stable).'
check_tool node "$node_needed" 'get it from https://nodejs.org or your package manager.'
check_tool npm 8 'it comes with Node.js, or as the package npm.'

if command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; then
    install_debian "$@"
else
    say_other
fi
