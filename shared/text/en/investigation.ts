import type { investigation as original } from '../sv/investigation.ts';

/** English texts of the client's own copy of the initial assessment. */
export const investigation: typeof original = {
  title: 'Your investigation',
  application: (month) => `Application for ${month}`,
  lead: 'Here you can read what we have written in your investigation. If something is wrong, call us and we correct it.',
  print: "You can print the page or save it as a PDF with the browser's print.",
  nothing: 'There is nothing to read yet. We have not completed any part of the investigation.',
  writtenBy: (name, date) => `Written by ${name}, ${date}`,
  parts: {
    ib1: 'Part 1. Material: how things are for you',
    ib2: 'Part 2. Jobbtorg',
    ib3: 'Part 3. The way to self-support',
    ib4: 'Part 4. Your plan for change',
  },
  staffTitle: (name) => `The investigation for ${name}`,
  staffLead:
    "This is the client's copy. What other adults have told of themselves is not in it, nor the unit's own notes.",
  protectedWarning:
    'The case has protected identity. Household and home are left out. Think of who else may read the paper.',
  others: 'Copy for',
};
