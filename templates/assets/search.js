// Finds any words in the texts of the site, exactly. The index is scripts in search/, so it works from a disk.
// Lists of pairs of characters give the texts that may have a phrase; the texts, or places of pairs, tell which do.
(() => {
  'use strict';

  const ROOT = new URL('..', document.currentScript.src).href;
  const FIRST = 10;
  const MANY = 16; // Of so many texts it is not asked which other pairs they have.
  const PROBE = 2; // How many texts are looked into first where some may not have the words.
  const LONGEST = 200;
  const TEXT = 7500; // What a text takes, in bytes; half of it where servers compress.
  const GUESS = 0.9; // So many of the texts have the words, as long as none is looked into.
  const SURE = 0.75; // Where so many do, it is looked on.
  const CHEAP = 12000; // So much of places is asked for before some texts are looked into again.
  const LONG = 10; // Characters of a term of which phrases tell enough.
  const NONE = -1;
  const [PARTLY, WHOLLY] = [1, 2];

  const one = (selector, within = document) => within.querySelector(selector);
  const fill = (words, ...values) => words.split('§').reduce((text, part, i) => text + (values[i - 1] ?? '§') + part);
  const sum = numbers => numbers.reduce((all, each) => all + each, 0);

  /* Files of the index */

  // Why it cannot be searched: missing, damaged, of another build.
  class Fault extends Error {}

  const files = new Map();
  const arrived = new Map();
  // Of the index of this page.
  const own = document.querySelector('.found').dataset.mark;
  // By folder, 18 bits a file.
  let sums = {};

  window.gongbaoSearch = (name, ...content) => arrived.set(name, content);

  function file(name) {
    if (!files.has(name)) {
      const strings = load(name);
      files.set(name, strings);
      strings.catch(() => files.delete(name));
    }
    return files.get(name);
  }

  async function load(name) {
    const [folder, number] = name.split('/');
    const due = sums[folder] ? new Digits(sums[folder], 3 * (number || 0)).bits(18) : own;
    const script = document.createElement('script');
    script.src = ROOT + 'search/' + name + '.js?' + due;
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Fault('missing'));
      document.head.append(script);
    }).finally(() => script.remove());
    const [told, ...strings] = arrived.get(name) ?? [];
    arrived.delete(name);
    if (told !== checksum(strings)) {
      throw new Fault('damaged');
    }
    if (due !== (due === own ? strings[9] : told & 0x3ffff)) {
      throw new Fault('build');
    }
    return strings;
  }

  function checksum(strings) {
    let hash = 0x811c9dc5;
    for (const string of strings) {
      for (let i = 0; i < string.length; i++) {
        hash = Math.imul(hash ^ string.charCodeAt(i), 0x01000193);
      }
      hash = Math.imul(hash ^ 0xffff, 0x01000193);
    }
    return hash >>> 0;
  }

  // Numbers and lists of numbers as printable text; the Java side writes them.
  class Digits {
    constructor(string, at = 0) {
      this.string = string;
      this.at = at;
      this.left = 0;
    }

    more() {
      return this.at < this.string.length;
    }

    digit() {
      const c = this.string.charCodeAt(this.at++);
      return c - (c > 91 ? 36 : 35);
    }

    num() {
      let n = 0;
      for (let scale = 1, digit = 32; digit > 31; scale *= 32) {
        digit = this.digit();
        n += (digit & 31) * scale;
      }
      return n;
    }

    nums(count) {
      return Array.from({length: count}, () => this.num());
    }

    bit() {
      if (!this.left) {
        this.value = this.digit();
        this.left = 6;
      }
      this.left--;
      return this.value >> this.left & 1;
    }

    bits(count) {
      let value = 0;
      for (let open = count; open > 0; ) {
        if (!this.left) {
          this.value = this.digit();
          this.left = 6;
        }
        const some = Math.min(open, this.left);
        this.left -= some;
        open -= some;
        value = value * (1 << some) + (this.value >> this.left & (1 << some) - 1);
      }
      return value;
    }

    // So many increasing numbers below universe: gaps in Rice code, whose parameter follows their mean.
    list(count, universe) {
      const list = new Float64Array(count);
      let mean = 16 * Math.floor(universe / (count + 1));
      let previous = -1;
      for (let i = 0; i < count; i++) {
        let k = 0;
        for (let reach = 32; reach < mean; reach *= 2) {
          k++;
        }
        let quotient = 0;
        while (quotient < 24 && this.bit()) {
          quotient++;
        }
        const gap = quotient < 24 ? quotient * 2 ** k + this.bits(k) : this.bits(48);
        mean += gap - Math.floor(mean / 16);
        previous += gap + 1;
        list[i] = previous;
      }
      this.left = 0;
      return list;
    }
  }

  /* Ordered lists of numbers */

  function both(a, b) {
    const found = [];
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] === b[j]) {
        found.push(a[i]);
      }
      const step = a[i] - b[j];
      i += step <= 0;
      j += step >= 0;
    }
    return found;
  }

  function without(a, b) {
    const gone = new Set(b);
    return a.filter(each => !gone.has(each));
  }

  const hasFrom = (sorted, from, to) => sorted[lastNotAbove(sorted, to - 1)] >= from;

  const ordered = numbers => [...new Set(numbers)].sort((a, b) => a - b);

  const others = (list, universe) => {
    const gone = new Set(list);
    return Array.from({length: universe}, (none, i) => i).filter(i => !gone.has(i));
  };

  /* The manifest */

  let index;

  async function manifest() {
    const strings = await file('index');
    if (index) {
      return index;
    }
    sums = Object.fromEntries(strings.slice(10).map(each => each.split(' ')));
    const head = new Digits(strings[0]);
    const [units, , stride, few, things] = head.nums(10); // And numbers of files.
    const [continued, oldest, years] = head.nums(3);
    const starts = head.nums(years);
    const goesOn = new Set(new Digits(strings[1]).list(continued, units));
    index = {
      units, stride, few, oldest, starts, things, goesOn,
      lists: pairsOf(strings[2]),
      names: pairsOf(strings[3]),
      keys: strings[4].split(' ').filter(Boolean),
      places: strings[5].split(' ').filter(Boolean),
      fold: foldTable(strings[7], strings[8], strings[6]),
    };
    return index;
  }

  // The unit with which the communiqué of a unit begins.
  function headOf(unit) {
    let head = unit;
    while (index.goesOn.has(head)) {
      head--;
    }
    return head;
  }

  const heads = units => (index.goesOn.size ? ordered(Array.from(units, headOf)) : Array.from(units));

  function unitsOf(head) {
    const units = [head];
    while (index.goesOn.has(units[units.length - 1] + 1)) {
      units.push(units[units.length - 1] + 1);
    }
    return units;
  }

  const code = (first, second) => first.codePointAt(0) * 0x200000 + second.codePointAt(0);

  function pairsOf(string) {
    const chars = Array.from(string);
    return chars.filter((char, i) => i % 2 === 0).map((first, i) => code(first, chars[2 * i + 1]));
  }

  function lastNotAbove(sorted, key) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (sorted[middle] <= key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /* One form for what is written in many */

  function foldTable(single, several, dropped) {
    const table = new Map();
    const chars = Array.from(single);
    chars.forEach((char, i) => i % 2 || table.set(char, chars[i + 1]));
    several.split(' ').filter(Boolean).forEach(entry => {
      const [from, ...to] = entry;
      table.set(from, to.join(''));
    });
    Array.from(dropped).forEach(char => table.set(char, ''));
    return {of: char => table.get(char) ?? char};
  }

  // The whole of Unicode, for a query of characters that no text has.
  async function wholeFold() {
    const [single, several, ranges] = await file('fold');
    const table = foldTable(single, several, '');
    const digits = new Digits(ranges);
    const ends = [];
    for (let at = 0; digits.more(); ) {
      at += digits.num();
      ends.push(at);
      at += digits.num();
      ends.push(at);
    }
    const isKept = char => lastNotAbove(ends, char.codePointAt(0)) % 2 === 0;
    return {of: char => (table.of(char) !== char || isKept(char) ? table.of(char) : '')};
  }

  const foldChar = (char, fold) => (char > '\x7f' ? fold.of(char) : /[0-9a-z]/i.test(char) ? char.toLowerCase() : '');
  const foldWords = (words, fold) => Array.from(words, char => foldChar(char, fold)).join('');

  // The folded text, and where each of its characters begins and ends in the text itself.
  function foldText(text) {
    const folded = [];
    const starts = [];
    const ends = [];
    let at = 0;
    for (const char of text) {
      const form = foldChar(char, index.fold);
      for (let i = 0; i < form.length; i++) {
        folded.push(form[i]);
        starts.push(at);
        ends.push(at + char.length);
      }
      at += char.length;
    }
    return {text: folded.join(''), starts, ends};
  }

  /* Where pairs of characters stand */

  const pairs = new Map();

  // What the index knows of a pair; of a single character where the second is a full stop; of a longer phrase where the first is
  // the symbol of all that is before its last character. Not all longer phrases are told; units is null of those that are not.
  function pair(first, second, folder = 'lists', directory = index.lists, universe = index.units) {
    const key = folder + first + second;
    if (!pairs.has(key)) {
      const found = readPair(first, second, folder, directory, universe);
      pairs.set(key, found);
      found.catch(() => pairs.delete(key));
    }
    return pairs.get(key);
  }

  async function readPair(first, second, folder, directory, universe) {
    const isLonger = first.codePointAt(0) >= SYMBOLS;
    const none = {units: isLonger ? null : []};
    const number = lastNotAbove(directory, code(first, second));
    const string = number < 0 ? null : (await file(folder + '/' + number)).find(each => each.startsWith(first + '|'));
    if (!string) {
      return none;
    }
    const [, seconds, lengths, records] = string.split('|');
    const which = Array.from(seconds).indexOf(second);
    if (which < 0) {
      return none;
    }
    const digits = new Digits(records, sum(new Digits(lengths).nums(which)));
    const df = digits.num();
    if (isLonger) {
      const symbol = symbolOf(digits.num());
      return {symbol, units: df ? readUnits(digits, df, universe) : null};
    }
    const known = folder === 'lists' && df > index.few && second !== '.' ? readPlaces(digits) : {};
    return {...known, units: readUnits(digits, df, universe)};
  }

  // Of private use, which no text is searched for.
  const SYMBOLS = 0xf0000;
  const symbolOf = number => (number ? String.fromCodePoint(SYMBOLS + number - 1) : '');

  // A long list is told by what is not in it.
  function readUnits(digits, df, universe) {
    return 2 * df > universe ? others(digits.list(universe - df, universe), universe) : digits.list(df, universe);
  }

  // Where the places of a pair lie, and its symbol if longer phrases that begin with it are told.
  function readPlaces(digits) {
    const kind = digits.num();
    const symbol = kind > 3 ? symbolOf(digits.num()) : '';
    const parent = kind % 4 ? readPlace(digits, digits.num()) : null;
    const counts = parent ? {shared: digits.num(), alone: digits.num()} : {};
    return {symbol, positions: {...counts, parent, shift: kind % 4 === 1 ? 1 : -1, ...readPlace(digits, parent ? 0 : digits.num())}};
  }

  // A long list goes on in the files behind, each of which begins with a unit.
  function readPlace(digits, count) {
    const [number, offset, length, cuts] = digits.nums(4);
    const pieces = [{unit: 0, before: 0, number, offset}];
    for (let i = 0; i < cuts; i++) {
      const {unit, before} = pieces[i];
      pieces.push({unit: unit + digits.num(), before: before + digits.num(), number: number + i + 1, offset: 0});
    }
    pieces.forEach((piece, i) => {
      piece.end = pieces[i + 1]?.unit ?? index.units;
      piece.count = (pieces[i + 1]?.before ?? count) - piece.before;
      piece.cost = length / pieces.length;
    });
    return {count, pieces};
  }

  // The pieces that tell of some units.
  const piecesFor = (place, units) => place.pieces.filter(piece => hasFrom(units, piece.unit, piece.end));

  const costIn = (place, units) =>
    sum(piecesFor(place, units).map(piece => piece.cost)) + (place.parent ? costIn(place.parent, units) : 0);

  // Addresses in some units, and perhaps in others: unit * stride + place in its folded text.
  async function addresses(place, units) {
    if (!place.parent) {
      return (await ownAddresses(place, units)).filter(address => address >= 0);
    }
    const [{number, offset}] = place.pieces;
    const [[string], parent] = await Promise.all([file('positions/' + number), ownAddresses(place.parent, units)]);
    const digits = new Digits(string, offset);
    const shared = digits.list(place.shared, parent.length).map(ordinal => parent[ordinal] + place.shift);
    const all = new Float64Array(place.shared + place.alone);
    all.set(shared);
    all.set(digits.list(place.alone, index.units * index.stride), place.shared);
    return all.sort();
  }

  // By their number; -1 for those that are not read.
  async function ownAddresses(place, units) {
    const all = new Float64Array(place.count).fill(NONE);
    const read = async ({unit, end, before, count, number, offset}) => {
      const [string] = await file('positions/' + number);
      const from = unit * index.stride;
      all.set(new Digits(string, offset).list(count, (end - unit) * index.stride).map(address => from + address), before);
    };
    await Promise.all(piecesFor(place, units).map(read));
    return all;
  }

  /* Units with their texts */

  const FACTS = ['meeting', 'document', 'target', 'directive', 'term', 'person'];
  const shown = new Map();

  async function unit(number) {
    const strings = await file('texts/' + number);
    if (!shown.has(number)) {
      shown.set(number, readUnit(strings));
    }
    return shown.get(number);
  }

  function readUnit([id, title, day, , place, text, blocks, facts]) {
    const digits = new Digits(blocks);
    const base = digits.num();
    const starts = [];
    const numbers = [];
    for (let at = 0, number = 0; digits.more(); ) {
      const step = digits.num();
      at += Math.floor(step / 2);
      number = step % 2 ? digits.num() : number + 1;
      starts.push(at);
      numbers.push(number);
    }
    return {id, title, day, place, text, base, starts, numbers, facts: readFacts(facts), folded: foldText(text)};
  }

  function readFacts(string) {
    const digits = new Digits(string);
    const facts = [];
    for (let start = 0; digits.more(); ) {
      start += digits.num();
      const extent = digits.num();
      facts.push({kind: FACTS[extent % 8], start, end: start + Math.floor(extent / 8)});
    }
    return facts;
  }

  // Where a term stands in a unit, in the text itself, and in which facts.
  function hitsIn(unit, term) {
    const {text, starts, ends} = unit.folded;
    const hits = [];
    for (let at = text.indexOf(term.folded); at >= 0; at = text.indexOf(term.folded, at + 1)) {
      const start = starts[at];
      const end = ends[at + term.folded.length - 1];
      const around = unit.facts.filter(fact => fact.start <= start && end <= fact.end);
      around.sort((a, b) => a.end - a.start - (b.end - b.start));
      hits.push({unit, term, start, end, around, block: lastNotAbove(unit.starts, start)});
    }
    return hits;
  }

  /* What is asked */

  // Words between blanks must all be there, -words must not; what stands in quotation marks is one.
  function termsOf(query, fold) {
    const parts = query.match(/(?:"[^"]*"|“[^”]*”|\S)+/g) || [];
    const all = parts.map(words => ({out: /^[-－]./.test(words), words: words.replace(/^[-－]/, '')}));
    const terms = all.map(term => {
      const chars = Array.from(foldWords(term.words, fold));
      return {...term, isCut: chars.length > LONGEST, chars: chars.slice(0, LONGEST)};
    }).filter(term => term.chars.length);
    if (terms.every(term => term.out)) {
      terms.forEach(term => (term.out = false));
    }
    return terms.map(term => ({...term, folded: term.chars.join('')}));
  }

  // The units that may have a term, and for one or two characters the units that have it.
  async function findUnits(term) {
    term.units = await having(term.chars, pair, 3);
    term.told = new Set();
    term.guess = GUESS;
    term.isExact = term.chars.length < 3 || !term.units.length;
  }

  // What has the pairs that cover some characters, or enough of them to leave only a few.
  async function having(chars, lookUp, step) {
    if (chars.length === 1) {
      return (await lookUp(chars[0], '.')).units;
    }
    const cover = coverOf(chars);
    const all = Array.from({length: chars.length - 1}, (none, at) => at);
    const offsets = chars.length < 5 ? all : [cover[0], cover[cover.length - 1], ...cover.slice(1, -1)];
    let found = null;
    while (offsets.length && (!found || found.length > FIRST)) {
      const some = await Promise.all(offsets.splice(0, step).map(at => lookUp(chars[at], chars[at + 1])));
      found = some.reduce((units, each) => (units ? both(units, each.units) : each.units), found);
    }
    return found;
  }

  // Leaves the units that have all pairs of a term and all longer phrases in it that are told.
  async function narrow(term) {
    const all = term.chars.slice(1).map((char, at) => at);
    const offsets = all.filter(at => at % 2 === 0).concat(all.filter(at => at % 2));
    while (offsets.length && !term.isExact && term.units.length > MANY) {
      const some = offsets.splice(0, 3).filter(at => term.chars.length <= LONG || at % 2 === 0 || !term.told.has(at));
      const told = await Promise.all(some.map(at => toldFrom(term, at)));
      term.units = told.flat().reduce(both, term.units);
    }
  }

  // The units of a pair of a term, and of the phrases told that begin with it.
  async function toldFrom(term, at) {
    const {chars} = term;
    let known = await pair(chars[at], chars[at + 1]);
    const all = [known.units];
    for (let to = at + 2; known.symbol && to < chars.length; to++) {
      known = await pair(known.symbol, chars[to]);
      if (known.units) {
        all.push(known.units);
        term.told.add(to - 1);
        term.isExact = term.isExact || at === 0 && to === chars.length - 1;
      }
    }
    return all;
  }

  // Where pairs begin that cover some characters.
  const coverOf = chars => chars.map((char, at) => at).filter(at => at === chars.length - 2 || at < chars.length - 2 && at % 2 === 0);

  async function allowed(asked) {
    let units = null;
    const narrow = some => (units = units ? both(units, some) : some);
    if (asked.year) {
      const which = asked.year - index.oldest;
      const from = index.starts[which] ?? index.units;
      const to = index.starts[which + 1] ?? index.units;
      narrow(Array.from({length: Math.max(0, to - from)}, (none, i) => from + i));
    }
    for (const [name, value] of [['level', asked.level], ['organ', asked.body]]) {
      if (value) {
        const found = (await file('facets')).find(each => each.startsWith(name + ':' + value + '|'));
        narrow(found ? facetUnits(found) : []);
      }
    }
    if (asked.place) {
      narrow(await placeUnits(asked.place.replace(/(?:00)+$/, '')));
    }
    return units;
  }

  function facetUnits(string) {
    const [df, bits] = string.split('|').slice(-2);
    return readUnits(new Digits(bits), new Digits(df).num(), index.units);
  }

  // A place and all places in it.
  async function placeUnits(prefix) {
    const first = Math.max(0, lastNotAbove(index.places, prefix));
    const units = [];
    for (let number = first; number < index.places.length; number++) {
      if (number > first && !index.places[number].startsWith(prefix)) {
        break;
      }
      (await file('places/' + number)).filter(each => each.startsWith(prefix)).forEach(each => units.push(...facetUnits(each)));
    }
    return ordered(units);
  }

  /* A search */

  class Search {
    // isOld tells whether another search has begun meanwhile.
    constructor(asked, isOld) {
      this.asked = asked;
      this.isOld = isOld;
      this.results = [];
      this.at = 0;
      this.end = 0;
      this.tried = 0;
      this.total = null;
    }

    // The communiqués that may be found, the newest first.
    async prepare() {
      await manifest();
      await this.findTerms(index.fold);
      const strange = this.terms.some(term => !term.units.length && /[^\x00-\x7f]/.test(term.words));
      if (strange) {
        await this.findTerms(await wholeFold());
      }
      const {asked, terms} = this;
      const some = await allowed(asked);
      this.gather(some);
      for (let i = 0; i < terms.length && this.heads.length > MANY; i++) {
        await narrow(terms[i]);
        this.gather(some);
      }
      this.total = terms.every(term => term.isExact) && !asked.kind ? this.heads.length : null;
      if (asked.order === 'best') {
        await this.sort();
      }
    }

    // The communiqués that have all terms, as far as is known, and may be found.
    gather(some) {
      const {terms} = this;
      const sets = terms.filter(term => !term.out).map(term => heads(term.units));
      let found = terms.length ? sets.concat(some ? [heads(some)] : []).reduce(both) : [];
      terms.filter(term => term.out && term.isExact).forEach(term => (found = without(found, heads(term.units))));
      this.heads = Array.from(found).reverse();
    }

    async findTerms(fold) {
      this.terms = termsOf(this.asked.query, fold);
      this.named = this.isNaming ? things(this.terms, this.asked.kind, SOME_THINGS) : null;
      this.named?.catch(() => null);
      await Promise.all(this.terms.map(term => findUnits(term)));
    }

    // Looks on until so many are found, and tells of those that are. Where some have not the words after all, places of pairs may
    // tell which have.
    async next(count, tell = () => {}) {
      while (this.results.length < count && this.at < this.heads.length && !this.isOld()) {
        const need = count - this.results.length;
        if (this.at >= this.end) {
          this.begin(need);
        }
        const way = this.isSure() ? null : await this.cheapestWay();
        if (way && way.cost < this.vain(need) * TEXT) {
          await this.sieve(way);
        } else {
          await this.lookAt(this.isSure() ? need : Math.min(need, this.looked && this.share() > SURE ? 2 * this.looked : PROBE));
          await tell();
        }
      }
      if (this.at >= this.heads.length) {
        this.total = this.results.length;
      }
    }

    // How many of the next have the words, by those before.
    share() {
      return (this.hits + 2 * this.guess) / (this.looked + 2);
    }

    // How many would be looked into in vain.
    vain(need) {
      return Math.min(this.end - this.at, need / this.share()) * (1 - this.share());
    }

    isSure() {
      return this.open().every(term => !term.out && term.sifted === WHOLLY);
    }

    // The next that are asked about together.
    begin(need) {
      const share = this.guess = (this.results.length + 1) / (this.tried + 1.1);
      this.end = Math.min(this.heads.length, this.at + Math.max(MANY, Math.min(2 * this.tried, Math.ceil(need / share))));
      this.looked = this.hits = 0;
      this.terms.forEach(term => (term.sifted = null));
    }

    async lookAtAll() {
      this.end = this.heads.length;
      await this.lookAt(this.heads.length);
      this.total = this.results.length;
    }

    async lookAt(count) {
      const some = this.heads.slice(this.at, Math.min(this.end, this.at + count));
      const found = (await Promise.all(some.map(head => this.look(head)))).filter(Boolean);
      this.results.push(...found);
      this.at += some.length;
      this.tried += some.length;
      this.looked += some.length;
      this.hits += found.length;
      this.terms.filter(term => term.sifted === PARTLY).forEach(term => (term.guess = (term.guess + found.length) / (1 + some.length)));
    }

    async cheapestWay() {
      const open = this.open().filter(term => !term.out && term.sifted !== WHOLLY);
      return (await this.covers(open, this.end, cheapestWay)).sort(byCost)[0];
    }

    async sieve({term, units, pairs: some, isWhole}) {
      const left = new Set(heads((await standTogether(some, units)).map(unitOf)));
      term.sifted = isWhole ? WHOLLY : PARTLY;
      const before = this.end - this.at;
      const next = this.heads.slice(this.at, this.end).filter(head => left.has(head));
      this.heads.splice(this.at, before, ...next);
      this.end = this.at + next.length;
      this.tried += before - next.length;
      if (next.length < before || isWhole) {
        this.guess = isWhole ? GUESS : term.guess;
        this.looked = this.hits = 0;
      } else {
        term.isHard = true;
      }
    }

    open() {
      return this.terms.filter(term => !term.isExact);
    }

    // The pairs that cover each of some terms in the texts that are next.
    covers(terms, end = this.heads.length, way = cheapestCover) {
      const asked = new Set(this.heads.slice(this.at, end));
      return Promise.all(terms.map(term => way(term, term.units.filter(number => asked.has(headOf(number))))));
    }

    // The result for a communiqué; null where it has not all of the words.
    async look(head) {
      const kind = this.asked.kind;
      const sets = this.terms.map(term => new Set(unitsOf(head).filter(number => contains(term.units, number))));
      const units = await Promise.all(unitsOf(head).filter(number => sets.some(set => set.has(number))).map(unit));
      const all = this.terms.map(term => unique(units.flatMap(each => hitsIn(each, term))).filter(hit => term.out || isOfKind(hit, kind)));
      const fits = this.terms.every((term, i) => (all[i].length > 0) !== term.out);
      const hits = all.filter((some, i) => !this.terms[i].out);
      return fits ? {...units[0], hits} : null;
    }

    // How many have all of the words, exactly. Those with a hit of one kind are not counted among many texts.
    async settle() {
      const left = this.heads.length - this.at;
      if (this.total !== null || this.asked.kind && left > index.few) {
        return;
      }
      if (left > index.few || !this.asked.kind && sum((await this.covers(this.open())).map(wholeCost)) < left * TEXT) {
        await this.sift(this.open());
        this.total = this.results.length + this.heads.length - this.at;
      } else {
        await this.lookAtAll();
      }
    }

    // Those first in which the words stand most often.
    async sort() {
      if (this.heads.length <= index.few) {
        await this.lookAtAll();
        const count = result => sum(result.hits.map(some => some.length));
        this.results.sort((a, b) => count(b) - count(a));
        return;
      }
      const counts = await this.sift(this.terms.filter(term => !term.isExact || !term.out && term.chars.length > 1));
      this.heads.sort((a, b) => (counts.get(b) || 0) - (counts.get(a) || 0));
      this.total = this.asked.kind ? null : this.heads.length;
    }

    // Leaves the communiqués that really have the terms, or have not those that must not be there; tells how often.
    async sift(terms) {
      const seen = new Set(this.heads.slice(0, this.at));
      const counts = new Map();
      for (const {term} of (await this.covers(terms)).sort((a, b) => wholeCost(a) - wholeCost(b))) {
        const found = await this.countTerm(term);
        this.heads = this.heads.filter(head => seen.has(head) || found.has(head) !== term.out);
        found.forEach((times, head) => counts.set(head, (counts.get(head) || 0) + times));
        term.isExact = true;
      }
      return counts;
    }

    // How often a term stands in the communiqués that are left.
    async countTerm(term) {
      const counts = new Map();
      const add = number => counts.set(headOf(number), (counts.get(headOf(number)) || 0) + 1);
      const [cover] = await this.covers([term]);
      const units = Array.from(cover.units);
      if (units.length * TEXT < wholeCost(cover)) {
        const texts = await Promise.all(units.map(unit));
        texts.forEach((text, i) => hitsIn(text, term).forEach(() => add(units[i])));
      } else {
        (await standTogether(cover.pairs, units)).forEach(address => add(unitOf(address)));
      }
      return counts;
    }
  }

  const contains = (sorted, number) => sorted[lastNotAbove(sorted, number)] === number;

  // Units overlap.
  function unique(hits) {
    const seen = new Set();
    return hits.filter(hit => {
      const place = hit.unit.base + hit.start;
      return !seen.has(place) && seen.add(place);
    });
  }

  const isOfKind = (hit, kind) =>
    !kind || (kind === 'passage' ? !hit.around.length : hit.around.some(fact => fact.kind === kind));

  // The rarest pairs of a term; where they did not do, pairs that cover it.
  async function cheapestWay(term, units) {
    const cover = await cheapestCover(term, units);
    const all = cover.all.filter(each => each.positions).sort(byCost);
    let cost = 0;
    const pairs = all.filter((each, i) => (cost += each.cost) < CHEAP || i < 2);
    const few = {term, units, pairs, cost: costOf(pairs)};
    if (pairs.length > 1 && !term.sifted && !term.isHard && 2 * few.cost < wholeCost(cover)) {
      return few;
    }
    return cover.isWhole || !term.sifted ? cover : {cost: Infinity};
  }

  // The pairs that cover a phrase and whose places in some units cost least; rare pairs have none, and leave gaps.
  async function cheapestCover(term, units) {
    const {chars} = term;
    const known = await Promise.all(chars.slice(1).map((char, at) => pair(chars[at], char)));
    const all = known.map(({positions}, at) => ({at, positions, cost: positions ? costIn(positions, units) : 0}));
    let best = [{gaps: 0, pairs: []}];
    for (const each of all) {
      const before = best.reduce((a, b) => ((b.gaps - a.gaps || costOf(b.pairs) - costOf(a.pairs)) < 0 ? b : a));
      const next = {gaps: before.gaps + !each.positions, pairs: before.pairs.concat(each.positions ? each : [])};
      best = [...each.at ? best.slice(-1) : [], next];
    }
    const {gaps, pairs} = best[best.length - 1];
    const isWhole = !gaps && pairs.length > 0;
    return {term, units, all, pairs, isWhole, cost: isWhole || pairs.length > 1 ? costOf(pairs) : Infinity};
  }

  const wholeCost = ({cost, isWhole}) => (isWhole ? cost : Infinity);

  const costOf = pairs => sum(pairs.map(each => each.cost));
  const byCost = (a, b) => a.cost - b.cost;
  const unitOf = address => Math.floor(address / index.stride);

  // Where a phrase begins: the addresses that its pairs have in common.
  async function standTogether(pairs, units) {
    const all = await Promise.all(pairs.sort(byCost).map(async ({at, positions}) =>
      (await addresses(positions, units)).map(address => address - at)));
    return Array.from(all.reduce(both));
  }

  /* Things by name */

  const THINGS = {m: 'meeting', d: 'document', t: 'term', p: 'person', i: 'indicator', l: 'place', c: 'title'};
  const SOME_THINGS = 8;
  const MOST_THINGS = 200;

  // Things whose names have all of the words, or whose sound begins with them, the most often named first.
  async function things(terms, kind, count) {
    const words = terms.filter(term => !term.out);
    const lookUp = (first, second) => pair(first, second, 'names', index.names, index.things);
    const sets = await Promise.all(words.map(term => having(term.chars, lookUp, 1)));
    const named = sets.length ? Array.from(sets.reduce(both)) : [];
    const sounds = words.length === 1 && /^[0-9a-z]+$/.test(words[0].folded) ? await sounding(words[0].folded) : [];
    const numbers = [...new Set([...named, ...sounds])];
    const read = await Promise.all(numbers.slice(0, count).map(readThing));
    const found = read.filter(thing => sounds.includes(thing.number) || words.every(term => thing.folded.includes(term.folded)));
    const rank = thing => (thing.folded === words[0].folded ? 0 : thing.folded.startsWith(words[0].folded) ? 1 : 2);
    found.sort((a, b) => rank(a) - rank(b));
    const fits = thing => !kind || thing.kind === kind || kind === 'target' && thing.kind === 'indicator';
    return {things: found.filter(fits), isMore: numbers.length > count && count < MOST_THINGS};
  }

  async function readThing(number) {
    const strings = await file('things/' + Math.floor(number / 40));
    const [letter, name, address, , note] = strings[1 + number % 40].split('|');
    return {number, kind: THINGS[letter], name, href: ROOT + address, note, folded: foldWords(name, index.fold)};
  }

  async function sounding(prefix) {
    const found = [];
    for (let i = Math.max(0, lastNotAbove(index.keys, prefix)); i < index.keys.length && found.length < MOST_THINGS; i++) {
      if (index.keys[i] > prefix && !index.keys[i].startsWith(prefix)) {
        break;
      }
      const [keys, numbers] = await file('keys/' + i);
      const digits = new Digits(numbers);
      for (const key of keys.split(' ')) {
        let number = 0;
        const its = digits.nums(digits.num()).map(step => (number += step));
        if (key.startsWith(prefix)) {
          found.push(...its);
        }
      }
    }
    return ordered(found);
  }

  /* What is shown */

  const form = one('.finder');
  const input = form.elements.q;
  const board = one('.found');
  const words = board.dataset;
  const status = one('[role=status]', form.parentElement);
  const lists = one('.figures');
  const KINDS = ['title', 'meeting', 'document', 'target', 'directive', 'term', 'person', 'passage'];
  const PASSAGES = 3;
  const BEFORE = 24;
  const BEHIND = 56;

  function make(tag, properties = {}, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children.filter(child => child !== null));
    return element;
  }

  // What texts say and what things are called is Chinese on pages of any language.
  const LANGUAGE = document.documentElement.lang;
  const CHINESE = LANGUAGE.startsWith('zh') ? {} : {lang: 'zh-CN'};

  const dayFormat = new Intl.DateTimeFormat(LANGUAGE === 'en' ? 'en-GB' : LANGUAGE, {dateStyle: 'long', timeZone: 'UTC'});
  const dayWords = day => (day ? dayFormat.format(new Date(day)) : '');

  const kindWord = kind => words['kind' + kind[0].toUpperCase() + kind.slice(1)];

  // Hits by paragraph: first those that show other words than the ones before, then by what they stand in.
  function passagesOf(result, kind) {
    const byBlock = new Map();
    for (const hit of result.hits.flat()) {
      const key = hit.unit.numbers[hit.block];
      byBlock.set(key, (byBlock.get(key) || []).concat(hit));
    }
    const all = [...byBlock].map(([number, hits]) => passage(number, hits, kind));
    all.sort((a, b) => b.terms.size - a.terms.size || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.number - b.number);
    const seen = new Set();
    const newer = all.filter(each => {
      const before = seen.size;
      each.terms.forEach(term => seen.add(term));
      return seen.size > before;
    });
    const chosen = [...new Set([...newer, ...all])].slice(0, Math.max(PASSAGES, newer.length));
    return chosen.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.number - b.number);
  }

  function passage(number, hits, kind) {
    hits.sort((a, b) => a.unit.base + a.start - b.unit.base - b.start);
    const inside = hits[0].around[0];
    const standsIn = number === 0 ? 'title' : kind || (inside ? inside.kind : 'passage');
    return {number, hits, terms: new Set(hits.map(hit => hit.term)), kind: standsIn};
  }

  // The words around the first hit of a passage, as the text prints them.
  function excerpt({hits}) {
    const {unit, start, block} = hits[0];
    const from = unit.starts[block];
    const to = from + unit.text.slice(from, unit.starts[block + 1]).trimEnd().length;
    const wanted = Math.max(start + BEHIND, hits[0].end + BEFORE);
    const begin = whole(unit.text, clause(unit.text, Math.max(from, start - BEFORE), start));
    const end = whole(unit.text, Math.max(hits[0].end, Math.min(to, wanted)));
    const within = hits.filter(hit => hit.unit === unit && hit.end <= end);
    return {
      nodes: [begin > from ? '…' : '', ...marked(unit.text, begin, end, within), end < to ? '…' : ''],
      printed: [...new Set(within.map(hit => unit.text.slice(hit.start, hit.end)))],
    };
  }

  // Behind the first mark that leaves some words before the hit.
  function clause(text, from, start) {
    const marks = text.slice(from, start - 6).match(/^.*?[，。；：、！？]/);
    return from + (marks ? marks[0].length : 0);
  }

  // Not between the halves of a character.
  const whole = (text, at) => (/[\udc00-\udfff]/.test(text[at] || '') ? at - 1 : at);

  function marked(text, begin, end, hits) {
    const nodes = [];
    let at = begin;
    for (const hit of hits) {
      if (hit.start >= at) {
        nodes.push(text.slice(at, hit.start), make('mark', {}, text.slice(hit.start, hit.end)));
        at = hit.end;
      }
    }
    return [...nodes, text.slice(at, end)];
  }

  const href = (id, printed, number) => ROOT + 'communiques/' + id + '.html?'
    + printed.slice(0, 5).map(each => 'q=' + encodeURIComponent(each)).join('&') + '#p' + number;

  function resultItem(result, kind) {
    const passages = passagesOf(result, kind).map(each => ({...each, ...excerpt(each)}));
    const printed = [...new Set(passages.flatMap(each => each.printed))];
    const title = passages.find(each => each.kind === 'title');
    const count = sum(result.hits.map(some => some.length));
    const shownHits = sum(passages.map(each => each.hits.length));
    const name = title ? title.nodes : [result.title || result.id];
    const all = make('a', {href: href(result.id, printed, passages[0].number)}, fill(words.hits, count));
    const item = make('li', {},
      make('a', {...CHINESE, className: 'entry-title', href: href(result.id, printed, 0)}, ...name),
      make('span', {className: 'quiet'}, [dayWords(result.day), result.place].filter(Boolean).join(' · ')),
      make('ul', {className: 'hits'}, ...passages.filter(each => each !== title).map(each => passageItem(result, each))),
      count > shownHits ? make('p', {className: 'quiet'}, all) : null);
    item.dataset.communique = result.id;
    return item;
  }

  function passageItem(result, {number, kind, nodes, printed}) {
    return make('li', {},
      make('span', {className: 'kind'}, kindWord(kind)),
      make('a', {href: href(result.id, printed, number)},
        make('span', CHINESE, ...nodes), ' ', make('small', {}, fill(words.paragraph, number))));
  }

  // By kind; the rest on demand.
  function thingList({asked, terms}, {things: some, isMore}) {
    const groups = Object.values(THINGS).map(kind => [kind, some.filter(thing => thing.kind === kind)]).filter(([, its]) => its.length);
    const list = make('div', {className: 'things'}, make('h2', {}, words.things),
      make('dl', {}, ...groups.map(([kind, its]) => make('div', {}, make('dt', {}, kindWord(kind)), make('dd', {}, thingItems(its))))));
    if (isMore) {
      const button = make('button', {type: 'button'}, words.allthings);
      button.addEventListener('click', async () => {
        const all = thingList({asked, terms}, await things(terms, asked.kind, MOST_THINGS));
        list.replaceWith(all);
        one('a', all).focus();
      });
      list.append(make('p', {className: 'more'}, button));
    }
    return list;
  }

  const thingItems = some => make('ul', {}, ...some.map(thing =>
    make('li', {}, make('a', {...CHINESE, href: thing.href}, thing.name), thing.note ? make('small', {}, ' ' + thing.note) : null)));

  /* One search after another */

  const FILTERS = ['year', 'body', 'level', 'place', 'kind', 'order'];
  let turn = 0;
  let search = null;

  const filter = name => form.elements[name] || {value: ''};
  const chosen = name => filter(name).selectedOptions[0]?.textContent ?? '';
  const asked = () => Object.fromEntries([['query', input.value], ...FILTERS.map(name => [name, filter(name).value])]);

  async function run(count = FIRST) {
    const mine = ++turn;
    const isOld = () => mine !== turn;
    const next = new Search(asked(), isOld);
    const list = one('.results', board);
    if (list) {
      delete list.dataset.total;
    }
    if (!next.asked.query.trim()) {
      clear();
      return;
    }
    const slow = setTimeout(() => isOld() || say(words.working), 400);
    try {
      const {year, body, level, place} = next.asked;
      next.isNaming = !(year || body || level || place);
      await next.prepare();
      const show = async () => {
        const its = await next.named;
        if (!isOld()) {
          begin(next, its);
          append(next);
        }
      };
      await next.next(count, () => next.results.length && show());
      await show();
      await pause(50);
      await (isOld() || next.settle());
      if (!isOld()) {
        finish(next);
      }
    } catch (fault) {
      if (!isOld()) {
        tell(fault);
      }
    } finally {
      clearTimeout(slow);
    }
  }

  // For what is found to be seen.
  const pause = milliseconds => new Promise(resume => setTimeout(resume, milliseconds));

  function say(text) {
    status.textContent = text;
  }

  function clear() {
    board.hidden = true;
    board.replaceChildren();
    say('');
    lists.hidden = false;
  }

  // Takes the place of the search before with what is found first.
  function begin(next, named) {
    if (search === next) {
      return;
    }
    search = next;
    lists.hidden = true;
    board.hidden = false;
    const list = make('ol', {className: 'results'});
    list.dataset.query = next.asked.query;
    // Printed above the count.
    status.dataset.asked = '“' + next.asked.query + '”'
      + FILTERS.filter(name => next.asked[name]).map(name => ' · ' + chosen(name)).join('');
    board.replaceChildren(...[
      next.terms.some(term => term.isCut) ? make('p', {className: 'quiet'}, words.cut) : null,
      named && named.things.length ? thingList(next, named) : null,
      make('h2', {className: 'texts', hidden: true}, words.texts),
      list,
    ].filter(Boolean));
  }

  function append(next) {
    const list = one('.results', board);
    list.append(...next.results.slice(list.children.length).map(result => resultItem(result, next.asked.kind)));
    one('.texts', board).hidden = !next.results.length;
    say(next.total === null ? fill(words.partly, next.results.length) : '');
  }

  // When it is known how many there are.
  function finish(next) {
    const list = one('.results', board);
    const open = next.total === null ? next.at < next.heads.length : next.total > list.children.length;
    if (next.total !== null) {
      list.dataset.total = next.total;
    }
    say(!next.terms.length ? words.nothing
      : next.total === null ? fill(words.atleast, next.results.length)
      : next.total === 0 ? fill(one('.things', board) ? words.onlythings : words.none, next.asked.query) : fill(words.found, next.total));
    if (next.total === 0) {
      lists.hidden = false;
      suggest(next);
    }
    if (open) {
      const left = next.total === null ? FIRST : next.total - list.children.length;
      const button = make('button', {type: 'button'}, fill(words.more, Math.min(FIRST, left)));
      button.addEventListener('click', () => more(next, button));
      board.append(make('p', {className: 'more'}, button));
    }
  }

  async function more(next, button) {
    const list = one('.results', board);
    const before = list.children.length;
    try {
      await next.next(before + FIRST);
      if (next !== search) {
        return;
      }
      button.parentElement.remove();
      append(next);
      finish(next);
      keep(history.replaceState);
      const first = one('a', list.children[before] || list);
      if (first) {
        first.focus();
      }
    } catch (fault) {
      tell(fault);
    }
  }

  // What else to try, only where it finds something.
  async function suggest(next) {
    const tries = make('p', {className: 'try'}, words.try);
    await pause(300);
    for (const [label, change] of ways(next)) {
      if (next.isOld()) {
        return;
      }
      const other = new Search({...next.asked, ...change}, next.isOld);
      await other.prepare();
      await other.next(1);
      if (other.results.length && !next.isOld()) {
        const link = make('a', {href: addressOf(other.asked, FIRST)}, label);
        tries.append(link);
        one('.results', board).before(tries);
      }
    }
  }

  function* ways({asked: query, terms}) {
    const without = FILTERS.filter(name => name !== 'order' && query[name]);
    if (without.length) {
      yield [words.tryEverywhere, Object.fromEntries(without.map(name => [name, '']))];
    }
    const noYear = query.query.replace(/[12]\d{3}\s*年?|[〇一二]{1}[〇一二三四五六七八九]{3}年/g, ' ').trim();
    if (noYear && noYear !== query.query.trim()) {
      yield [words.tryNoyear, {query: noYear}];
    }
    if (terms.length > 1) {
      for (const term of terms.filter(each => !each.out)) {
        yield [fill(words.tryOne, term.words), {query: term.words}];
      }
    } else if (terms.length && terms[0].chars.length > 1) {
      const {chars} = terms[0];
      yield* shorter(chars);
    }
  }

  // One character less at either end, or the first or second half.
  function shorter(chars) {
    const half = Math.ceil(chars.length / 2);
    const parts = [chars.slice(0, -1), chars.slice(1), chars.slice(0, half), chars.slice(-half)].map(part => part.join(''));
    return [...new Set(parts)].map(part => [fill(words.tryOne, part), {query: part}]);
  }

  function tell(fault) {
    const kind = fault instanceof Fault ? fault.message : 'damaged';
    if (!(fault instanceof Fault)) {
      console.error(fault);
    }
    const again = make('button', {type: 'button'}, words.again);
    again.addEventListener('click', () => {
      files.clear();
      pairs.clear();
      shown.clear();
      sums = {};
      index = undefined;
      run();
    });
    board.hidden = false;
    lists.hidden = false;
    board.replaceChildren(make('p', {className: 'notice'}, words[kind]), make('p', {className: 'more'}, again));
    say(words[kind]);
  }

  /* The address keeps what is asked */

  function addressOf(each, count) {
    const parameters = new URLSearchParams();
    [['q', each.query], ...FILTERS.map(name => [name, each[name]]), ['n', count > FIRST ? String(count) : '']]
      .filter(([, value]) => value).forEach(([name, value]) => parameters.set(name, value));
    const text = String(parameters);
    return location.pathname + (text && '?' + text);
  }

  function keep(how) {
    const list = one('.results', board);
    const address = addressOf(asked(), list ? list.children.length : 0);
    if (address !== location.pathname + location.search) {
      how.call(history, null, '', address);
    }
  }

  function readAddress() {
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') || '';
    FILTERS.forEach(name => (filter(name).value = parameters.get(name) || ''));
    run(Math.min(500, Math.max(FIRST, Number(parameters.get('n')) || 0)));
  }

  /* Keys */

  function onKey(event) {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const links = Array.from(board.querySelectorAll('a, button')).filter(each => each.offsetParent);
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape' && at >= 0) {
      input.focus();
    } else if (step && (at >= 0 || document.activeElement === input && step > 0) && links.length) {
      event.preventDefault();
      (links[at + step] || (at + step < 0 ? input : links[at])).focus();
    }
  }

  /* Start */

  let wait;
  const soon = event => {
    clearTimeout(wait);
    if (!event.isComposing) {
      wait = setTimeout(() => {
        keep(history.replaceState);
        run();
      }, 150);
    }
  };
  input.addEventListener('input', soon);
  input.addEventListener('compositionend', soon);
  form.addEventListener('change', event => event.target !== input && soon(event));
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(wait);
    keep(history.pushState);
    run();
  });
  addEventListener('popstate', readAddress);
  document.addEventListener('keydown', onKey);
  readAddress();
  manifest().catch(() => null);
  if (!input.value && matchMedia('(pointer: fine)').matches) {
    input.focus();
  }
})();
