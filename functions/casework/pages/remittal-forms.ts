import type { Deps } from '../../../shared/action/deps.ts';
import { openCase } from '../../../shared/action/read-case.ts';
import { recordDeclined, takeBackDeclined } from '../../../shared/action/remittal/declined.ts';
import {
  type Done,
  type RemittalForm,
  recallRemittal,
} from '../../../shared/action/remittal/recall.ts';
import { registerWithdrawal } from '../../../shared/action/remittal/register-withdrawal.ts';
import { avbojdAktivitet } from '../../../shared/instrument/forms/avbojd-aktivitet.ts';
import { avbojdTillbaka } from '../../../shared/instrument/forms/avbojd-tillbaka.ts';
import { remissAterkallelse } from '../../../shared/instrument/forms/remiss-aterkallelse.ts';
import { samtyckeAterkallat } from '../../../shared/instrument/forms/samtycke-aterkallat.ts';
import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { isWithdrawable } from '../../../shared/remittal/consent.ts';
import { hasLeft, type Remittal } from '../../../shared/store/item/remittal.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { notFound, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { processOf } from '../../../workflows/registry.ts';
import { leaveAnytime } from '../../../workflows/transition.ts';
import type { WebDeps } from '../../web.ts';
import { acceptedPath, consentPath, declinedPath, documentsPath, recallPath } from '../address.ts';
import { aboutOf } from '../case-view.ts';
import { notOpened } from '../not-opened.ts';
import { type FormState, refusableForm } from './refusable-form.tsx';

/** One thing that the sender can do with a remittal. */
interface Doing {
  readonly words: (lang: Lang) => {
    readonly title: (name: string) => string;
    readonly lead: string;
    readonly send: string;
  };
  readonly instrument: Instrument;
  readonly address: (caseId: string, instanceId: string) => string;
  /** Whether there is anything to do. */
  readonly fits: (remittal: Remittal) => boolean;
  readonly run: (deps: Deps, ask: RemittalForm) => Promise<Done>;
  /** The word of the address by which the page says that it is done. */
  readonly done: string;
}

async function view(
  doing: Doing,
  request: PageRequest,
  deps: WebDeps,
  state: FormState,
): Promise<Reply> {
  const { viewer, lang, params } = request;
  const { caseId = '', instanceId = '' } = params;
  const opened = await openCase(deps, viewer, caseId, 'case.read', 'documents');
  if (!opened.ok) return notOpened(opened.reason);
  const remittal = opened.page.remittals.find((one) => one.instanceId === instanceId);
  if (!remittal) return notFound();
  if (!doing.fits(remittal) && state.refused === undefined) {
    return redirect(documentsPath(caseId, instanceId));
  }
  const words = doing.words(lang);
  return refusableForm(request, state, {
    caseId,
    title: words.title(aboutOf(opened.page, remittal.adultId) ?? ''),
    lead: words.lead,
    action: doing.address(caseId, instanceId),
    instrument: doing.instrument,
    button: { press: doing.done, label: words.send },
  });
}

function formFor(doing: Doing) {
  return {
    show: (request: PageRequest, deps: WebDeps): Promise<Reply> =>
      view(doing, request, deps, { values: {} }),
    post: async (request: PostRequest, deps: WebDeps): Promise<Reply> => {
      const { viewer, form, key, params } = request;
      const { caseId = '', instanceId = '' } = params;
      const done = await doing.run(deps, { viewer, caseId, instanceId, form, key });
      if (done.ok) return redirect(`${documentsPath(caseId, instanceId)}?klart=${doing.done}`);
      if ('errors' in done) {
        return view(doing, request, deps, { values: form, errors: done.errors });
      }
      return view(doing, request, deps, { values: form, refused: done.reason });
    },
  };
}

/** Taking the remittal back. */
export const recall = formFor({
  words: (lang) => caseworkPageTexts(lang).remittal.recall,
  instrument: remissAterkallelse,
  address: recallPath,
  fits: ({ flow }) => leaveAnytime(processOf(flow.process), flow, 'aterkallad').ok,
  run: recallRemittal,
  done: 'recalled',
});

/** Writing down that the person took the consent back. */
export const consent = formFor({
  words: (lang) => caseworkPageTexts(lang).remittal.withdraw,
  instrument: samtyckeAterkallat,
  address: consentPath,
  fits: (remittal) => isWithdrawable(remittal.consent),
  run: registerWithdrawal,
  done: 'withdrawn',
});

/** Writing down that the person declined an assigned activity. */
export const declined = formFor({
  words: (lang) => caseworkPageTexts(lang).remittal.declined,
  instrument: avbojdAktivitet,
  address: declinedPath,
  fits: hasLeft,
  run: recordDeclined,
  done: 'declined',
});

/** Writing down that this holds no more. */
export const accepted = formFor({
  words: (lang) => caseworkPageTexts(lang).remittal.accepted,
  instrument: avbojdTillbaka,
  address: acceptedPath,
  fits: hasLeft,
  run: takeBackDeclined,
  done: 'accepted',
});
