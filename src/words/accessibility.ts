/** The page that says how the site was tested for barriers. */
export const accessibility = Object.freeze({
  title: 'Accessibility',
  lead: 'These pages are meant for everybody: with a keyboard alone, with a screen reader, enlarged, or in colours of one’s own.',
  aim: 'We aim at level AA of WCAG 2.2, and at level AAA for the contrast of text. We claim no conformance: much of that only people can judge.',
  report: 'Report a barrier',
  report_at:
    'Is there something that you cannot read or use? Write to {contact}, and say on which page and with what.',
  report_nowhere: 'The publisher has named no address for reports.',
  tested: 'What is tested, and how',
  pages:
    'The tests are those of the software that makes this site. They take a page of each kind, the print edition on one page among them, with its charts in use and all that is folded opened.',
  in_browser: '{tools} look at each page in a browser, Chromium: {modes}.',
  light: 'in light colours',
  dark: 'in dark colours',
  forced: 'in the few colours that a system forces on it',
  narrow: '{width} pixels wide, as when it is enlarged to 400%',
  in_html: '{tools} read its HTML.',
  scroll: 'At {width} pixels no page scrolls sideways.',
  targets:
    'Links and buttons are at least {size} pixels wide and high, or have that much room, or stand in a sentence.',
  pdf: 'veraPDF checks the PDF by PDF/UA-1, the standard for accessible PDF.',
  found:
    'They find nothing, but for the rules that are named below. What a tool leaves to people to judge is not counted.',
  untested: 'What is not tested',
  search: 'The list that the search shows while one types.',
  people:
    'Reading with a screen reader, a magnifier, speech or switches, by people who use them: nobody has tried it yet.',
  browsers: 'Other browsers than Chromium.',
  judgement:
    'What no tool can judge: whether a description says what a drawing shows, or a text is easy to read.',
  aaa: 'The rules of level AAA, but for contrast.',
  edition: 'Each edition anew: the tests are run for the software, not for every edition that it prints.',
  disagreements: 'Rules that we do not follow',
  why_line_height: 'Level AAA. Tables, notes and headings are set closer than 1.5 lines.',
  why_target_size: 'Level AAA. It asks for 44 pixels; we keep to 24.',
  why_policy:
    'It takes every http-equiv for outdated. The HTML standard has one for the security policy of a page.',
  why_scroll: 'A table that may scroll has to be reached with the keyboard, and so takes the focus.',
  why_title: 'A page is named by what it holds, even if that takes more than 70 characters.',
  why_integrity: 'Scripts and styles come from the same server as the page.',
  why_id: 'The HTML standard lets an id begin with a digit.',
  why_submit: 'The search shows what it finds while one types: there is nothing to send with a button.',
  why_file:
    'Read as a file, a page has no server that its policy could name. Browsers keep to the policy, and are tested.',
  why_property: 'CSS has this property, and browsers know it; the tool does not yet.',
});
