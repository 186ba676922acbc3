// One line at the foot of the window: what goes on, what was done.
let line;

export function bar(words, ...buttons) {
  if (!line) {
    line = document.createElement('p');
    line.className = 'gongbao-bar';
    line.setAttribute('role', 'status');
    document.body.append(line);
  }
  line.replaceChildren(...(words ? [words, ...buttons] : []));
}
