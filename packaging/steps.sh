# Steps that packaging/start and packaging/test share. Sourced, not run; expects `set -euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() {
    printf '== %s\n' "$*"
}

# The packages of the given groups of packages.txt, one a line.
packages_of() {
    local groups=" $* "
    awk -v groups="$groups" '
        { sub(/#.*/, "") }
        /^\[/ { gsub(/[][ \t]/, ""); wanted = index(groups, " " $0 " "); next }
        wanted && NF { print $1 }' "$root/packaging/packages.txt"
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "Installing packages needs root or sudo. As root, run: $*"
        return 1
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@"
}

# Installs what is missing of the given groups and nothing else.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "No apt-get here: going on with what is installed (packaging/packages.txt lists what is needed)."
        return
    fi
    local package missing=()
    # No process substitution: it needs /dev/fd, which a bare chroot may lack.
    for package in $(packages_of "$@"); do
        is_installed "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    say "Installing ${#missing[@]} packages, which takes some minutes: ${missing[*]}"
    local log
    log=$(mktemp)
    if ! { apt_get update && apt_get install --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
        cat "$log"
        say "The packages could not be installed; what apt-get said stands above."
        return 1
    fi
    rm -f "$log"
}

# Qt and the tests expect UTF-8; a bare system has no locale set.
use_utf8() {
    case "$(locale charmap 2>/dev/null || true)" in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
}

# Lets compilations be found again from another clone; the cache itself stays outside of the clone.
use_compiler_cache() {
    export CCACHE_DIR=${CCACHE_DIR:-${HOME:-/tmp}/.cache/ccache}
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
}

# build PRESET [CONFIGURE-OPTION...]
build() {
    local preset=$1
    shift
    say "Building: $preset"
    cd "$root"
    cmake --preset "$preset" --log-level=WARNING "$@"
    cmake --build --preset "$preset"
}
