import type { system as original } from '../sv/system.ts';

/** English texts of the page on which an office connects a system of its own. */
export const system: typeof original = {
  title: (name) => `Own system: ${name}`,
  lead: 'If the office has a system of its own for its cases, it can be told at once what happens to a remittal, and answer without anybody logging in here. The messages carry no personal data. Remittals of people with protected identity are always handled here.',
  state: {
    none: 'No system is connected.',
    active: 'A system is connected.',
    stopped: 'The connection is stopped. Nothing is sent, and nothing is taken in.',
    gone: 'The system has answered that it is no more at the address. Nothing is sent. Write a new address when there is one.',
  },
  changed: (by, when) => `Changed by ${by} ${when}.`,
  save: 'Save the address',
  stop: 'Stop the connection',
  secret: 'The secret',
  secretLead:
    'By the secret both systems know that a message is genuine. It is shown once. Give it to whoever looks after your system, not by e-mail.',
  show: 'Show the secret',
  shown: 'Here is the secret. It is not shown again:',
  wasShown: (version) =>
    `Secret number ${version} has been shown already. If it is lost, change it.`,
  rotate: 'Change the secret',
  rotateHint: 'The old one holds for seven days more, so that both can change in time.',
  overlap: (when) =>
    `The secret before holds until ${when}. Not until then can it be changed again, so that the one in use does not end.`,
  leaked: 'Has the wrong person seen the secret?',
  replaceLead:
    'Change it at once. The old ones end right away, and no message arrives on either side until your system has the new one.',
  replace: 'Change now, the old ones end',
  changes: {
    title: 'What has been done about the connection',
    when: 'When',
    what: 'What',
    who: 'Who',
    did: {
      set: () => 'The address was saved',
      stop: () => 'The connection was stopped',
      rotate: (version) => `Secret number ${version} was made, the one before held for a week more`,
      replace: (version) => `Secret number ${version} was made, the ones before ended`,
      show: (version) => `Secret number ${version} was shown`,
    },
  },
  latest: 'The latest messages',
  noLatest: 'Nothing has been sent in the last 30 days.',
  columns: {
    what: 'Message',
    written: 'Written',
    state: 'State',
    tries: 'Tries that failed',
    result: 'Latest answer',
  },
  states: { waiting: 'Waits', delivered: 'Taken in', given_up: 'Given up' },
  results: {
    timeout: 'no answer within five seconds',
    unreachable: 'could not be reached',
    NotPublic: 'the address does not lead to the internet',
    stopped: 'the connection was stopped',
    protected: 'protected identity, not sent',
  },
  noResult: 'not tried yet',
  done: {
    sparad: 'The address is saved.',
    stoppad: 'The connection is stopped.',
    bytt: 'The secret is changed. Show the new one below.',
  },
  faults: {
    NotAnAddress: 'Write the whole address, for example https://system.example.org/vagen',
    NotHttps: 'The address is to begin with https://',
    NotAName: 'Write the address with a name, not with figures.',
    WithPassword: 'The address may not contain a user name or a password.',
  },
};
