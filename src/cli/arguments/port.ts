/**
 * The number of a port to serve on.
 * @throws when the text is not the number of a port.
 */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Error(`"${text}" is not a port: write a number from 1 to 65535, such as 4321.`);
}
