"""measure.py NAME TEXTS FOLDER TIMES: one row about the search of a folder, which a browser asks for 20 phrases of the texts."""
import functools
import gzip
import http.server
import json
import os
import pathlib
import random
import socket
import statistics
import subprocess
import sys
import threading
import time
import unicodedata
import urllib.request

name, count, folder, times = sys.argv[1:]
folder = pathlib.Path(folder)
is_gen = name == "gen"

# Asks the search page of gen: how long the first ten results take, and the total; then all results.
ASK_GEN = """
const form = document.querySelector('.finder');
const list = () => document.querySelector('.results');
form.elements.q.value = query;
form.dispatchEvent(new Event('submit', {cancelable: true}));
await until(() => list() && (list().children.length > 9 || list().dataset.total));
await mark('first');
await until(() => list().dataset.total);
await mark('total');
for (let more; more = document.querySelector('.found > .more button'); ) {
  more.click();
  await until(() => !more.isConnected);
}
return [...list().children].map(each => each.dataset.communique);
"""

# Asks Pagefind, which tells at once how many there are, and has the first ten results loaded.
ASK_PAGEFIND = """
const pagefind = await import('/pagefind/pagefind.js');
const {results} = await pagefind.search(query);
await mark('total');
await Promise.all(results.slice(0, 10).map(each => each.data()));
await mark('first');
return results.map(each => each.id);
"""

ASK = """
const [query, done] = arguments;
const start = performance.now();
const times = {};
const mark = async name => {
  times[name] = performance.now() - start;
  await fetch('/mark/' + name);
};
const until = async there => {
  while (!there()) await new Promise(resume => setTimeout(resume, 2));
};
const ask = async () => { %s };
fetch('/mark/start').then(ask).then(ids => done([ids, times]), fault => done([[], {first: 0, total: 0}]));
"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, compressed as the README's nginx does, and counts what it sends up to each mark."""

    protocol_version = "HTTP/1.1"
    sent = 0
    marks = {}

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        if self.path.startswith("/mark/"):
            Handler.marks[self.path[len("/mark/") :]] = Handler.sent
            self.answer(204, b"", "text/plain", False)
            return
        file = pathlib.Path(self.translate_path(self.path))
        if not file.is_file():
            self.send_error(404)
            return
        packs = file.suffix in (".js", ".html", ".css", ".json")
        content = gzip.compress(file.read_bytes(), 6) if packs else file.read_bytes()
        Handler.sent += len(content)
        self.answer(200, content, self.guess_type(str(file)), packs)

    def answer(self, status, content, kind, packed):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)


class Driver:
    """As much of WebDriver as it takes."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(["chromedriver", f"--port={port}"], stdout=quiet, stderr=quiet)
        self.base = f"http://127.0.0.1:{port}/session"
        arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        wanted = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": {"args": arguments}, "timeouts": {"script": 300000}}}}
        for attempt in range(100):
            try:
                self.base += "/" + self.post("", wanted)["sessionId"]
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("chromedriver does not start")

    def post(self, path, body):
        request = urllib.request.Request(self.base + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)["value"]

    def ask(self, page, script, query):
        self.post("/url", {"url": page})
        return self.post("/execute/async", {"script": ASK % script, "args": [query]})

    def close(self):
        urllib.request.urlopen(urllib.request.Request(self.base, method="DELETE")).close()
        self.process.terminate()
        self.process.wait()


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if unicodedata.category(c)[0] in "LN")


def bodies():
    """The texts by id; both sites have them."""
    if is_gen:
        return {text.stem: fold(text.read_text("utf-8")) for text in (folder / "communiques").glob("*.txt")}
    site = folder.parent / f"site-{count}"
    return {text.stem: fold(text.read_text("utf-8")) for text in (site / "communiques").glob("*.txt")}


def phrases(texts):
    """Twenty, of 2 to 12 characters, each in at most 500 texts so that all results can be asked for."""
    lot = random.Random(14)
    ids = sorted(texts)
    found = {}
    while len(found) < 20:
        text = texts[lot.choice(ids)]
        length = lot.randint(2, 12)
        start = lot.randrange(len(text) - length)
        phrase = text[start : start + length]
        truth = {each for each in ids if phrase in texts[each]}
        if len(truth) <= 500:
            found[phrase] = truth
    return found


def ids_of_fragments():
    """Pagefind knows results by the names of files, in which their addresses stand."""
    ids = {}
    for file in (folder / "pagefind" / "fragment").iterdir():
        data = gzip.decompress(file.read_bytes())
        page = json.loads(data[data.index(b"{") :])
        ids[file.stem] = pathlib.PurePosixPath(page["url"]).stem
    return ids


def files(within):
    return [file for file in within.rglob("*") if file.is_file()]


def index_time():
    wall, peak = map(float, open(times).read().split()[-2:])
    if is_gen:
        newest = lambda some: max(file.stat().st_mtime for file in some)
        wall = newest(files(folder / "search")) - newest(files(folder / "data"))
    return wall, peak / 1024


def shown(figures):
    return f"{statistics.median(figures):.0f} ({max(figures):.0f})"


def main():
    index = files(folder / ("search" if is_gen else "pagefind"))
    # The texts that results are shown from are no part of the index.
    index = [file for file in index if file.parent.name not in ("texts", "fragment")]
    size = sum(file.stat().st_size for file in index)
    packed = sum(len(gzip.compress(file.read_bytes(), 6)) for file in index)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = f"http://127.0.0.1:{server.server_address[1]}/search.html"
    known = None if is_gen else ids_of_fragments()
    rows = []
    recalls, precisions = [], []
    driver = Driver()
    try:
        for phrase, truth in phrases(bodies()).items():
            ids, taken = driver.ask(page, ASK_GEN if is_gen else ASK_PAGEFIND, phrase)
            loaded = {name: (Handler.marks[name] - Handler.marks["start"]) / 1000 for name in ("first", "total")}
            found = set(ids) if is_gen else {known[each] for each in ids}
            recalls.append(len(found & truth) / len(truth))
            precisions.append(len(found & truth) / len(found) if found else 1)
            rows.append([loaded["first"], taken["first"], loaded["total"], taken["total"]])
            if "-v" in os.environ.get("SEARCH_BENCHMARK", ""):
                print(phrase, len(truth), [round(figure) for figure in rows[-1]], file=sys.stderr)
    finally:
        driver.close()
    wall, peak = index_time()
    print(
        f"| {count} | {name} | {wall:.1f} | {peak:.0f} | {size / 1e6:.1f} | {packed / 1e6:.1f} | "
        + " | ".join(shown(column) for column in zip(*rows))
        + f" | {statistics.mean(recalls):.3f} | {statistics.mean(precisions):.3f} |",
        flush=True,
    )


main()
