/** The kinds of activity that a plan can hold. Own job search is time in the plan, not an activity. */
const kinds = [
  { value: 'to_work', label: { sv: 'Till arbete', en: 'To work' } },
  { value: 'practice', label: { sv: 'Praktik', en: 'Internship' } },
  { value: 'work_training', label: { sv: 'Arbetsträning', en: 'Work training' } },
  { value: 'stockholmsjobb', label: { sv: 'Stockholmsjobb', en: 'Stockholmsjobb' } },
  { value: 'course', label: { sv: 'Utbildning', en: 'Education' } },
  { value: 'sfi', label: { sv: 'Sfi', en: 'Sfi' } },
  {
    value: 'job_search',
    label: { sv: 'Stöd i att söka arbete', en: 'Support in seeking work' },
  },
  { value: 'matching', label: { sv: 'Matchning mot jobb', en: 'Matching to jobs' } },
  { value: 'guidance', label: { sv: 'Studie- och yrkesvägledning', en: 'Guidance' } },
  {
    value: 'health',
    label: { sv: 'Hälsa och arbetsinriktad rehabilitering', en: 'Health and work rehabilitation' },
  },
  { value: 'other', label: { sv: 'Annat', en: 'Other' } },
] as const;

/** One activity: what, where, how much and when. */
export const activityFields = [
  {
    id: 'kind',
    kind: 'choice',
    label: { sv: 'Vad?', en: 'What?' },
    look: 'select',
    required: true,
    options: kinds,
  },
  { id: 'place', kind: 'text', label: { sv: 'Var?', en: 'Where?' }, required: true },
  {
    id: 'hours',
    kind: 'number',
    label: { sv: 'Timmar i veckan', en: 'Hours a week' },
    required: true,
    min: 1,
    max: 40,
  },
  { id: 'from', kind: 'date', label: { sv: 'Från', en: 'From' }, required: true },
  { id: 'to', kind: 'date', label: { sv: 'Till', en: 'Until' } },
] as const;
