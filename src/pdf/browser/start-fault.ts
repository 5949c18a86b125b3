/** The reason why a browser did not start. */
export interface StartFault {
  /** Whether there is such a browser at all. */
  readonly found: boolean;
  /** `it ended at once with code 1: "no space left"`. */
  readonly reason: string;
}

/** The last is Ubuntu's stand-in for a browser that is not there. */
const ABSENT =
  /is not found at|executable doesn't exist|distribution .* not found|requires the chromium snap/i;

function howItEnded(message: string): string | undefined {
  const [, code, signal] = /<process did exit: exitCode=(\w+), signal=(\w+)>/.exec(message) ?? [];
  if (signal !== undefined && signal !== 'null') return `it was ended by ${signal}`;
  return code === undefined ? undefined : `it ended at once with code ${code}`;
}

/** Reads from the message of a failed start, which is Playwright's over many lines, what a user can act on. */
export function readStartFault(message: string): StartFault {
  if (ABSENT.test(message)) return { found: false, reason: 'not installed' };
  const late = /Timeout (\d+)ms exceeded/.exec(message)?.[1];
  if (late !== undefined)
    return { found: true, reason: `it did not answer within ${Number(late) / 1000} seconds` };
  const said = /^\[pid=\d+\]\[err\] (.*\S)/m.exec(message)?.[1];
  const first = message.split('\n').find((line) => line.trim() !== '') ?? '';
  const how = howItEnded(message) ?? first.replace(/^browserType\.launch: /, '').slice(0, 120);
  return { found: true, reason: said === undefined ? how : `${how}: "${said.slice(0, 120)}"` };
}
