/** Numbers in rising order with runs of three or more drawn together: "1, 2, 5–9". `joint` stands between. */
export function joinNumbers(numbers: readonly number[], joint = ', '): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) =>
      last - first > 1 ? `${first}–${last}` : first === last ? first : `${first}${joint}${last}`,
    )
    .join(joint);
}
