import { receivedDecisionOn } from '../../shared/action/review/received-on.ts';
import { sentDecisionOf } from '../../shared/action/review/sent-decision.ts';
import { localDate } from '../../shared/clock/stockholm.ts';
import type { Answers } from '../../shared/instrument/instrument.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import { type Instance, isAmendment, isAppeal } from '../../shared/store/item/instance.ts';
import type { Amendment, Appeal } from '../../shared/store/item/review.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { longDate } from '../../shared/text/format.ts';
import { unitOf } from '../../shared/unit/units.ts';

/** What a task after a decision begins with: the dates that are known, and what stands in most letters. */
export function reviewDraft(task: OpenTask, instance: Instance, page: CasePage): Answers {
  if (isAppeal(instance) && task.form === 'rattidsprovning') {
    const received = receivedDecisionOn(page, instance);
    return received === undefined ? {} : { receivedDecisionOn: received };
  }
  if (isAppeal(instance) && task.form === 'overlamning') return handOver(instance, page);
  return isAmendment(instance) && task.form === 'prova_andring' ? asItStands(instance, page) : {};
}

function asItStands({ decidedIn, amends }: Amendment, page: CasePage): Answers {
  const decision = sentDecisionOf(page, decidedIn);
  const beyond = decision && decision.amount - (decision.right ?? decision.amount);
  return {
    ...(amends === 'appeal' ? { ground: '38', obviouslyWrong: true, simple: true } : {}),
    ...(decision ? { newKind: decision.kind, newAmount: decision.amount } : {}),
    ...(beyond ? { newBeyond: beyond } : {}),
  };
}

function handOver(appeal: Appeal, page: CasePage): Answers {
  const { court } = unitOf(page.head.unit);
  const amended = latestSince(appeal, page);
  return {
    court,
    letter: coveringLetter(appeal, page, amended),
    papers: ['overklagandet', 'beslutet', 'underlaget', ...(amended ? ['nytt_beslut'] : [])],
  };
}

function latestSince({ applicationId, openedAt }: Appeal, { amendments }: CasePage) {
  return amendments
    .filter((one) => one.applicationId === applicationId)
    .map(({ decision }) => decision?.sentAt)
    .filter((sentAt) => sentAt !== undefined && sentAt >= openedAt)
    .at(-1);
}

/** To a Swedish court, in Swedish whatever the language of the page. What is decided stays to be said. */
function coveringLetter(appeal: Appeal, page: CasePage, amended: string | undefined): string {
  const { authority } = unitOf(page.head.unit);
  const decision = sentDecisionOf(page, appeal.decidedIn);
  const day = (instant: string) => longDate('sv', localDate(instant));
  const received = appeal.timeliness?.receivedDecisionOn;
  const said = [
    `${authority} överlämnar ett överklagande av beslutet den ${day(decision?.decidedAt ?? '')} om ekonomiskt bistånd, ärende ${page.head.caseId}.`,
    `Överklagandet kom in den ${longDate('sv', appeal.arrivedOn)} och ska prövas. ${
      received === undefined
        ? 'Det går inte att visa när klaganden fick del av beslutet.'
        : `Klaganden fick del av beslutet den ${longDate('sv', received)}.`
    }`,
    amended === undefined
      ? 'Nämnden har prövat om beslutet ska ändras enligt 38 § förvaltningslagen. Det står fast.'
      : `Beslutet har rättats eller ändrats, och det nya skickades den ${day(amended)}. Det bifogas. Överklagandet omfattar även det (46 § förvaltningslagen).`,
    'Skälen framgår av beslutet. Handlingarna i ärendet bifogas.',
  ];
  return said.join('\n\n');
}
