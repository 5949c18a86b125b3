/** The change of one file. */
export interface Change {
  /** Its path within the content folder: `months/2024-03.mdx`. */
  readonly path: string;
  /** Its text now; undefined where there is no such file. */
  readonly before: string | undefined;
  readonly after: string;
}
