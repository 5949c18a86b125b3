/** An attribute of a component in a body: its plain text, or what keeps it from being that, with the remedy. */
export type Attribute = string | { readonly fault: string };

/** The attributes of a component by their names. */
export type Attributes = Readonly<Record<string, Attribute>>;

interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

function read(name: string, value: unknown): Attribute {
  if (typeof value === 'string') return value;
  const fault = value === null || value === undefined ? 'has no value' : 'is JavaScript';
  return { fault: `${fault}: write ${name}="…"` };
}

/** Reads the attributes of an MDX element. JavaScript, a lone name and a name that stands twice are faults. */
export function readAttributes(attributes: readonly unknown[]): Attributes {
  const found = new Map<string, Attribute>();
  for (const { type, name, value } of attributes as readonly MdxAttribute[]) {
    if (type !== 'mdxJsxAttribute' || name === undefined)
      found.set('{…}', { fault: 'is JavaScript: write name="…"' });
    else found.set(name, found.has(name) ? { fault: 'stands twice: delete one' } : read(name, value));
  }
  return Object.fromEntries(found);
}
