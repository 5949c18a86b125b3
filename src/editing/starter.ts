/** The files of an empty briefing, by their paths. It builds as it is; an editor replaces what stands in capitals. */
export function draftBriefing(month: string, lastDay: string): Record<string, string> {
  return {
    'briefing.yaml': briefing(month, lastDay),
    'people.yaml': `# - id: surname\n#   name: Name Surname\n#   party: one\n#   roles:\n#     - title: Minister of Health\n[]\n`,
    'places.yaml': `# - id: capital\n#   name: Capital\n#   party: two\n#   lat: 47.1\n#   lon: -33.25\n#   note: Where the coordinates come from\n[]\n`,
    'sources.yaml': `# - id: courier-${lastDay}\n#   publisher: The Courier\n#   url: https://example.org/page\n#   published: ${lastDay}\n#   language: en\n#   stance: press\n[]\n`,
    'claims.yaml': `# A number that somebody reported about the record, and the rule behind it (src/schema/claim.ts).\n[]\n`,
    [`months/${month}.mdx`]: `---\nmonth: ${month}\nheadline: HEADLINE OF THE MONTH\nexchanges: []\n---\n\nTEXT OF THE MONTH.\n`,
  };
}

const briefing = (
  month: string,
  lastDay: string,
) => `# Replace what stands in capitals. Each field is described in src/schema/briefing.ts.
title: TITLE OF THE BRIEFING
subtitle: WHAT IT IS, ABOUT WHOM, FROM WHEN TO WHEN
short_title: SHORT TITLE
publisher: PUBLISHER
language: en-GB
licence: CC BY 4.0 for text and data
# The months covered, first and last. Every month between them is shown.
period:
  from: ${month}
  until: ${month}
# The last day on which the record is complete.
data_through: ${lastDay}
edition:
  number: "1"
  date: ${lastDay}
unit:
  one: exchange
  many: exchanges

# Two to six parties. An id is never changed later; a slot is a colour, 1 to 6.
parties:
  - id: one
    name: PARTY ONE
    adjective: OF PARTY ONE
    slot: 1
  - id: two
    name: PARTY TWO
    adjective: OF PARTY TWO
    slot: 2

kinds:
  - id: talks
    label: Talks
    covers: WHAT BELONGS TO IT.

# The highest first.
ranks:
  - id: minister
    label: Minister
    covers: WHO BELONGS TO IT.
  - id: other
    label: Below minister

counting_rule: ONE DELEGATION IS ONE EXCHANGE, IN THE MONTH IN WHICH IT BEGAN.
rules:
  - THE COUNTING RULE IN FULL, A POINT EACH.

# Never type a number that can be counted: <Count /> prints it.
bottom_line: THE ONE SENTENCE TO TAKE AWAY, with <Count /> exchanges on record.
key_points:
  - claim: THE FIRST FINDING.
    on: []
  - claim: THE SECOND FINDING.
    on: []
limits:
  - WHAT IS KNOWN LEAST.
outside: []
`;
