// The preview's script: follows the desk, patches the page in place, lays problems over it. Never part of a site.
(() => {
  const script = document.currentScript;
  const inPhone = window.name === 'kuayue-phone';
  const zh = document.documentElement.lang.startsWith('zh');
  const say = (chinese, english) => (zh ? chinese : english);
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const waiting = document.documentElement.hasAttribute('data-kuayue-waiting');
  let shown = null;

  const link = element('link', { rel: 'stylesheet', href: '/_preview/client.css' });
  const problems = element('div', { className: 'kuayue-problems', hidden: true });
  const bar = element('div', { className: 'kuayue-bar' });
  problems.setAttribute('role', 'alert');
  const furniture = () => {
    document.head.append(link);
    document.body.append(problems, ...(inPhone ? [] : [bar]));
  };

  const item = problem =>
    element('li', {},
      element('code', { textContent: `${problem.path}:${problem.line}:${problem.column}` }),
      ` ${problem.message} [${problem.code}]`,
      element('small', { textContent: problem.hint }));

  const showProblems = desk => {
    const errors = desk.problems.filter(problem => problem.severity === 'error');
    document.body.classList.toggle('kuayue-stale', errors.length > 0);
    problems.hidden = errors.length === 0;
    problems.replaceChildren(
      element('p', { className: 'kuayue-heading', textContent: say('有错误，下面是上一次的好页面', 'Not baked: the last good page lies below') }),
      element('ol', {}, ...errors.map(item)));
  };

  // As the bake counted the text; a page that is no document's, or has no text of its own, has no length.
  const length = () => {
    const han = Number(script.dataset.han);
    const words = Number(script.dataset.words);
    const minutes = script.dataset.minutes;
    const count = han > words ? say(`${han}字`, `${han} characters`) : say(`${words}词`, `${words} words`);
    return han + words > 0 ? say(`${count}，约${minutes}分钟`, `${count}, ${minutes} min`) : '';
  };

  const phone = () => {
    const open = document.querySelector('.kuayue-phone');
    if (open) {
      open.remove();
    } else {
      document.body.append(element('iframe', { className: 'kuayue-phone', name: 'kuayue-phone', src: location.href }));
    }
  };

  const code = () => {
    const open = document.querySelector('.kuayue-code');
    if (open) {
      open.remove();
    } else {
      const page = (location.pathname + location.search).slice(1);
      document.body.append(element('img', {
        className: 'kuayue-code',
        alt: say('用手机扫码，打开这一页', 'A code that opens this page on a phone'),
        src: `/_preview/code.svg?${page}`,
      }));
    }
  };

  const showBar = desk => {
    const weight = Number(script.dataset.weight);
    const budget = desk.budget || Infinity;
    const most = desk.budget ? ` / ${budget / 1000}` : '';
    const warnings = desk.problems.filter(problem => problem.severity === 'warning');
    const pair = document.querySelector('a[hreflang]:not([aria-current])');
    const parts = [
      element('span', { textContent: length() }),
      element('span', {
        textContent: `${(weight / 1000).toFixed(1)}${most} kB`,
        className: weight > budget ? 'kuayue-over' : '',
      }),
      element('span', { textContent: `${desk.millis} ms` }),
      element('span', {
        textContent: say(`${warnings.length}条提醒`, `${warnings.length} warnings`),
        title: warnings.map(problem => `${problem.path}:${problem.line}:${problem.column} ${problem.message}`).join('\n'),
        className: warnings.length ? 'kuayue-over' : '',
      }),
    ];
    if (pair) {
      parts.push(element('a', { href: pair.href, textContent: pair.textContent }));
    }
    parts.push(element('button', { type: 'button', textContent: say('手机', 'Phone'), onclick: phone }));
    if (desk.shared) {
      parts.push(element('button', { type: 'button', textContent: say('扫码', 'QR code'), onclick: code }));
    }
    bar.replaceChildren(...parts);
  };

  const blocks = root => [...root.querySelectorAll('main p, main li, main h1, main h2, main h3, main figure, main tr')];

  // Replaces what the body shows, keeps the scroll position, and marks the blocks that were not there before.
  const patch = async () => {
    const response = await fetch(location.href, { cache: 'no-store' });
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    const known = new Set(blocks(document).map(block => block.outerHTML));
    const { scrollX, scrollY } = window;
    const numbers = fresh.querySelector('script[data-weight]');
    if (numbers) {
      Object.assign(script.dataset, numbers.dataset);
      numbers.remove();
    }
    document.title = fresh.title;
    document.querySelectorAll('head style').forEach(style => style.remove());
    document.head.append(...fresh.querySelectorAll('head style'));
    document.body.replaceChildren(...fresh.body.childNodes);
    furniture();
    window.scrollTo(scrollX, scrollY);
    blocks(document).filter(block => !known.has(block.outerHTML)).forEach(block => {
      // An attribute, not a class: style sheets ask for paragraphs without one.
      block.toggleAttribute('data-kuayue-changed', true);
      setTimeout(() => block.removeAttribute('data-kuayue-changed'), 1600);
    });
  };

  const follow = async desk => {
    const first = shown === null;
    const failed = desk.problems.some(problem => problem.severity === 'error');
    if (waiting && !failed) {
      location.reload();
      return;
    }
    if (!first && desk.number !== shown && !failed) {
      if (desk.reload > shown || !document.querySelector('main')) {
        location.reload();
        return;
      }
      await patch();
    }
    shown = desk.number;
    showProblems(desk);
    showBar(desk);
    document.documentElement.dataset.kuayueNumber = desk.number;
  };

  furniture();
  let turn = Promise.resolve();
  new EventSource('/_preview/events').onmessage = event => {
    turn = turn.then(() => follow(JSON.parse(event.data))).catch(() => location.reload());
  };
})();
