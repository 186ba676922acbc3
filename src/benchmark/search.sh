#!/bin/bash
# search.sh [-j JAR] [-c CLASSES] [-w FOLDER] [-p VERSIONS] [N …]
#
# The search of a site of N generated communiqués (100 if none is given) beside Pagefind over plain pages of the same texts:
# time and memory of making the index, its size, and for 20 phrases of the texts what a browser loads and how long it takes
# to the first ten results and to the exact total, and how many of the texts that have the phrase are found (by plain counting).
#
#   -j  gen.jar to measure                                                    default: gen.jar
#   -c  where the compiled tests are, that hold the generator of the texts    default: target/test-classes
#   -w  works there and leaves all as it is; else in a folder that goes again
#   -p  which of Pagefind's versions                                          default: 1.5.2,1.6.0
#   -m  gigabytes from which on a Pagefind is ended, which is told in place of its row   default: three quarters of the memory
#
# Needs bash, python3, /usr/bin/time, chromium, chromedriver, and npm for Pagefind. The peak memory of gen is that of the whole
# build; its time is that between the last page and the last file of the index. The server compresses.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=gen.jar classes=target/test-classes work= versions=1.5.2,1.6.0
most=$(awk '/^MemTotal/ {print int($2 * 3 / 4 / 1048576)}' /proc/meminfo)
while getopts j:c:w:p:m: option; do
  case $option in
    j) jar=$OPTARG ;; c) classes=$OPTARG ;; w) work=$OPTARG ;; p) versions=$OPTARG ;; m) most=$OPTARG ;;
    *) sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
done
shift $((OPTIND - 1))
if [ -z "$work" ]; then work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; fi

timed() { /usr/bin/time -o "$1" -f '%e %M' "${@:2}" >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }; }

# Runs what may take all memory; 1 where it was ended.
bounded() {
  local file=$1 start=$SECONDS kb status=0 child
  /usr/bin/time -o "$file" -f '%e %M' "${@:2}" >"$work/log" 2>&1 &
  local timer=$!
  while kill -0 "$timer" 2>/dev/null; do
    kb=0 child=$(pgrep -P "$timer" || true)
    # The command may be a script that starts the program itself.
    for each in $child $(for one in $child; do pgrep -P "$one" || true; done); do
      kb=$((kb + $(awk '/^VmRSS/ {print $2}' "/proc/$each/status" 2>/dev/null || true) + 0))
    done
    if [ "$kb" -gt $((most * 1048576)) ]; then
      for each in $(for one in $child; do pgrep -P "$one" || true; done) $child; do kill -KILL "$each" 2>/dev/null || true; done
      wait "$timer" || true
      echo "killed at $((kb / 1048576)) GB after $((SECONDS - start)) s"
      return 1
    fi
    sleep 0.2
  done
  wait "$timer" || status=$?
  [ "$status" -eq 0 ] || { cat "$work/log" >&2; echo "failed after $((SECONDS - start)) s"; return 1; }
}

compare() {
  local n=$1 seeds=$work/seeds-$1 site=$work/site-$1 version plain pagefind said
  rm -rf "$seeds" "$site"
  java -cp "$classes:$jar" gongbao.fixture.Generator "$seeds" "$n"
  timed "$work/time-$n-gen" java ${JAVA_OPTIONS:-} -jar "$jar" build --no-cache "$seeds" -o "$site"
  python3 "$here/search/measure.py" gen "$n" "$site" "$work/time-$n-gen"
  for version in ${versions//,/ }; do
    plain=$work/plain-$n-$version
    rm -rf "$plain"
    python3 "$here/search/plain.py" "$site" "$plain"
    pagefind=$work/node_modules/pagefind-$version/lib/runner/bin.cjs
    if said=$(bounded "$work/time-$n-$version" "$pagefind" --site "$plain" --glob '*.html'); then
      python3 "$here/search/measure.py" "pagefind $version" "$n" "$plain" "$work/time-$n-$version"
    else
      echo "| $n | pagefind $version | $said |"
    fi
  done
}

mkdir -p "$work"
cp "$here/search/package.json" "$work"
[ -z "$versions" ] || npm install --silent --no-fund --no-audit --prefix "$work"
echo "| texts | | index s | peak MB | index MB | gzip MB | first ten: KB | ms | total: KB | ms | recall | precision |"
echo "|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
for n in "${@:-100}"; do
  for each in $n; do compare "$each"; done
done
echo
echo "load: $(cut -d' ' -f1-3 /proc/loadavg), cores: $(nproc); KB and ms: median (highest)"
