import type { messages as sv } from '../sv/messages.ts';

/** English texts of what the unit and Jobbtorg write to each other about a remittal. */
export const messages: typeof sv = {
  title: 'Messages',
  none: 'No messages yet.',
  from: { unit: 'From the caseworker', office: 'From Jobbtorg' },
  isNew: 'New message',
  unread: (n: number) =>
    n === 1
      ? 'Jobbtorg has written to you about a remittal.'
      : `Jobbtorg has written to you about ${n} remittals.`,
  toThread: 'Read the message',
  send: 'Send the message',
  sent: 'The message is sent.',
  lead: {
    unit: 'Jobbtorg reads what you write here. That is to share information, which may be done only while the consent of the person holds.',
    office: 'The caseworker reads what you write here.',
  },
  draftFirst: 'Have you begun to fill in the form above? Save it as a draft first.',
};
