// What gen serve adds to a page on its way to the browser; no page of a published site knows of it.
import {showFindings} from './findings.js';
import {offerCorrections, isEditing} from './correct.js';
import {showProofs} from './proofs.js';
import {bar} from './bar.js';

const own = document.getElementById('gongbao-live');
const {stamp, token} = own.dataset;
const all = selector => Array.from(document.querySelectorAll(selector));
const ask = (name, fields = {}) => fetch(new URL(name + '?' + new URLSearchParams(fields), own.src)).then(answer => answer.json());

/* The place on the page, kept while it is loaded again */

const PLACE = 'gongbao.place';

// A folding part is known by its words, and by how many of the same words stand before it.
function foldingParts() {
  const known = {};
  return all('details').map(part => {
    const words = part.querySelector('summary')?.textContent ?? '';
    known[words] = (known[words] ?? 0) + 1;
    return [words + '#' + known[words], part];
  });
}

// Ids of words change with the text before them; those of paragraphs, sections and entries do not.
function firstSeen() {
  return all('main [id]:not([id^=m-])').find(each => each.getBoundingClientRect().bottom > 0);
}

function keepPlace() {
  const seen = firstSeen();
  const place = {
    address: location.pathname + location.search,
    open: foldingParts().filter(([, part]) => part.open).map(([name]) => name),
    seen: seen?.id,
    top: seen?.getBoundingClientRect().top,
    y: scrollY,
    focused: document.activeElement?.id,
  };
  sessionStorage.setItem(PLACE, JSON.stringify(place));
}

function takePlace() {
  const place = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
  sessionStorage.removeItem(PLACE);
  if (place?.address !== location.pathname + location.search) {
    return;
  }
  foldingParts().forEach(([name, part]) => (part.open = place.open.includes(name)));
  document.getElementById(place.focused)?.focus({preventScroll: true});
  const scroll = () => {
    const seen = place.seen && document.getElementById(place.seen);
    scrollTo({top: seen ? scrollY + seen.getBoundingClientRect().top - place.top : place.y, behavior: 'instant'});
  };
  scroll();
  // Notes find their places, and folded parts their heights, a moment later; a browser goes to the part that the address names.
  requestAnimationFrame(scroll);
  addEventListener('load', () => {
    scroll();
    setTimeout(scroll, 60);
    history.scrollRestoration = 'auto';
  });
}

/* What the server tells */

let words = {};
let source;
let late;
let said = false;
let going = false;
let newest = stamp;

// A form that somebody is filling in is not taken away: the page is loaded again when it is closed.
function catchUp() {
  if (newest === stamp || going || isEditing()) {
    return;
  }
  going = true;
  keepPlace();
  history.scrollRestoration = 'manual';
  location.reload();
}

// Only what lasts is worth a word.
function say(name, after) {
  late ??= setTimeout(() => {
    bar(words[name]);
    said = true;
  }, after);
}

function unsay() {
  clearTimeout(late);
  late = undefined;
  if (said) {
    bar('');
    said = false;
  }
}

function listen() {
  source?.close();
  source = new EventSource(new URL('events', own.src));
  source.onmessage = event => {
    unsay();
    newest = event.data;
    catchUp();
  };
  source.addEventListener('busy', () => say('busy', 300));
  source.onerror = () => say('gone', 1500);
}

// A browser opens six streams to one server and no more: pages that nobody sees listen when they are looked at again.
document.addEventListener('visibilitychange', () => (document.hidden ? source?.close() : listen()));
addEventListener('pagehide', () => source?.close());

const look = document.createElement('link');
look.rel = 'stylesheet';
look.href = new URL('live.css', own.src);
document.head.append(look);
takePlace();
if (!document.hidden) {
  listen();
}
const state = await ask('state', {lang: document.documentElement.lang});
words = state.words;
showFindings(state);
offerCorrections({state, token, ask, base: own.src, catchUp});
showProofs({ask, words});
