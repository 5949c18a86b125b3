import { Composer, type CST, type Document, Parser } from 'yaml';
import { findYamlExcess } from './depth.ts';
import { explainFaults, type Fault } from './fault.ts';
import { inspectDocument } from './inspect.ts';

/** YAML as a document with positions, and what is wrong with it. */
export interface Composed {
  /** Undefined where it could not be read. */
  readonly document: Document.Parsed | undefined;
  readonly faults: readonly Fault[];
  /** Faults in the letters of single texts; the document can be read all the same. */
  readonly odd: readonly Fault[];
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  // Looked for in one pass of our own: the parser compares each field with each.
  uniqueKeys: false,
  stringKeys: true,
  merge: false,
} as const;

function refuse(...faults: Fault[]): Composed {
  return { document: undefined, faults, odd: [] };
}

function findMarker(tokens: readonly CST.Token[]): Fault | undefined {
  const marker = tokens.find(({ type }) => type === 'directive' || type === 'doc-end');
  if (marker === undefined) return undefined;
  const [length, message] =
    marker.type === 'directive'
      ? [1, 'A line with % at its beginning has no meaning here: delete it']
      : [3, 'A line of ... ends a document: delete it'];
  return { from: marker.offset, to: marker.offset + length, message };
}

/** Reads YAML 1.2 as far as content uses it: one document of plain lists, fields and texts. */
export function composeYaml(yaml: string): Composed {
  const excess = findYamlExcess(yaml);
  if (excess !== undefined)
    return refuse({ from: excess.offset, to: excess.offset + 1, message: excess.message });
  const tokens = [...new Parser().parse(yaml)];
  const marker = findMarker(tokens);
  if (marker !== undefined) return refuse(marker);

  const [document, second] = new Composer(OPTIONS).compose(tokens, true, yaml.length);
  if (document === undefined) throw new Error('A YAML composer that is told to gave no document.');
  if (second !== undefined) {
    const [from] = second.range;
    return refuse({ from, to: from + 3, message: 'A second document begins here: a file holds one' });
  }
  const found = explainFaults([...document.errors, ...document.warnings], yaml);
  if (found.length > 0) return refuse(...found);
  const { faults, odd } = inspectDocument(document, yaml);
  return faults.length > 0 ? { document: undefined, faults, odd } : { document, faults, odd };
}
