/** A flag of `npm run new`: the form of its value, if it takes one, and what it says. */
interface NewFlag {
  readonly form?: string;
  readonly says: string;
  readonly repeats?: true;
}

/** The flags of `npm run new`, in the order in which it asks. */
export const NEW_FLAGS = {
  date: { form: 'DATE', says: 'The day, as 2024-03-25, or the days, as 2024-03-25/2024-03-27.' },
  'date-note': { form: 'TEXT', says: 'What is not known of the date.' },
  month: {
    form: 'MONTH',
    says: 'The month, as 2024-03, where no day is known; the first month with --briefing.',
  },
  headline: { form: 'TEXT', says: 'The headline of a month that has no file yet; without it the title.' },
  title: { form: 'TEXT', says: 'What happened, in the past tense.' },
  from: { form: 'ID', says: 'The party that travels.' },
  to: { form: 'ID', says: 'The party that hosts.' },
  'led-by': { form: 'IDS', says: 'Who led, the head first, with commas between.', repeats: true },
  met: { form: 'IDS', says: 'Who was met, with commas between.', repeats: true },
  as: { form: 'ID|OFFICE', says: 'The office of a person on that day.', repeats: true },
  place: { form: 'IDS', says: 'The places, with commas between.', repeats: true },
  kind: { form: 'ID', says: 'The kind of event, one of those in briefing.yaml.' },
  rank: { form: 'ID', says: "The rank of the delegation's head, one of those in briefing.yaml." },
  summary: { form: 'TEXT', says: 'One to three sentences.' },
  differs: { form: 'TEXT', says: 'In what the sources differ.' },
  'announced-by': {
    form: 'IDS|none',
    says: 'The parties that made it public, with commas between, or "none" for neither.',
    repeats: true,
  },
  'seen-outside': { form: 'yes|no', says: 'Whether somebody outside the two parties saw it.' },
  source: { form: 'ID', says: 'A source; its --at and --says follow it.', repeats: true },
  at: { form: 'TEXT', says: 'Where in the source, such as "paragraph 2".', repeats: true },
  says: { form: 'TEXT', says: 'What the source says, where that is less than the whole.', repeats: true },
  'new-person': { form: 'ID|NAME|PARTY|OFFICE', says: 'A person who is not in people.yaml.', repeats: true },
  'new-place': { form: 'ID|NAME|PARTY', says: 'A place that is not in places.yaml.', repeats: true },
  'new-source': {
    form: 'ID|PUBLISHER|ADDRESS|DATE|STANCE|PARTY|TITLE',
    says: 'A source that is not in sources.yaml; party and title may be left out.',
    repeats: true,
  },
  'dry-run': { says: 'Prints the change as a diff, and writes nothing.' },
  briefing: { form: 'FOLDER', says: 'Starts an empty briefing in a folder instead.' },
} as const satisfies Readonly<Record<string, NewFlag>>;

export type NewFlagName = keyof typeof NEW_FLAGS;
