/** A document that is printed several times, each time filled with the page numbers that the print before it told. */
export interface Press<Fill> {
  print(): Promise<Uint8Array>;
  /** Reads from a print the fill for the next one. */
  read(printed: Uint8Array): Promise<Fill>;
  write(fill: Fill): Promise<void>;
  /** The difference between two fills, in words; undefined where they are the same. */
  compare(before: Fill, after: Fill): string | undefined;
}

/** Two are enough unless a number moves what it counts. */
const MOST = 5;

/**
 * Prints until a print tells just what is printed on it.
 * @throws when two prints in a row never agree: a PDF with wrong page numbers is not made.
 */
export async function printUntilStable<Fill>(
  press: Press<Fill>,
  log: (line: string) => void,
): Promise<Uint8Array> {
  let before: Fill | undefined;
  let difference: string | undefined;
  for (let pass = 1; pass <= MOST; pass++) {
    const printed = await press.print();
    const fill = await press.read(printed);
    difference = before === undefined ? undefined : press.compare(before, fill);
    log(
      `pass ${pass}: ${difference === undefined ? (before ? 'all numbers hold' : 'numbers read') : 'numbers moved'}`,
    );
    if (before !== undefined && difference === undefined) return printed;
    await press.write(fill);
    before = fill;
  }
  throw new Error(
    `The page numbers of the PDF did not settle in ${MOST} passes: one is in turn ${difference}. Break the page before what moves.`,
  );
}
