const TAG = /(<[^>]*>)/;

function curl(text: string): string {
  return text
    .replace(/(^|[\s([{“‘–—/-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“–—/-])'(?!\d0s)/g, '$1‘')
    .replaceAll("'", '’');
}

/**
 * Sets straight quotation marks and apostrophes as a printer would: “so” and ‘so’. What stands inside a tag is left.
 */
export function typeset(text: string): string {
  return text
    .split(TAG)
    .map((part, index) => (index % 2 === 0 ? curl(part) : part))
    .join('');
}
