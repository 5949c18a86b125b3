import { PLACEHOLDERS } from '#model/check/placeholder.ts';

/** The files of an empty briefing, by their paths. It builds as it is; an editor replaces what stands in capitals. */
export function draftBriefing(month: string, lastDay: string): Record<string, string> {
  return {
    'briefing.yaml': briefing(month, lastDay),
    'people.yaml': `# - id: surname\n#   name: Name Surname\n#   party: one\n#   roles:\n#     - title: Minister of Health\n[]\n`,
    'places.yaml': `# - id: capital\n#   name: Capital\n#   party: two\n#   lat: 47.1\n#   lon: -33.25\n#   note: Where the coordinates come from\n[]\n`,
    'sources.yaml': `# - id: courier-${lastDay}\n#   publisher: The Courier\n#   url: https://example.org/page\n#   published: ${lastDay}\n#   language: en\n#   stance: press\n[]\n`,
    'claims.yaml': `# A number that somebody reported about the record, and the rule behind it; content/README.md of the engine shows one.\n[]\n`,
    [`months/${month}.mdx`]: `---\nmonth: ${month}\nheadline: ${PLACEHOLDERS.headline}\nexchanges: []\n---\n\n${PLACEHOLDERS.month}.\n`,
  };
}

const briefing = (
  month: string,
  lastDay: string,
) => `# Replace what stands in capitals. content/README.md of the engine tells how, .schemas/ tells of each field.
title: ${PLACEHOLDERS.title}
subtitle: ${PLACEHOLDERS.subtitle}
short_title: ${PLACEHOLDERS.short}
publisher: ${PLACEHOLDERS.publisher}
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
    name: ${PLACEHOLDERS.firstParty}
    adjective: OF ${PLACEHOLDERS.firstParty}
    slot: 1
  - id: two
    name: ${PLACEHOLDERS.secondParty}
    adjective: OF ${PLACEHOLDERS.secondParty}
    slot: 2

kinds:
  - id: talks
    label: Talks
    covers: ${PLACEHOLDERS.kind}.

# The highest first.
ranks:
  - id: minister
    label: Minister
    covers: ${PLACEHOLDERS.rank}.
  - id: other
    label: Below minister

counting_rule: ${PLACEHOLDERS.countingRule}.
rules:
  - ${PLACEHOLDERS.rules}.

# Never type a number that can be counted: <Count /> prints it.
bottom_line: "${PLACEHOLDERS.bottomLine}. Exchanges on record: <Count />."
key_points:
  - claim: ${PLACEHOLDERS.firstPoint}.
    on: []
  - claim: ${PLACEHOLDERS.secondPoint}.
    on: []
limits:
  - ${PLACEHOLDERS.limit}.
outside: []
`;
