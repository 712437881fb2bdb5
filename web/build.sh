#!/bin/sh
# Builds the screens into the folder given (server/target/classes/static by default), if their sources changed.
#   build.sh [FOLDER]          build when stale
#   build.sh --stale [FOLDER]  only answer: exit 0 when a build is due
#   build.sh --packages        only bring node_modules in line with the lock file
#   build.sh --node            only answer: exit 0 when a fitting Node is here, else say what to install
set -eu

web=$(cd "$(dirname "$0")" && pwd -P)
cd "$web"

mode=build
case "${1:-}" in
  --stale) mode=stale; shift ;;
  --packages) mode=packages; shift ;;
  --node) mode=node; shift ;;
esac
out=${1:-../server/target/classes/static}

hash_of() { sha256sum | cut -c1-16; }

lock_hash() { cat package.json package-lock.json .npmrc | hash_of; }

source_hash() {
  {
    find . \( -name node_modules -o -name dist -o -name e2e -o -name bench \) -prune -o -type f ! -name '*.test.ts' -exec sha256sum {} +
  } | LC_ALL=C sort -k 2 | hash_of
}

# Outside the folder, which is packed as it stands.
stamp=$out/../../screens.sources
is_stale() { ! { [ -f "$out/index.html" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(source_hash)" ]; }; }

# Node 20.19 or newer of the 20 line, 22.12 or newer otherwise: what Vite 8 runs on.
node_fits() {
  found=$(node --version 2>/dev/null) || return 1
  found=${found#v}
  major=${found%%.*}
  minor=${found#*.}
  minor=${minor%%.*}
  case "$major" in
    20) [ "$minor" -ge 19 ] ;;
    21) return 1 ;;
    22) [ "$minor" -ge 12 ] ;;
    *) [ "$major" -gt 22 ] ;;
  esac
}

need_node() {
  if ! node_fits || ! command -v npm >/dev/null 2>&1; then
    echo '请安装 Node.js 20.19 以上（或 22.12 以上）版本及 npm，用于构建网页。Install Node.js >= 20.19 (or >= 22.12) with npm to build the screens.' >&2
    exit 69
  fi
}

packages() {
  mark=node_modules/.mingdu-lock
  if [ "$(cat "$mark" 2>/dev/null)" != "$(lock_hash)" ]; then
    echo 'web: npm ci'
    npm ci --no-audit --no-fund --loglevel=error
    lock_hash >"$mark"
  fi
}

case $mode in
  stale)
    is_stale
    exit
    ;;
  node)
    need_node
    exit
    ;;
  packages)
    need_node
    packages
    exit
    ;;
esac

if is_stale; then
  need_node
  packages
  echo 'web: vite build'
  hash=$(source_hash)
  npm run --silent build
  mkdir -p "$out"
  rm -rf "$out"
  cp -R dist "$out"
  printf "%s\n" "$hash" >"$stamp"
fi
