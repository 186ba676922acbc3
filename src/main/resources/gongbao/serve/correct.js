// Corrects what was read wrongly: beside each fact a button, behind it a form. The server writes the lines into the fix file.
import {bar} from './bar.js';
import {form} from './form.js';

// What is said of the text as a whole.
const WHOLE = ['title', 'meeting', 'genre', 'publication'];

let page; // what live.js gave: words, token, the way to the server
const dialog = document.createElement('dialog');

export const isEditing = () => dialog.open;

function button(words, does, label) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'gongbao-do';
  made.textContent = words;
  if (label) {
    made.setAttribute('aria-label', label);
  }
  made.addEventListener('click', does);
  return made;
}

async function post(name, fields) {
  const answer = await fetch(new URL(name, page.base), {
    method: 'POST',
    headers: {'X-Gongbao-Token': page.token},
    body: new URLSearchParams(fields),
  });
  return {done: answer.ok, ...(await answer.json())};
}

/* The dialog: which fact, then its fields */

function show(title, ...content) {
  const heading = document.createElement('h2');
  heading.id = 'gongbao-title';
  heading.textContent = title;
  dialog.replaceChildren(heading, ...content);
  if (!dialog.open) {
    dialog.showModal();
  }
}

function choose(some) {
  if (some.length === 1) {
    edit(some[0]);
    return;
  }
  const list = document.createElement('ul');
  for (const fact of some) {
    const item = document.createElement('li');
    const way = button('', () => edit(fact));
    const kind = document.createElement('b');
    kind.textContent = fact.label;
    way.append(kind, ' ' + fact.words);
    item.append(way);
    list.append(item);
  }
  const end = document.createElement('p');
  end.className = 'gongbao-end';
  end.append(button(page.words.cancel, () => dialog.close()));
  show(page.words['correct.which'], list, end);
}

async function edit(fact) {
  const asked = {text: page.text, fact: fact.id};
  const told = await page.ask('fact', {...asked, lang: page.lang});
  if (told.message) {
    bar(told.message);
    return;
  }
  const made = form(told, page.words, {
    cancel: () => dialog.close(),
    save: fields => save({...asked, version: told.version, lang: page.lang, ...fields}, made),
  });
  show(page.words['correct.title'].replace('{0}', told.label), made.element);
  made.focus();
}

async function save(fields, made) {
  const entries = Object.entries(fields).flatMap(([name, value]) => [value].flat().map(each => [name, each]));
  const answer = await post('fix', entries);
  if (!answer.done) {
    made.tell(answer.message);
    return;
  }
  dialog.close();
}

/* Where it is offered */

// A mark in the text tells by its id of what kind it is: m-120-123-person. One thing may be named several times.
function factsIn(row) {
  const facts = new Map();
  for (const mark of row.querySelectorAll('[id^=m-]')) {
    const kind = mark.id.split('-')[3];
    const words = mark.textContent;
    facts.set(kind + words, facts.get(kind + words) ?? {id: mark.id, label: page.words['kind.' + kind], words});
  }
  return [...facts.values()];
}

// A note shortens the words it is on: 《…关于深入贯彻…》 is on a fact whose words hold its parts in their order.
function isOn(note, fact) {
  const quoted = Array.from(note.childNodes)
    .filter(part => !part.matches?.('small, .edited, .gongbao-do'))
    .map(part => part.textContent)
    .join('')
    .trim();
  let from = 0;
  return quoted === ''
    ? fact.id.endsWith('-meeting')
    : quoted.split('…').every(part => (from = fact.words.indexOf(part.trim(), from)) >= 0);
}

function offerBeside(row, some) {
  for (const note of row.querySelectorAll('.facts dd')) {
    const fitting = some.filter(fact => isOn(note, fact));
    const shortest = fitting.sort((one, other) => one.words.length - other.words.length)[0];
    if (shortest) {
      const label = page.words['correct.of'].replace('{0}', shortest.label).replace('{1}', shortest.words);
      note.append(' ', button(page.words.correct, () => choose([shortest]), label));
    }
  }
}

function offer() {
  for (const row of document.querySelectorAll('.doc-text section > div')) {
    const some = factsIn(row);
    if (some.length > 0) {
      offerBeside(row, some);
      const words = page.words['correct.paragraph'].replace('{0}', some.length);
      (row.querySelector('.does') ?? row).append(' ', button(words, () => choose(some)));
    }
  }
  const whole = WHOLE.map(id => ({id, label: page.words['kind.' + id], words: ''}));
  document.querySelector('.doc-tools')?.append(button(page.words['correct.whole'], () => choose(whole)));
  dispatchEvent(new Event('resize')); // The notes have grown: they find their places anew.
}

async function undo() {
  const answer = await post('undo', {lang: page.lang});
  bar(answer.done ? '' : answer.message);
}

export async function offerCorrections(given) {
  const {state} = given;
  page = {...given, words: state.words, lang: document.documentElement.lang};
  if (state.undo) {
    bar(state.words.done.replace('{0}', state.undo), button(state.words.undo, undo));
  }
  const path = location.pathname.match(/^\/communiques\/([a-z0-9-]+)\.html$/);
  if (!path || !document.querySelector('.doc-text')) {
    return;
  }
  page.text = path[1];
  dialog.className = 'gongbao-correct';
  dialog.setAttribute('aria-labelledby', 'gongbao-title');
  dialog.addEventListener('close', page.catchUp);
  document.body.append(dialog);
  offer();
}
