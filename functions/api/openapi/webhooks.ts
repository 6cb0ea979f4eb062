/** The messages to and from offices' own systems, in the document: what is sent, and how both are signed. */
import { noticeBody, noticeType } from '../../../shared/notice/notice.ts';
import { referenceTo } from './schemas.ts';

const names = ['WebhookId', 'WebhookTimestamp', 'WebhookSignature'] as const;
const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

/** The three headers of Standard Webhooks. */
export const signatureParameters = {
  WebhookId: header('webhook-id', 'Of the message: the same each time that it is sent'),
  WebhookTimestamp: header('webhook-timestamp', 'Seconds since 1970 when it was signed'),
  WebhookSignature: header(
    'webhook-signature',
    'One or more of `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`, with a space between',
  ),
};

/** How a signed call names them. */
export const signatureReferences = names.map((name) => ({
  $ref: `#/components/parameters/${name}`,
}));

/** Each type of message that an office's system is sent. */
export function webhooks() {
  const schema = referenceTo(noticeBody);
  return Object.fromEntries(
    noticeType.options.map((type) => [
      type,
      {
        post: {
          operationId: `on.${type}`,
          summary: `To the office's own system: ${type}`,
          tags: ['hooks'],
          security: [{ webhookSignature: [] }],
          parameters: signatureReferences,
          requestBody: { required: true, content: { 'application/json': { schema } } },
          responses: {
            '2XX': { description: 'It has been taken in, and is not sent again' },
            410: { description: 'Nothing more is sent to this address' },
            default: { description: 'It is sent again later, for a day' },
          },
        },
      },
    ]),
  );
}
