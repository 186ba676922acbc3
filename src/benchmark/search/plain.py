"""plain.py SITE FOLDER: the texts of a site as pages with nothing but the text, in the language that Pagefind is to take them for."""
import html
import pathlib
import sys

site, folder = map(pathlib.Path, sys.argv[1:])
folder.mkdir(parents=True)
for text in sorted((site / "communiques").glob("*.txt")):
    lines = text.read_text("utf-8").split("\n")
    body = "".join(f"<p>{html.escape(line)}</p>\n" for line in lines[1:])
    page = f"<!DOCTYPE html><html lang=zh-CN><meta charset=utf-8><title>{html.escape(lines[0])}</title>\n"
    (folder / (text.stem + ".html")).write_text(page + f"<h1>{html.escape(lines[0])}</h1>\n{body}", "utf-8")
(folder / "search.html").write_text("<!DOCTYPE html><html lang=zh-CN><title>search</title>", "utf-8")
