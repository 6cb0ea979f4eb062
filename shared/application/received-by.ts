import type { contactChannels } from '../instrument/forms/question/contact-channel.ts';

type ContactChannel = (typeof contactChannels)[number]['value'];

const channels = {
  phone: 'telefon',
  letter: 'papper',
  visit: 'besok',
  email: 'epost',
  web: 'annat',
  other_authority: 'annat',
  landlord: 'annat',
} as const satisfies Record<ContactChannel, string>;

/**
 * How an application that is registered for somebody came in, as the case keeps it. One that the
 * person sends on the web is not registered by anybody.
 */
export function receivedBy(channel: ContactChannel): (typeof channels)[ContactChannel] {
  return channels[channel];
}
