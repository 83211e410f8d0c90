/*
 * The one script, which nobody needs. It shows a question once it applies, counts characters, adds a slider where an
 * author lets it, and leads to what is wrong in browsers that do not. What it hides is sent: the server drops it.
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
    const given = values(root, test.field);
    const elsewhere = given && given.length === 0 && inOtherBoxes(root, test.field);
    return elsewhere ? 'open' : tellField(test, given, values(root, test.field + '.reason'));
  }

  /** Whether something was typed into a box of a field that has several, such as one for another unit. */
  function inOtherBoxes(root, name) {
    const boxes = root.querySelectorAll(`[type=text][name^="${root.dataset.pcaPrefix}${name}."]`);
    return [...boxes].some((box) => box.value.trim());
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

  /** Now, and when a browser that goes back has put in what was typed, which it does after scripts. */
  function whenShown(show) {
    show();
    addEventListener('pageshow', show);
  }

  /** A page that came back with errors shows everything, as what is wrong may be in any question. */
  function reveal(root) {
    if (root.querySelector('[autofocus]:not([data-pca-row])')) {
      return;
    }
    const dependent = [...root.querySelectorAll('[data-pca-when]')];
    const show = () =>
      dependent.forEach((part) => {
        part.hidden = ['no', 'blank'].includes(tell(root, JSON.parse(part.dataset.pcaWhen)));
      });
    root.addEventListener('input', show);
    whenShown(show);
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
      // in the digits of the server, which are the same in every language
      const language = box.closest('[lang]').lang + '-u-nu-latn';
      seen.textContent = words.replace('{count}', Math.abs(left).toLocaleString(language));
      return seen.textContent;
    };
    box.addEventListener('input', () => {
      const words = show();
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        said.textContent = words;
      }, PAUSE);
    });
    whenShown(show);
  }

  /** A line to point at above the numbers of a scale. The numbers stay: they say which is chosen, and to the keyboard. */
  function slide(numbers) {
    const radios = [...numbers.querySelectorAll('[type=radio]')];
    const bar = document.createElement('input');
    Object.assign(bar, { type: 'range', min: 0, max: radios.length - 1, tabIndex: -1, className: 'pca-slider' });
    bar.setAttribute('aria-hidden', 'true');
    const show = () => {
      const at = radios.findIndex((radio) => radio.checked);
      bar.classList.toggle('pca-slider-empty', at < 0);
      bar.value = Math.max(at, 0);
    };
    const choose = () => {
      radios[bar.value].checked = true;
      show();
    };
    // pressing where it stands already changes nothing, and is meant all the same
    ['input', 'click'].forEach((event) => bar.addEventListener(event, choose));
    numbers.closest('fieldset').addEventListener('change', show);
    numbers.before(bar);
    whenShown(show);
    if (!getComputedStyle(bar).getPropertyValue('--slider')) {
      bar.remove(); // styles of others would show it as if a number had been chosen
    }
  }

  for (const root of document.querySelectorAll('[data-pca-prefix]')) {
    reveal(root);
    root.querySelectorAll('[data-pca-most]').forEach(count);
    root.querySelectorAll('[data-pca-slider]').forEach(slide);
    const wrong = root.querySelector('[autofocus]');
    if (wrong && document.activeElement === document.body) {
      wrong.focus();
    }
  }
})();
