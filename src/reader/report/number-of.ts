/** A number with its noun, in messages: "1 file", "2 files". */
export function numberOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
