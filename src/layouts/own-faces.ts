/**
 * The script in each page's head that takes the briefing's own faces where they are sure to come in time. A browser
 * hides a text for 100 ms while it waits for an optional font, which on a slow line comes in vain. So the faces are
 * taken where one answer of the server came within that time and the page within half a second, or where the page
 * before was of this site and has fetched them; else they are fetched once the page is there, for the next. Without
 * script, and on paper, they are always taken.
 */
export const OWN_FACES = `(() => {
  const [visit] = performance.getEntriesByType('navigation');
  const isNear = performance.now() < 500 && (!visit || visit.responseStart - visit.requestStart < 100);
  if (isNear || document.referrer.startsWith(location.origin + '/')) document.documentElement.className = 'own-faces';
  else addEventListener('load', () => {
    for (const face of document.fonts) if (face.display === 'optional' && face.unicodeRange === 'U+0-10FFFF') face.load().catch(() => {});
  });
})();`;
