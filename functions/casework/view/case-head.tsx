import { localDate } from '../../../shared/clock/stockholm.ts';
import { ageOn } from '../../../shared/household/age.ts';
import type { Child } from '../../../shared/household/household.ts';
import { formatPersonalNumber } from '../../../shared/household/personal-number.ts';
import type { CaseHead } from '../../../shared/store/item/case.ts';
import { longDate } from '../../../shared/text/format.ts';
import { languageNames } from '../../../shared/text/language.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import { todayOf } from './due.tsx';
import { joinedNames, unitName } from './names.ts';
import { residenceWords } from './residence-words.ts';

interface HeadProps {
  readonly request: VisitorRequest;
  readonly head: CaseHead;
}

interface HouseholdProps {
  readonly request: VisitorRequest;
  readonly household: CaseHead['household'];
}

/** Whom the case concerns, and who has it. */
export function CaseTitle({ request, head }: HeadProps) {
  const { texts } = request;
  const { casework } = texts;
  const names = head.household.adults.map(({ name }) => name);
  return (
    <>
      <div class="case-title">
        <h1 class="ds-heading" data-size="lg">
          {joinedNames(texts, names)}
        </h1>
        <p class="hint">
          {head.caseId} · {unitName(head.unit)} · {casework.who}:{' '}
          {head.assignee?.name ?? casework.nobody}
        </p>
      </div>
      {head.protectedIdentity && (
        <Alert tone="warning" title={casework.protectedIdentity}>
          {casework.case.protectedText}
        </Alert>
      )}
    </>
  );
}

function childLine(request: VisitorRequest, child: Child): string {
  const { child: words } = request.texts.casework;
  const age = words.years(ageOn(child.birthDate, todayOf(request)));
  return `${child.name}, ${age}, ${residenceWords(request, child).toLowerCase()}`;
}

/** The people of the household. */
export function HouseholdCard({ request, household }: HouseholdProps) {
  const words = request.texts.casework.case;
  const { adults, children } = household;
  return (
    <Card title={request.texts.casework.household}>
      <ul class="plain">
        {adults.map(({ id, name, personalNumber }) => (
          <li key={id}>
            {name}
            {personalNumber !== undefined && (
              <span class="hint">{formatPersonalNumber(personalNumber)}</span>
            )}
          </li>
        ))}
        {children.map((child) => (
          <li key={child.id}>{childLine(request, child)}</li>
        ))}
      </ul>
      {children.length === 0 && <p class="hint">{words.noChildren}</p>}
    </Card>
  );
}

/** How the household is reached; with protected identity that stands in the application only. */
export function ContactCard({ request, head }: HeadProps) {
  const { lang, texts } = request;
  const words = texts.casework.case;
  const { phone, email, language, interpreter } = head.contact;
  const facts = [
    ...(phone === undefined ? [] : [{ term: words.phone, value: phone }]),
    ...(email === undefined ? [] : [{ term: words.email, value: email }]),
    { term: words.language, value: languageNames[language] },
    ...(interpreter === undefined ? [] : [{ term: words.interpreter, value: interpreter }]),
    { term: words.opened, value: longDate(lang, localDate(head.openedAt)) },
  ];
  const shown = head.protectedIdentity
    ? facts.filter(({ term }) => term !== words.phone && term !== words.email)
    : facts;
  return (
    <Card title={words.contact}>
      <Facts items={shown} />
    </Card>
  );
}
