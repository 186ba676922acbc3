// What is wrong with the sources, over the page: errors open, warnings folded to their number.

const FOLDED = 'gongbao.folded';

function element(name, className, ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children.filter(child => child !== null));
  return made;
}

function place(finding) {
  return [finding.path, finding.line, finding.column].filter(part => part).join(':');
}

function quote(finding) {
  if (!finding.before && !finding.mark && !finding.after) {
    return null;
  }
  return element('pre', '', finding.before, element('mark', '', finding.mark ?? ' '), finding.after);
}

function entry(finding, words) {
  const is = finding.severity === 'error' ? 'error' : 'warning';
  return element(
    'li',
    is,
    element('p', 'gongbao-where', element('b', '', words[is]), ' ' + place(finding)),
    element('p', '', finding.message),
    quote(finding),
    element('p', 'mend', words.mend + finding.mend),
  );
}

function heading(state, errors) {
  const {words, count} = state;
  const counted = (word, number) => (number > 0 ? word.replace('{0}', number) : null);
  return [counted(words.errors, errors), counted(words.warnings, count - errors)].filter(part => part).join(' · ');
}

export function showFindings(state) {
  const {words, findings, errors} = state;
  if (findings.length === 0) {
    return;
  }
  // Whoever folded them has read them: until others come.
  const these = JSON.stringify(findings.filter(each => each.severity === 'error'));
  const open = errors > 0 && sessionStorage.getItem(FOLDED) !== these;
  const panel = element('details', '');
  panel.open = open;
  const list = element('ol', '', ...findings.map(each => entry(each, words)));
  if (errors > 0) {
    list.setAttribute('role', 'alert');
  }
  panel.append(element('summary', '', heading(state, errors)), list);
  if (state.count > findings.length) {
    list.append(element('li', '', words.more.replace('{0}', state.count - findings.length)));
  }
  panel.addEventListener('toggle', () => sessionStorage.setItem(FOLDED, panel.open ? '' : these));
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      panel.open = false;
    }
  });
  const beside = element('aside', 'gongbao-findings' + (errors > 0 ? ' errors' : ''), panel);
  beside.setAttribute('aria-label', words.findings);
  document.body.append(beside);
}
