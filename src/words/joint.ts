/** The signs between words: in a list, before an addition, around an aside. */
export const joint = Object.freeze({
  list: ', ',
  group: '; ',
  addition: ', ',
  explanation: ': ',
  aside: '({text})',
  end: '.',
});
