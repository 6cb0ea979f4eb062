import { ageOn } from '../../../shared/household/age.ts';
import type { Child } from '../../../shared/household/household.ts';
import { longDate } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';
import { todayOf } from './due.tsx';
import { residenceWords } from './residence-words.ts';

/** The child that an analysis is about. */
export function ChildCard(props: { readonly request: PageRequest; readonly child: Child }) {
  const { request, child } = props;
  const { lang, texts } = request;
  const words = caseworkPageTexts(request.lang).task;
  return (
    <Card title={words.child}>
      <Facts
        items={[
          { term: words.childName, value: child.name },
          {
            term: words.childAge,
            value: texts.casework.child.years(ageOn(child.birthDate, todayOf(request))),
          },
          { term: words.born, value: longDate(lang, child.birthDate) },
          { term: words.livesHere, value: residenceWords(request, child) },
        ]}
      />
    </Card>
  );
}
