import { createHash } from 'node:crypto';

/** A list of components in CycloneDX, of which only what changes from run to run is spelled out. */
export interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: readonly { readonly 'bom-ref': string }[];
  dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** A UUID that says nothing but of which bytes it is made (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** A lock file, of which only what tells the packages apart is spelled out. */
interface Lock {
  readonly name: string;
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean }>>;
}

/** The packages of a lock file without the tools of the tests, as npm refers to them: `name@version`. */
function listShipped({ name, packages }: Lock): Set<string> {
  const shipped = Object.entries(packages).filter(([, { dev }]) => dev !== true);
  return new Set(
    shipped.map(
      ([path, { version }]) => `${path === '' ? name : path.replace(/^.*node_modules\//, '')}@${version}`,
    ),
  );
}

/**
 * npm's list of all packages without the tools of the tests, and without what npm makes up at each run: no time, a
 * serial number that comes from the lock file, and the project's own name instead of its folder's. npm could leave
 * out the tools itself, but drops a package of ours with them where one of them asks for it too.
 * @param lock the text of the lock file.
 */
export function settleSbom(sbom: Sbom, lock: string): Sbom {
  const parsed = JSON.parse(lock) as Lock;
  const shipped = listShipped(parsed);
  const { timestamp: _, ...metadata } = sbom.metadata;
  return {
    ...sbom,
    serialNumber: `urn:uuid:${uuidOf(lock)}`,
    metadata: { ...metadata, component: { ...metadata.component, name: parsed.name } },
    components: sbom.components.filter((component) => shipped.has(component['bom-ref'])),
    dependencies: sbom.dependencies
      .filter(({ ref }) => shipped.has(ref))
      .map((edges) => ({ ...edges, dependsOn: edges.dependsOn.filter((ref) => shipped.has(ref)) })),
  };
}
