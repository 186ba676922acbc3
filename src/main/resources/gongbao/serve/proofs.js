// What proofreading found in a text: a note below its paragraph, and a mark on the words where the browser can lay one over them.

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

function note(paragraph, proof, words) {
  const is = proof.isError ? 'error' : 'warning';
  const made = document.createElement('p');
  made.className = 'gongbao-proof ' + is;
  const kind = document.createElement('b');
  kind.textContent = words[is];
  made.append(kind, ' ' + proof.message);
  paragraph.append(made);
}

export async function showProofs({ask, words}) {
  const path = location.pathname.match(/^\/communiques\/([a-z0-9-]+)\.html$/);
  if (!path) {
    return;
  }
  const proofs = await ask('proofs', {text: path[1], lang: document.documentElement.lang});
  const placed = proofs.map(proof => [document.getElementById(proof.block), proof]).filter(([paragraph]) => paragraph);
  placed.forEach(([paragraph, proof]) => mark(paragraph, proof));
  placed.forEach(([paragraph, proof]) => note(paragraph.closest('section > div') ?? paragraph.parentElement, proof, words));
  if (window.Highlight) {
    Object.entries(marks).forEach(([is, ranges]) => CSS.highlights.set('gongbao-' + is, new Highlight(...ranges)));
  }
}
