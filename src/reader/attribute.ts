/** The attributes of a component in a body: each a plain string, `true` where it stands alone, or refused. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** Reads the attributes of an MDX element. What is JavaScript, `{…}` or a spread, reads as undefined. */
export function readAttributes(attributes: readonly unknown[]): Attributes {
  const entries = (attributes as readonly MdxAttribute[]).map(({ type, name, value }) => {
    if (type !== 'mdxJsxAttribute' || name === undefined) return ['{…}', undefined] as const;
    if (value === null || value === undefined) return [name, true] as const;
    return [name, typeof value === 'string' ? value : undefined] as const;
  });
  return Object.fromEntries(entries);
}
