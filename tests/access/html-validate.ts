import { loadTool } from './fetch.ts';
import type { Fault } from './finding.ts';

/** What is used of the package. https://html-validate.org/dev/using-api.html */
interface Package {
  readonly HtmlValidate: new (loader: unknown) => {
    validateString(
      html: string,
      name: string,
    ): Promise<{
      readonly results: readonly {
        readonly messages: readonly {
          readonly ruleId: string;
          readonly message: string;
          readonly selector: string | null;
        }[];
      }[];
    }>;
  };
  readonly StaticConfigLoader: new (config: unknown) => unknown;
}

const CONFIG = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
};

/** Makes html-validate ready, which reads the HTML of a page. */
export async function openHtmlValidate(): Promise<(html: string) => Promise<Fault[]>> {
  const { HtmlValidate, StaticConfigLoader } = await loadTool<Package>('html-validate');
  const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
  return async (html) => {
    const { results } = await validator.validateString(html, 'page.html');
    return results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => ({
        tool: 'html-validate' as const,
        rule: ruleId,
        element: selector ?? '',
        message,
      }));
  };
}
