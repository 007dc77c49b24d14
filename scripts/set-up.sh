# Makes this folder ready to run: Debian's packages, a virtual environment, the locked Python packages.
# Sourced by ./start and ./check after `cd` to the project's root; `set_up run` for use, `set_up develop` for checks.

say() { printf '%s\n' "$*"; }

debian_packages_run="python3-venv libgl1 libegl1 libgl1-mesa-dri libmtdev1 fonts-nanum libespeak-ng1 espeak-ng alsa-utils"
debian_packages_screen="libxcursor1 libxi6 libxss1 libxrandr2"
debian_packages_develop="poppler-utils"

install_debian_packages() {
  command -v dpkg-query >/dev/null || { say "This is not Debian: please install what README lists under 'Other systems'."; return; }
  local missing="" package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  say "필요한 데비안 꾸러미를 설치합니다 / Installing the Debian packages that are missing:$missing"
  local root=""
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null; then root="sudo"; else
      say "Please run this as root, then start again: apt-get install --no-install-recommends$missing"; exit 1
    fi
  fi
  # A machine may already be installing packages of its own: wait for it instead of failing.
  $root apt-get -o DPkg::Lock::Timeout=120 update -qq >/dev/null 2>&1 || say "(the list of packages could not be renewed; trying with the old one)"
  # shellcheck disable=SC2086
  $root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends $missing >.cache/debian-packages.log 2>&1 || {
    tail -n 20 .cache/debian-packages.log; say "Debian's packages could not be installed; the lines above say why."; exit 1
  }
}

set_up() {
  mkdir -p .cache
  local lock=requirements.lock packages="$debian_packages_run $debian_packages_screen"
  if [ "$1" = develop ]; then lock=requirements-dev.lock; packages="$packages $debian_packages_develop"; fi
  # shellcheck disable=SC2086
  install_debian_packages $packages
  command -v python3 >/dev/null || { say "python3 is missing: please install it."; exit 1; }
  [ -x .venv/bin/python ] || {
    python3 -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' || {
      say "Python 3.11, 3.12 or 3.13 is needed; this one is $(python3 --version)."; exit 1
    }
    say "가상 환경을 만듭니다 / Making the virtual environment (.venv)"
    python3 -m venv .venv
  }
  local wanted stamp=.venv/.installed-$1
  wanted=$(cat "$lock" pyproject.toml | sha256sum)
  if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
    say "파이썬 꾸러미를 설치합니다 / Installing the locked Python packages (about a minute)"
    local pip=".venv/bin/python -m pip install -q --disable-pip-version-check"
    { $pip --require-hashes -r "$lock" && $pip --no-deps --no-build-isolation -e .; } >.cache/python-packages.log 2>&1 || {
      tail -n 20 .cache/python-packages.log; say "The Python packages could not be installed; the lines above say why."; exit 1
    }
    printf '%s' "$wanted" >"$stamp"
  fi
}
