import { defineMdastPlugin } from 'satteri';
import { type Marks, startTypesetting } from '#model/say/typeset.ts';

/**
 * The plugin for the MDX compiler that sets the straight quotation marks of prose as a printer would. A text begins
 * with each paragraph and heading; within it a component without words, or code, stands for some.
 */
export function setProseMarks(readMarks: () => Marks) {
  return () => {
    const marks = readMarks();
    let typesetter = startTypesetting(marks);
    const begin = () => {
      typesetter = startTypesetting(marks);
    };
    return defineMdastPlugin({
      name: 'briefing-marks',
      paragraph: begin,
      heading: begin,
      mdxJsxFlowElement: begin,
      text(node, context) {
        const value = typesetter.set(node.value);
        if (value !== node.value) context.setProperty(node, 'value', value);
      },
      break() {
        typesetter.set('\n');
      },
      inlineCode() {
        typesetter.pass();
      },
      mdxJsxTextElement({ children }) {
        if (children.length === 0) typesetter.pass();
      },
    });
  };
}
