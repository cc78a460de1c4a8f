// What the browser tests measure on a page. Each function returns texts that say what is wrong, so a good page gives [].
(() => {
  const visible = (e) => e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && e.getClientRects().length > 0;
  const name = (e) => `${e.tagName.toLowerCase()}.${e.className?.baseVal ?? e.className} “${(e.textContent || '').trim().slice(0, 24)}”`;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(visible);
  const scrolls = (e) => e && e !== document.body && e !== document.documentElement
    && (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  const textNodes = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim() && visible(walker.currentNode.parentElement)) nodes.push(walker.currentNode);
    return nodes;
  };
  const rects = (node) => { const r = document.createRange(); r.selectNodeContents(node); return [...r.getClientRects()]; };

  // The lines of a block, each with its text, found by where each character stands.
  const lines = (block) => {
    const found = [];
    const range = document.createRange();
    for (const node of textNodes(block)) {
      for (let i = 0; i < node.length; i++) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const r = range.getClientRects()[0];
        if (!r || !node.data[i].trim()) continue;
        const last = found[found.length - 1];
        if (last && r.top < last.bottom - r.height * .4 && r.left >= last.left - 1) last.text += node.data[i];
        else found.push({ text: node.data[i], bottom: r.bottom, left: r.left });
      }
    }
    return found;
  };
  const paragraphs = () => all('.prose p:not([class]), .standfirst p').filter((p) => !p.closest('table, figure, figcaption'));

  window.measure = {
    // Nothing reaches beyond the window, but for what scrolls inside itself.
    overflow() {
      const width = document.documentElement.clientWidth;
      const wide = all('body *').filter((e) => {
        const r = e.getBoundingClientRect();
        return r.width > 0 && (r.right > width + 1 || r.left < -1) && !scrolls(e) && !e.closest('.skip, svg');
      }).map((e) => `${name(e)} from ${e.getBoundingClientRect().left} to ${e.getBoundingClientRect().right} of ${width}`);
      return document.documentElement.scrollWidth > width ? [...wide, `the page is ${document.documentElement.scrollWidth} wide`] : wide;
    },
    // No text over another: the middle of each line, since typefaces reach above and below it.
    overlaps() {
      const boxes = textNodes(document.body).filter((n) => !n.parentElement.closest('.skip, rt, svg')).flatMap((node) => rects(node).map((r) => ({
        node, left: r.left + 1, right: r.right - 1, top: r.top + r.height * .3, bottom: r.bottom - r.height * .3 })));
      boxes.sort((a, b) => a.top - b.top);
      const found = [];
      boxes.forEach((a, i) => {
        for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom; j++) {
          const b = boxes[j];
          if (a.node !== b.node && a.left < b.right && b.left < a.right && !scrolls(a.node.parentElement)) {
            found.push(`“${a.node.data.trim().slice(0, 20)}” over “${b.node.data.trim().slice(0, 20)}”`);
          }
        }
      });
      return found;
    },
    // No last line of a paragraph, an entry of a list or a caption is a single character with its full stop.
    orphans() {
      return [...paragraphs(), ...all('.prose li:not(:has(p, ul, ol)), .figure-caption')].flatMap((p) => {
        const of = lines(p);
        const last = of[of.length - 1]?.text.replace(/[\p{P}\s]/gu, '') ?? '';
        return of.length > 1 && [...last].length < 2 ? [`“${of[of.length - 1].text}” ends “${p.textContent.slice(0, 20)}…”`] : [];
      });
    },
    // No line begins with what closes, or with a connector between two words (GB/T 15834-2011, 5.1).
    badLineStarts() {
      return paragraphs().flatMap((p) => lines(p).map((line) => line.text.replace(/\u2060/g, ''))
        .filter((text) => /^(?:[，。、；：？！”’）》〉」』】]|[—～](?![—～]))/.test(text)).map((text) => `“${text}” begins a line`));
    },
    // At most 38 em to a line.
    longLines() {
      return paragraphs().flatMap((p) => {
        const style = getComputedStyle(p);
        const em = Math.max(...rects(p).map((r) => r.width)) / parseFloat(style.fontSize);
        return em > 38.1 ? [`${em.toFixed(1)} em: ${name(p)}`] : [];
      });
    },
    // What a finger has to hit is 44 px in both directions, but for links within running text.
    smallTargets() {
      return all('a, button, summary, label, [tabindex="0"]')
        .filter((e) => !e.closest('.skip, .prose p, .prose li, .broadsheet-text p, .broadsheet-text li, .standfirst, figcaption, td, sup'))
        .filter((e) => { const r = e.getBoundingClientRect(); return r.width < 43.9 || r.height < 43.9; })
        .map((e) => `${name(e)} ${e.getBoundingClientRect().width}x${e.getBoundingClientRect().height}`);
    },
    // Han characters stand in an element that says so.
    unmarkedHan() {
      return textNodes(document.body).filter((n) => /\p{Script=Han}/u.test(n.data))
        .filter((n) => !/^(zh|ja)/.test(n.parentElement.closest('[lang]').lang)).map((n) => n.data.trim().slice(0, 30));
    },
    // Pictures have arrived. One that is just being exchanged for another size, after a resize, cannot be decoded yet.
    async badPictures() {
      const hasCome = (i) => i.complete && i.naturalWidth > 0;
      const wait = async (i) => {
        i.loading = 'eager';
        for (let tries = 0; tries < 100 && !hasCome(i); tries++) {
          await i.decode().catch(() => {});
          await new Promise((resume) => setTimeout(resume, hasCome(i) ? 0 : 20));
        }
      };
      await Promise.all([...document.images].map(wait));
      return [...document.images].filter((i) => visible(i)).filter((i) => !hasCome(i)).map((i) => i.currentSrc || i.src);
    },
  };
})();
