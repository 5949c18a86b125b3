/** A flag of a command: what the help says of it, and how its values are read. */
export interface Flag<Value = unknown> {
  /** The placeholder of its value in the help: `FOLDER`. Without it the flag takes no value. */
  readonly form?: string;
  readonly says: string;
  /** The value that holds where the flag is not given, as the help shows it. */
  readonly fallback?: string;
  /**
   * The value of the flag from what was given for it, in order.
   * @throws Error that says what is wrong with a value, and what to write.
   */
  readonly read: (given: readonly string[]) => Value;
}

export type Flags = Readonly<Record<string, Flag>>;

/** The values of flags, by their names. */
export type ValuesOf<Given extends Flags> = {
  readonly [Name in keyof Given]: Given[Name] extends Flag<infer Value> ? Value : never;
};

/** A flag that is there or not. */
export function toggle(says: string): Flag<boolean> {
  return { says, read: (given) => given.length > 0 };
}

/** A flag with one value, of which the last one given counts; undefined where none is. */
export function optional<Value>(
  form: string,
  says: string,
  read: (text: string) => Value,
): Flag<Value | undefined> {
  return {
    form,
    says,
    read: (given) => {
      const last = given.at(-1);
      return last === undefined ? undefined : read(last);
    },
  };
}

/** A flag with one value that has a default. */
export function valued<Value>(
  form: string,
  says: string,
  fallback: string,
  read: (text: string) => Value,
): Flag<Value> {
  return { form, says, fallback, read: (given) => read(given.at(-1) ?? fallback) };
}

/** A flag that may be given several times. */
export function repeated<Value>(
  form: string,
  says: string,
  read: (text: string) => Value,
): Flag<readonly Value[]> {
  return { form, says: `${says} May be given several times.`, read: (given) => given.map(read) };
}
