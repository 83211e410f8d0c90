/*
 * The one script, which nobody needs. It shows a question of a whole form once it applies, counts the characters of long
 * answers, and takes the focus to what is wrong in browsers that do not. What it hides is still sent as it was typed:
 * the server drops what is not asked, and says so.
 */
(() => {
  'use strict';

  const PAUSE = 1500;

  /** What was answered in a field: its values; nothing if it is not on this page. */
  function values(root, name) {
    const all = [...root.querySelectorAll(`[name="${root.dataset.pcaPrefix}${name}"]`)];
    const chosen = all.filter((box) => !['radio', 'checkbox'].includes(box.type) || box.checked);
    return all.length === 0 ? null : chosen.map((box) => box.value.trim()).filter(Boolean);
  }

  /** The sum of a test: "yes", "no", "blank" where nothing is answered yet, "open" where it cannot be told. */
  function tell(root, test) {
    if (test.not) {
      const told = tell(root, test.not);
      return { yes: 'no', no: 'yes' }[told] || told;
    }
    if (test.all || test.any) {
      const told = (test.all || test.any).map((part) => tell(root, part));
      const order = test.all ? ['no', 'blank', 'open', 'yes'] : ['yes', 'open', 'blank', 'no'];
      return order.find((one) => told.includes(one));
    }
    return tellField(test, values(root, test.field), values(root, test.field + '.reason'));
  }

  function tellField(test, given, reasons) {
    if (given === null || (reasons && reasons.length) || given.some((value) => value.startsWith('_'))) {
      return 'open';
    }
    if (given.length === 0) {
      return 'blank';
    }
    return test.in ? (given.some((value) => test.in.includes(value)) ? 'yes' : 'no') : compare(test, Number(given[0]));
  }

  function compare(test, number) {
    if (Number.isNaN(number)) {
      return 'open';
    }
    const holds =
      number >= (test.at_least ?? number) &&
      number <= (test.at_most ?? number) &&
      !(number <= test.more) &&
      !(number >= test.less) &&
      number === (test.equal ?? number) &&
      number !== test.unequal;
    return holds ? 'yes' : 'no';
  }

  /** A page that came back with errors shows everything, as what is wrong may be in any question. */
  function reveal(root) {
    if (root.querySelector('[autofocus]')) {
      return;
    }
    const dependent = [...root.querySelectorAll('[data-pca-when]')];
    const show = () =>
      dependent.forEach((part) => {
        part.hidden = ['no', 'blank'].includes(tell(root, JSON.parse(part.dataset.pcaWhen)));
      });
    root.addEventListener('input', show);
    show();
  }

  function line(box, attribute, value) {
    const made = document.createElement('p');
    made.setAttribute(attribute, value);
    box.after(made);
    return made;
  }

  /** What is left is seen at once, and said once somebody pauses. */
  function count(box) {
    const said = line(box, 'role', 'status');
    Object.assign(said.style, { position: 'absolute', margin: '-1px', inlineSize: '1px', blockSize: '1px' });
    Object.assign(said.style, { overflow: 'hidden', clipPath: 'inset(50%)' });
    const seen = line(box, 'aria-hidden', 'true');
    seen.className = document.getElementById(box.id + '--hint').className;
    let waiting;
    const show = () => {
      const left = Number(box.dataset.pcaMost) - [...box.value].length;
      const words = left < 0 ? box.dataset.pcaOver : box.dataset.pcaLeft;
      seen.textContent = words.replace('{count}', Math.abs(left));
      return seen.textContent;
    };
    box.addEventListener('input', () => {
      const words = show();
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        said.textContent = words;
      }, PAUSE);
    });
    show();
  }

  for (const root of document.querySelectorAll('[data-pca-prefix]')) {
    reveal(root);
    root.querySelectorAll('[data-pca-most]').forEach(count);
    const wrong = root.querySelector('[autofocus]');
    if (wrong && document.activeElement === document.body) {
      wrong.focus();
    }
  }
})();
