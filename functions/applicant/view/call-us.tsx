import type { VisitorRequest } from '../../../shared/web/request.ts';
import { Card, type Fact, Facts } from '../../../shared/web/view/facts.tsx';
import { type Contact, callLink } from '../contact.ts';

interface CallUsProps {
  readonly request: Pick<VisitorRequest, 'lang' | 'texts'>;
  readonly contact: Contact;
  /** Said in the call, where there is one. */
  readonly caseId?: string;
  /** Who has the case. */
  readonly caseworker?: string | undefined;
  /** Whether a first visit is yet to be booked. */
  readonly booking?: boolean;
}

/** Whom to call and when (R004, R006). */
export function CallUs({ request, contact, caseId, caseworker, booking }: CallUsProps) {
  const { lang, texts } = request;
  const words = texts.applicant.contact;
  const optional: (Fact | false)[] = [
    booking === true && { term: words.booking, value: contact.booking[lang] },
    caseworker !== undefined && { term: words.caseworker, value: caseworker },
    caseId !== undefined && { term: words.caseNumber, value: caseId },
  ];
  const items: Fact[] = [
    { term: words.phone, value: <PhoneLink contact={contact} /> },
    { term: words.hours, value: contact.hours[lang] },
    ...optional.filter((fact) => fact !== false),
  ];
  return (
    <Card title={words.title}>
      <Facts items={items} />
      <p>{words.help}</p>
    </Card>
  );
}

function PhoneLink({ contact }: { readonly contact: Contact }) {
  return (
    <a class="ds-link" href={callLink(contact)}>
      {contact.phone}
    </a>
  );
}
