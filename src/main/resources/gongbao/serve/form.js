// The form of one fact: its fields, filled in as they are now. Only what was changed is sent.

let count = 0;

function element(name, className = '', ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

function button(words, className, does) {
  const made = element('button', className, words);
  made.type = 'button';
  made.addEventListener('click', does);
  return made;
}

function choice(field, words) {
  const select = element('select');
  const all = field.choices.map(each => [each.code, each.label]);
  const none = field.isOptional || field.values.length === 0 ? [['', words['correct.unknown']]] : [];
  for (const [code, label] of [...none, ...all]) {
    select.append(new Option(label, code));
  }
  select.value = field.values[0] ?? '';
  return select;
}

function flag(field, words) {
  const select = element('select');
  select.append(new Option(words.yes, 'true'), new Option(words.no, 'false'));
  select.value = field.values[0] ?? 'false';
  return select;
}

const HINTS = {number: '2027', decimal: '6.5', day: '2024-01-05', moment: '2024-01-08T09:33', meeting: '510000-12-4'};

function line(field, words) {
  const long = field.isList || (field.values[0] ?? '').length > 24;
  const input = element(long ? 'textarea' : 'input');
  if (long) {
    input.rows = Math.min(6, field.values.length + 1);
  }
  input.inputMode = field.type === 'number' ? 'numeric' : field.type === 'decimal' ? 'decimal' : 'text';
  input.placeholder = field.type in HINTS ? words['correct.like'].replace('{0}', HINTS[field.type]) : '';
  input.value = field.values.join('\n');
  input.autocomplete = 'off';
  return input;
}

// Of several things that a field may be each can be ticked; those it is keep their order.
function boxes(field) {
  const all = field.choices.map(each => {
    const box = element('input');
    box.type = 'checkbox';
    box.value = each.code;
    box.checked = field.values.includes(each.code);
    return {box, label: element('label', '', box, ' ', each.label)};
  });
  const group = element('div', 'gongbao-boxes', ...all.map(({label}) => label));
  group.setAttribute('role', 'group');
  const ticked = () => all.map(({box}) => box).filter(box => box.checked).map(box => box.value);
  const inOrder = codes => [...field.values.filter(each => codes.includes(each)), ...codes.filter(each => !field.values.includes(each))];
  Object.defineProperty(group, 'value', {get: () => inOrder(ticked()).join('\n')});
  return group;
}

function input(field, words) {
  if (field.type === 'choice') {
    return field.isList ? boxes(field) : choice(field, words);
  }
  return field.type === 'flag' ? flag(field, words) : line(field, words);
}

const valuesOf = (field, value) =>
  (field.isList ? value.split('\n') : [value]).map(each => each.trim()).filter(each => each !== '');

function labelled(field, words) {
  const made = input(field, words);
  made.id = 'gongbao-field-' + ++count;
  made.dataset.name = field.name;
  const grouped = made.matches('div');
  const label = element(grouped ? 'span' : 'label', '', field.label);
  label.title = field.name;
  if (grouped) {
    label.id = made.id + '-label';
    made.setAttribute('aria-labelledby', label.id);
  } else {
    label.htmlFor = made.id;
  }
  const hint = field.isList && !grouped ? [element('small', 'hint', words['correct.list'])] : [];
  return {made, row: element('div', 'gongbao-field', label, made, ...hint)};
}

export function form(fact, words, does) {
  const fields = fact.fields.map(field => ({field, ...labelled(field, words)}));
  const before = fields.map(({made}) => made.value);
  const said = element('p', 'gongbao-told');
  said.setAttribute('role', 'alert');
  function save() {
    const changed = {};
    fields.forEach(({field, made}, i) => {
      if (made.value !== before[i]) {
        const values = valuesOf(field, made.value);
        changed[(values.length > 0 ? 'set.' : 'none.') + field.name] = values.length > 0 ? values : '';
      }
    });
    if (Object.keys(changed).length === 0) {
      said.textContent = words['correct.same'];
    } else {
      does.save(changed);
    }
  }
  const end = element('p', 'gongbao-end');
  if (fields.length > 0) {
    end.append(element('button', 'main', words['correct.save']));
  }
  if (fact.hideable) {
    end.append(button(words['correct.hide'], '', () => does.save({hide: 'true'})));
  }
  end.append(button(words.cancel, '', does.cancel));
  const known = fields.filter(({field}) => field.values.length > 0).map(({row}) => row);
  const unknown = fields.filter(({field}) => field.values.length === 0).map(({row}) => row);
  const rest = element('details', '', element('summary', '', words['correct.rest'].replace('{0}', unknown.length)), ...unknown);
  rest.open = known.length === 0;
  const quote = fact.words ? [element('blockquote', '', fact.words)] : [];
  const note = fields.length + fact.hideable > 0 ? [] : [element('p', '', words['correct.byhand'])];
  const made = element('form', '', ...quote, ...note, ...known, ...(unknown.length > 0 ? [rest] : []), said, end);
  made.addEventListener('submit', event => {
    event.preventDefault();
    save();
  });
  return {
    element: made,
    focus: () => (made.querySelector('input, select, textarea') ?? end.lastChild).focus(),
    tell: message => (said.textContent = message),
  };
}
