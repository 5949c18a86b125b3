/** What stands between words: in a list, before what is added, around an aside. */
export const joint = Object.freeze({
  list: ', ',
  group: '; ',
  addition: ', ',
  explanation: ': ',
  aside: '({text})',
  end: '.',
});
