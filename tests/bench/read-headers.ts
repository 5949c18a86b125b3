/** The headers that a piece of configuration sets for a page, whichever server it is written for. */
export function readHeaders(text: string): Record<string, string> {
  const lines = text.matchAll(
    /^\s*(?:add_header |Header always set )?([A-Z][a-z]*(?:-[A-Z][a-z]*)+):? "?(.*?)"?(?: always;)?$/gm,
  );
  const headers = [...lines].filter(([, name]) => name !== 'Cache-Control');
  return Object.fromEntries(headers.map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}
