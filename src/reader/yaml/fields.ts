import { z } from 'zod';

/** The names of the fields that a schema knows at a path within its data. */
export function listFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.core.JSONSchema.JSONSchema | boolean | undefined = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  });
  for (const key of path) {
    if (typeof at !== 'object') return [];
    const items: typeof at.items = at.items;
    at = typeof key === 'number' ? (Array.isArray(items) ? undefined : items) : at.properties?.[String(key)];
  }
  return typeof at === 'object' ? Object.keys(at.properties ?? {}) : [];
}
