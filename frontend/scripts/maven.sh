#!/bin/sh
# What the Maven build asks of the web app: "build" makes dist/ when it is out of date, "check" runs
# every check of the web app.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "web app: $*"; }

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  say "Node 20 or newer with npm is needed and was not found on the path."
  exit 1
fi
major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$major" -lt 20 ]; then
  say "Node 20 or newer is needed; this is $(node --version)."
  exit 1
fi

# Copies beside what they describe: removing node_modules also removes the memory of it.
installed=node_modules/.installed-lock.json
built=node_modules/.built-from

install_packages() {
  if cmp -s package-lock.json "$installed"; then
    return
  fi
  say "installing packages"
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json "$installed"
}

# One line for all that dist/ is made of.
sources() {
  set -- src index.html package.json package-lock.json vite.config.ts tsconfig.json
  set -- "$@" public service-worker ../openapi.yaml
  find "$@" -type f ! -name schema.gen.ts -exec cksum {} + | sort | cksum
}

build() {
  if [ -f dist/index.html ] && [ "$(sources)" = "$(cat "$built" 2>/dev/null)" ]; then
    say "up to date"
    return
  fi
  say "building"
  npm run --silent build
  sources >"$built"
}

install_packages
case ${1:-} in
  build) build ;;
  check) npm run --silent check ;;
  *)
    say "usage: scripts/maven.sh build|check"
    exit 2
    ;;
esac
