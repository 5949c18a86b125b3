import { describe, expect, test } from 'vitest';
import { printBare, stripPage } from './bare.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>May &amp; June</title><link rel="stylesheet" href="/a.css">
<style>p{color:red}</style></head><body class="wide"><h1 class="large" id="top">Harbour <em data-astro-cid-x1>visits</em></h1>
<p style="margin:0" data-note="1 > 0">Two <a href="/class=x/" class="quiet">visits</a>, class="this" is text.</p>
<figure><svg viewBox="0 0 1 1"><title>Drawn</title><image href="/b.png"/></svg><picture><source srcset="/c.avif"><img src="/c.png" alt=""></picture>
<figcaption data-astro-cid-x1>One a month</figcaption></figure><canvas></canvas><img
src="/d.png"><video src="/e.mp4"></video><script type="module" src="/f.js"></script><script type="application/json">{"a":1}</script>
<table><tr><th scope="row">Port</th><td class="number">2</td></tr></table></body></html>`;

describe('the bare page', () => {
  const { title, body } = stripPage(PAGE);

  test('keeps all the text, in order', () => {
    const text = body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(text.trim()).toBe('Harbour visits Two visits , class="this" is text. One a month Port 2');
    expect(title).toBe('May &amp; June');
  });

  test('keeps the elements of the text, where they lead and by what they are reached', () => {
    for (const kept of ['<h1 id="top">', '<em>', '<a href="/class=x/">', '<p>', '<th scope="row">', '<td>'])
      expect(body).toContain(kept);
  });

  test('fetches, draws and runs nothing', () => {
    const page = printBare({ title, body });
    expect(page).not.toMatch(/<(?:script|style|svg|canvas|img|picture|source|video)\b|\ssrc=|stylesheet/);
    expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
  });
});
