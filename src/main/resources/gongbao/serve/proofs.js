// What proofreading found in a text: a list over the page, and a mark on the words where the browser can lay one over them.

const marks = {error: [], warning: []};

// The words stand in pieces: links, marks of facts. Their place is counted in the text of the paragraph as a whole.
function range(paragraph, from, to) {
  const made = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let piece = walker.nextNode(); piece; piece = walker.nextNode()) {
    const end = at + piece.length;
    if (from >= at && from < end) {
      made.setStart(piece, from - at);
    }
    if (to > at && to <= end) {
      made.setEnd(piece, to - at);
      return made;
    }
    at = end;
  }
  return null;
}

function mark(paragraph, proof) {
  const before = paragraph.textContent.indexOf(proof.before + proof.words);
  const from = before + proof.before.length;
  const found = before >= 0 && proof.words && range(paragraph, from, from + proof.words.length);
  if (found) {
    marks[proof.isError ? 'error' : 'warning'].push(found);
  }
}

function entry(proof, words) {
  const is = proof.isError ? 'error' : 'warning';
  const item = document.createElement('li');
  item.className = is;
  const kind = document.createElement('b');
  kind.textContent = words[is];
  const way = document.createElement('a');
  way.href = '#' + proof.block;
  way.textContent = proof.message;
  item.append(kind, ' ', way);
  return item;
}

// Over the page, not in it: what is read keeps its place.
function panel(proofs, words) {
  const made = document.createElement('aside');
  made.className = 'gongbao-proofs' + (proofs.some(proof => proof.isError) ? ' errors' : '');
  made.setAttribute('aria-label', words.proofs.replace('{0}', proofs.length));
  const folded = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = words.proofs.replace('{0}', proofs.length);
  const list = document.createElement('ol');
  list.append(...proofs.map(proof => entry(proof, words)));
  folded.append(summary, list);
  made.append(folded);
  document.body.append(made);
}

export async function showProofs({ask, words}) {
  const path = location.pathname.match(/^\/communiques\/([a-z0-9-]+)\.html$/);
  if (!path) {
    return;
  }
  const proofs = await ask('proofs', {text: path[1], lang: document.documentElement.lang});
  if (proofs.length === 0) {
    return;
  }
  for (const proof of proofs) {
    const paragraph = document.getElementById(proof.block);
    if (paragraph) {
      mark(paragraph, proof);
    }
  }
  panel(proofs, words);
  if (window.Highlight) {
    Object.entries(marks).forEach(([is, ranges]) => CSS.highlights.set('gongbao-' + is, new Highlight(...ranges)));
  }
}
