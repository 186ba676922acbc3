// Comforts for readers. All of it is extra: without this script every page reads, links and prints the same.
(() => {
  'use strict';

  const root = document.documentElement;
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const one = (selector, within = document) => within.querySelector(selector);
  const fill = (words, ...values) => words.split('§').reduce((text, part, i) => text + (values[i - 1] ?? '§') + part);

  // What the reader chose, where the browser lets a page keep it.
  const memory = {
    get(name) {
      try {
        return localStorage.getItem('gongbao.' + name);
      } catch {
        return null;
      }
    },
    set(name, value) {
      try {
        localStorage.setItem('gongbao.' + name, value);
      } catch {
        // Then the choice lasts as long as the page.
      }
    },
  };

  // The controls come with this script (controls.ftlh), so that nobody without it sees one that is dead.
  const controls = new DOMParser().parseFromString(CONTROLS, 'text/html');
  const control = selector => document.importNode(one(selector, controls), true);

  all('.search a').forEach(way => {
    const form = control('form.search');
    form.action = way.href;
    way.parentElement.replaceWith(form);
  });
  one('.site-head .wrap').append(control('.comforts'));
  all('.doc-head').forEach(head => head.append(control('.doc-tools'), control('.resume')));
  // A text has hundreds of them: the page leaves their names to this script.
  all('.doc-text section > div').forEach(row => (row.className = 'row'));
  all('.row > a').forEach(number => {
    number.className = 'n';
    const tools = document.createElement('div');
    const does = control('.does');
    all('a', does).forEach(link => (link.hash = number.hash));
    tools.className = 'para-tools';
    number.before(tools);
    tools.append(number, ' ', does);
  });
  all('main template').forEach(each => each.replaceWith(document.importNode(each.content, true)));
  all('.finder').forEach(form => form.append(control('.slash')));
  const said = control('.said');
  document.body.append(said);
  let silence;
  function say(words) {
    said.textContent = words;
    clearTimeout(silence);
    silence = setTimeout(() => (said.textContent = ''), 6000);
  }

  async function copy(text, done) {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(copyByHand(text) ? done : said.dataset.failed);
    }
  }

  // Pages without https have no clipboard of their own.
  function copyByHand(text) {
    const focused = document.activeElement;
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    focused.focus({preventScroll: true});
    return copied;
  }

  /* Size and colours */

  const DEFAULTS = {size: 'medium', theme: 'auto'};

  function choose(name, value) {
    if (value === DEFAULTS[name]) {
      delete root.dataset[name];
    } else {
      root.dataset[name] = value;
    }
    all('[name=size]').forEach(input => (input.checked = input.value === (root.dataset.size || DEFAULTS.size)));
    all('[name=theme]').forEach(select => (select.value = root.dataset.theme || DEFAULTS.theme));
    all('[data-do=elder]').forEach(button => button.setAttribute('aria-pressed', root.dataset.size === 'elder'));
  }

  function remember(name, value) {
    memory.set(name, value);
    choose(name, value);
    placeNotes();
  }

  /* Controls, summary and contents: open where there is room */

  const wide = matchMedia('(min-width: 60rem)');
  const unfold = () => all('.fold').forEach(fold => (fold.open = wide.matches));

  /* Notes: beside the text where there is room, else below */

  const text = one('.doc-text');
  const NOTE_GAP = 12;

  const notesBeside = () => wide.matches && root.dataset.size !== 'elder';

  // A note that is longer than its paragraph does not push the next paragraph away; it moves the next note down, which then
  // bears the number of its paragraph.
  function placeNotes() {
    const rows = all('.row').filter(row => one('.facts, .part-label', row));
    const notes = all('.facts');
    [...notes, ...rows].forEach(each => each.removeAttribute('style'));
    notes.forEach(note => delete note.dataset.of);
    if (!text || !notesBeside()) {
      return;
    }
    notes.forEach(note => (note.style.marginBottom = -note.offsetHeight + 'px'));
    let free = 0;
    for (const row of rows) {
      const [first, last = first] = all('.facts, .part-label', row);
      const top = first.getBoundingClientRect().top + scrollY;
      const shift = Math.max(0, free - top);
      const bottom = last.getBoundingClientRect().bottom + scrollY;
      row.style.setProperty('--shift', shift + 'px');
      if (shift > 0 && last.matches('.facts')) {
        last.dataset.of = one('.n', row).textContent;
      }
      free = bottom + shift + NOTE_GAP;
    }
    text.style.minHeight = free - text.getBoundingClientRect().top - scrollY + 'px';
  }

  /* Paragraph by paragraph */

  const paragraphs = text ? all('.t', text) : [];
  let here = null;

  const inView = () => Math.max(0, paragraphs.findIndex(each => each.getBoundingClientRect().bottom > 0));

  function step(by) {
    const from = here ? paragraphs.indexOf(here) + by : inView();
    const next = paragraphs[from];
    if (next) {
      mark(next, 'here');
      here = next;
      next.tabIndex = -1;
      next.focus({preventScroll: true});
      next.scrollIntoView({block: 'center'});
    }
  }

  function mark(paragraph, name) {
    all('.' + name, text).forEach(each => each.classList.remove(name));
    if (paragraph) {
      paragraph.classList.add(name);
    }
  }

  // The permanent address where there is one.
  const own = () => (one('link[rel=canonical]') || location).href.split('#')[0];
  const address = row => own() + one('.n', row).hash;

  // The words, where they stand and since when, and their address, which on a disk is nobody else's.
  function cite(row) {
    const number = one('.n', row).textContent;
    const words = all('.t', row).map(each => each.textContent).join('\n');
    const title = one('h1').textContent.replace(/\s+/g, ' ').trim();
    const when = row.closest('article').dataset.when;
    const site = one('.site-name').textContent;
    const source = fill(said.dataset.cite, title, number, when ? fill(said.dataset.when, when, site) : site);
    const known = /^https?:/.test(address(row)) ? address(row) : '';
    copy([words, source, known].filter(Boolean).join('\n'), fill(said.dataset.copied, number));
  }

  function copyLink(row) {
    copy(address(row), fill(said.dataset.linked, one('.n', row).textContent));
  }

  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    c: () => here && cite(here.closest('.row')),
  };

  function onKey(event) {
    const action = KEYS[event.key.toLowerCase()];
    if (action && !busy(event) && paragraphs.length && one('[name=keys]').checked) {
      event.preventDefault();
      action();
    }
  }

  /* Searching */

  const box = one('.search input, .finder input');
  const busy = event => event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea');

  // A page has one way to turn its keys off, or the search page has it for all.
  const slashOn = () => memory.get('slash') !== 'off' && (one('[name=keys]') || {checked: true}).checked;

  function onSlash(event) {
    if (event.key === '/' && !busy(event) && slashOn()) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  }

  // Entries of a list that have no page of their own lead to their search, too.
  function offerSearch() {
    const form = one('.search');
    const lists = all('.page-terms, .page-people, .page-places');
    const names = lists.flatMap(page => all('.entries > li > .entry-title, .directory [id]', page));
    names.forEach(name => {
      const link = control('.look');
      const words = name.textContent.trim();
      link.href = form.action + '?q=' + encodeURIComponent(words);
      link.setAttribute('aria-label', fill(link.dataset.of, words));
      name.after(link);
    });
  }

  // The words that a search found, as the text prints them; blanks and line ends of the page may differ.
  function markFound() {
    const sought = new URLSearchParams(location.search).getAll('q').map(words => words.replace(/\s/g, '')).filter(Boolean);
    if (!sought.length || !text) {
      return;
    }
    const places = [];
    let run = '';
    all('h1, .t').flatMap(textNodes).forEach(node => [...node.data.matchAll(/\S/g)].forEach(found => {
      run += found[0];
      places.push([node, found.index]);
    }));
    const ranges = sought.flatMap(words => every(run, words));
    const marked = places.filter((place, i) => ranges.some(([start, end]) => start <= i && i < end));
    byNode(marked).reverse().forEach(([node, first, last]) => {
      const part = node.splitText(first);
      part.splitText(last + 1 - first);
      const mark = document.createElement('mark');
      part.replaceWith(mark);
      mark.append(part);
    });
    if (ranges.length) {
      say(fill(said.dataset.marked, ranges.length));
    }
  }

  function textNodes(element) {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walk.nextNode()) {
      nodes.push(walk.currentNode);
    }
    return nodes;
  }

  function every(run, words) {
    const ranges = [];
    for (let at = run.indexOf(words); at >= 0; at = run.indexOf(words, at + words.length)) {
      ranges.push([at, at + words.length]);
    }
    return ranges;
  }

  // Neighbouring places of one text node as [node, first, last], in the order of the page.
  function byNode(places) {
    return places.reduce((runs, [node, index]) => {
      const last = runs[runs.length - 1];
      if (last && last[0] === node && index - last[2] === 1) {
        last[2] = index;
      } else {
        runs.push([node, index, index]);
      }
      return runs;
    }, []);
  }

  /* Read aloud */

  const voices = () => ('speechSynthesis' in window ? speechSynthesis.getVoices() : []);
  const button = one('[data-do=speak]');

  function offerSpeech() {
    button.hidden = !voices().some(voice => /^(zh|cmn|yue)/i.test(voice.lang));
  }

  function speak(on) {
    const label = button.dataset.label || (button.dataset.label = button.textContent);
    speechSynthesis.cancel();
    button.setAttribute('aria-pressed', on);
    button.textContent = on ? button.dataset.stop : label;
    mark(null, 'spoken');
    if (on) {
      speakFrom(here ? paragraphs.indexOf(here) : inView());
    }
  }

  // Sentence by sentence: some voices give up on long stretches.
  function speakFrom(index) {
    const sentences = paragraphs.slice(index).flatMap(paragraph =>
      (paragraph.textContent.match(/[^。！？；]+[。！？；]*/g) || []).map(words => ({paragraph, words})));
    const next = () => {
      const sentence = sentences.shift();
      if (!sentence) {
        speak(false);
        return;
      }
      const utterance = new SpeechSynthesisUtterance(sentence.words);
      utterance.lang = 'zh-CN';
      utterance.onstart = () => mark(sentence.paragraph, 'spoken');
      utterance.onerror = event => /canceled|interrupted/.test(event.error) || speak(false);
      utterance.onend = () => button.getAttribute('aria-pressed') === 'true' && next();
      speechSynthesis.speak(utterance);
    };
    next();
  }

  /* Where one is, and where one was */

  function showPlace() {
    const links = new Map(all('.contents a').map(link => [link.hash.slice(1), link]));
    const observer = new IntersectionObserver(seen => seen.filter(each => each.isIntersecting).forEach(each => {
      links.forEach(link => link.removeAttribute('aria-current'));
      links.get(each.target.id).setAttribute('aria-current', 'location');
    }), {rootMargin: '-10% 0px -80% 0px'});
    all('section[id]', text).filter(part => links.has(part.id)).forEach(part => observer.observe(part));
  }

  // Of a menu that is moved sideways, the column one is in.
  function showColumn() {
    const nav = one('.site-nav');
    const current = one('[aria-current]', nav);
    if (current) {
      nav.scrollLeft = current.offsetLeft + current.offsetWidth / 2 - nav.clientWidth / 2;
    }
  }

  const FIRST_WORTH_KEEPING = 3;

  function keepPlace() {
    const name = 'place.' + location.pathname;
    const kept = Number(memory.get(name));
    if (kept > FIRST_WORTH_KEEPING && kept < paragraphs.length && !location.hash) {
      const resume = one('.resume');
      const link = one('a', resume);
      link.hash = 'p' + kept;
      link.textContent = fill(link.textContent, kept);
      resume.hidden = false;
    }
    addEventListener('pagehide', () => {
      memory.set(name, scrollY > 0 ? inView() + 1 : kept || 0);
      if (voices().length) {
        speechSynthesis.cancel();
      }
    });
  }

  // Says that a drawing moves sideways where it does.
  function hintAtWidth() {
    all('.chart').forEach(chart => {
      const hint = one('.narrow-only', chart);
      const box = one('.scroll', chart);
      if (hint) {
        hint.hidden = box.scrollWidth <= box.clientWidth;
      }
    });
  }

  /* Long lists */

  const LONG = 8;

  // Of a long list the page has a few rows and the ways to all: what is sought may stand behind one of those.
  function offerFilter() {
    const main = one('main.sheet:not(.hub)');
    const items = main ? all('.list tbody tr:not(.names), .entries > li, .directory li', main) : [];
    if (items.length < LONG) {
      return;
    }
    const form = control('.filter');
    const shown = one('output', form);
    const listed = one('[data-listed]', main);
    const choices = all('.choices li', main);
    // An indicator is named once above its rows.
    const told = item => all('.names', item.parentElement).concat(item)
      .map(each => each.textContent.toLowerCase()).join(' ');
    const within = (each, some) => some.some(item => each.contains(item) && !item.hidden);
    const parents = all('section, .list tbody, .group', main).filter(each => items.some(item => each.contains(item)));
    if (listed) {
      const label = one('[data-part]', form);
      label.textContent = fill(label.dataset.part, listed.dataset.listed);
    }
    form.addEventListener('submit', event => event.preventDefault());
    one('input', form).addEventListener('input', event => {
      const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
      const has = item => words.every(word => told(item).includes(word));
      items.forEach(item => (item.hidden = !has(item)));
      parents.forEach(each => (each.hidden = !within(each, items)));
      const found = items.filter(item => !item.hidden).length;
      const way = filterChoices(choices, has, words.length > 0);
      shown.textContent = !words.length ? ''
        : listed && !found && way ? fill(shown.dataset.none, way)
        : fill(shown.dataset.shown, found, items.length);
    });
    (one('.thing-head', main) || all('.lede', main).pop() || one('h1', main)).after(form);
  }

  // Shows the parts whose names hold the words, or all where none does; tells which choice leads on.
  function filterChoices(choices, has, sought) {
    const fits = choices.some(has);
    choices.forEach(choice => (choice.hidden = fits && !has(choice)));
    const lists = all('.choices');
    lists.forEach(list => {
      list.hidden = !all('li:not([hidden])', list).length;
      all('.fold', list).forEach(fold => (fold.open = wide.matches || sought && fits));
    });
    const first = lists.find(list => !list.hidden);
    return first && first.getAttribute('aria-label');
  }

  /* Start */

  const ACTIONS = {
    elder: () => remember('size', root.dataset.size === 'elder' ? DEFAULTS.size : 'elder'),
    print: () => print(),
    share: control => {
      const title = one('h1').textContent;
      const url = (one('link[rel=canonical]') || location).href;
      if (navigator.share) {
        navigator.share({title, url}).catch(() => {});
      } else {
        copy(title + '\n' + url, control.dataset.done);
      }
    },
    speak: control => speak(control.getAttribute('aria-pressed') !== 'true'),
  };

  document.addEventListener('click', event => {
    const control = event.target.closest('[data-do]');
    const link = event.target.closest('.cite, .copy');
    const outside = event.target.closest('[data-leaves]');
    if (outside && !confirm(outside.dataset.leaves + '\n' + outside.href)) {
      event.preventDefault();
    }
    if (control) {
      ACTIONS[control.dataset.do](control);
    } else if (link) {
      event.preventDefault();
      (link.matches('.cite') ? cite : copyLink)(link.closest('.row'));
    }
  });
  document.addEventListener('change', event => {
    if (event.target.name in DEFAULTS) {
      remember(event.target.name, event.target.value);
    } else if (event.target.name === 'slash') {
      memory.set('slash', event.target.checked ? 'on' : 'off');
    }
  });
  wide.addEventListener('change', unfold);
  wide.addEventListener('change', placeNotes);
  all('.facts details').forEach(rest => rest.addEventListener('toggle', placeNotes));
  addEventListener('resize', placeNotes);
  addEventListener('resize', hintAtWidth);
  choose('size', memory.get('size') || DEFAULTS.size);
  choose('theme', memory.get('theme') || DEFAULTS.theme);
  unfold();
  placeNotes();
  showColumn();
  hintAtWidth();
  offerFilter();
  offerSearch();
  all('[name=slash]').forEach(input => (input.checked = slashOn()));
  document.addEventListener('keydown', onSlash);
  if (text) {
    markFound();
    document.addEventListener('keydown', onKey);
    showPlace();
    keepPlace();
    offerSpeech();
    if ('speechSynthesis' in window) {
      speechSynthesis.addEventListener('voiceschanged', offerSpeech);
    }
  }
})();
