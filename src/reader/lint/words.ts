/** Words that a record of facts does without, and what to write in their place. */
export interface WordList {
  readonly words: readonly string[];
  readonly remedy: string;
}

/** The words by the language of a briefing, all lower case. A language that has no list is not judged. */
export const WORDS: Readonly<Record<string, readonly WordList[]>> = {
  en: [
    {
      words: [
        'may',
        'might',
        'could',
        'likely',
        'unlikely',
        'probably',
        'possibly',
        'appear',
        'appears',
        'appeared',
        'suggest',
        'suggests',
        'suggested',
      ],
      remedy: 'guesses: write who says so, or make it a <Judgement>',
    },
    {
      words: ['signal', 'signals', 'signalled', 'signaled', 'deepen', 'deepens', 'deepened', 'unprecedented'],
      remedy: 'judges what it meant: write what was done, or make it a <Judgement>',
    },
    { words: ['reportedly'], remedy: 'hides who reported it: name them' },
    {
      words: ['admitted', 'claimed', 'revealed', 'slammed'],
      remedy: 'judges who spoke: write said, announced or reported',
    },
    { words: ['regime', 'rogue', 'reclusive'], remedy: 'judges a party: write its name' },
  ],
};

/** Words that mean something else with a capital letter, as the month of May does. */
export const NAMES_WITH_CAPITAL: ReadonlySet<string> = new Set(['may']);
