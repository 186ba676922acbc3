#!/bin/bash
# compare.sh [-j JAR] [-c CLASSES] [-w FOLDER] [-o WHAT] [N …]
#
# What a build of N generated communiqués takes (1 100 1000 if none is given), beside Hugo with a comparable site of the same
# texts and a plain copy of the finished site, which is the floor. Prints a Markdown table; the ratios are to Hugo.
#
#   -j  gen.jar to measure; JAVA_OPTIONS is for its java, -Xmx512m say        default: gen.jar
#   -c  where the compiled tests are, that hold the generator of the texts    default: target/test-classes
#   -w  works there and leaves all as it is; else in a folder that goes again
#   -o  only these of gen,hugo,copy: -o gen,copy
#
# Needs bash, python3, /usr/bin/time and, for its part, hugo. Everything is read once before it is timed, every output folder
# is removed before; up to 1,000 texts the median of three runs counts.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=gen.jar classes=target/test-classes work= only=gen,hugo,copy
while getopts j:c:w:o: option; do
  case $option in
    j) jar=$OPTARG ;; c) classes=$OPTARG ;; w) work=$OPTARG ;; o) only=$OPTARG ;;
    *) sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
done
shift $((OPTIND - 1))
if [ -z "$work" ]; then work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; fi

# timed ROW OUT RUNS COMMAND…: appends "ROW wall cpu peak files bytes" to the figures, medians of the runs
timed() {
  local row=$1 out=$2 runs=$3 i
  shift 3
  rm -f "$work/times"
  for ((i = 0; i < runs; i++)); do
    rm -rf "$out"
    /usr/bin/time -a -o "$work/times" -f '%e %U %S %M' "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }
  done
  python3 - "$row" "$out" "$work/times" >>"$work/figures" <<'PYTHON'
import os, statistics, sys
row, out, times = sys.argv[1:]
runs = [[float(figure) for figure in line.split()] for line in open(times) if line[0].isdigit()]
wall, user, system, peak = (statistics.median(column) for column in zip(*runs))
sizes = [os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(out) for name in names]
print(row, wall, user + system, peak / 1024, len(sizes), sum(sizes))
PYTHON
}

warm() { find "$@" -type f -exec cat {} + >/dev/null; }

wants() { [[ ,$only, == *,$1,* ]]; }

compare() {
  local n=$1 runs=3 seeds=$work/seeds-$1 site=$work/site-$1 hugo=$work/hugo-$1 copy=$work/copy-$1
  ((n > 1000)) && runs=1
  rm -rf "$seeds"
  java -cp "$classes:$jar" gongbao.fixture.Generator "$seeds" "$n"
  warm "$seeds" "$jar"
  if wants gen || wants copy; then
    # shellcheck disable=SC2086
    timed "$n gen" "$site" "$runs" java ${JAVA_OPTIONS:-} -jar "$jar" build --no-cache "$seeds" -o "$site"
  fi
  if wants copy; then
    warm "$site"
    timed "$n cp" "$copy" "$runs" cp -r "$site" "$copy"
  fi
  if wants hugo; then
    rm -rf "$hugo"
    cp -r "$here/hugo" "$hugo"
    java -jar "$jar" parse "$seeds" 2>/dev/null |
      python3 "$here/hugo/content.py" "$hugo/content" "$here/../main/resources/lexicon/topics.tsv"
    warm "$hugo"
    timed "$n hugo" "$hugo/public" "$runs" hugo --quiet --source "$hugo"
  fi
}

mkdir -p "$work"
rm -f "$work/figures"
for n in "${@:-1 100 1000}"; do
  for each in $n; do compare "$each"; done
done
echo "load: $(cut -d' ' -f1-3 /proc/loadavg), cores: $(nproc)"
python3 - "$work/figures" <<'PYTHON'
import sys
rows = [line.split() for line in open(sys.argv[1])]
hugo = {row[0]: [float(figure) for figure in row[2:]] for row in rows if row[1] == "hugo"}
print("| texts | | wall s | CPU s | peak MB | files | MB | wall : Hugo | CPU : Hugo |")
print("|---:|---|---:|---:|---:|---:|---:|---:|---:|")
for n, what, *figures in rows:
    wall, cpu, peak, files, size = map(float, figures)
    ratios = [f"{mine / base:.1f}" if base else "" for mine, base in zip((wall, cpu), hugo.get(n, (0, 0)))]
    print(f"| {n} | {what} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | {files:.0f} | {size / 1e6:.1f} | {' | '.join(ratios)} |")
PYTHON
