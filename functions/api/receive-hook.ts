import { receive, type Taken } from '../../shared/action/hook/receive.ts';
import { incomingMessage } from '../../shared/notice/incoming.ts';
import { versionsNow } from '../../shared/notice/key-version.ts';
import { isInWindow, isSignedBy, secretOf } from '../../shared/notice/signature.ts';
import { readSystem } from '../../shared/store/notices.ts';
import type { Lang } from '../../shared/text/language.ts';
import { type ApiReply, detailsOf, json } from '../../shared/web/api-route.ts';
import { type Problem, problem } from '../../shared/web/problem.ts';
import type { SignedCall } from '../../shared/web/signed-call.ts';
import type { WebDeps } from '../web.ts';
import { fieldErrors, refused } from './refusal.ts';

/**
 * Takes in a signed message. The signature comes before everything: whoever cannot sign is told
 * nothing, not even whether the office has a system.
 */
export async function receiveHook(call: SignedCall, deps: WebDeps): Promise<ApiReply> {
  const { office = '' } = call.params;
  const [id, timestamp, header] = ['id', 'timestamp', 'signature'].map((name) =>
    call.header(`webhook-${name}`),
  );
  const signed = { id: id ?? '', timestamp: timestamp ?? '', body: call.body };
  if (!isSignedBy(await secretsOf(deps, office), signed, header ?? '')) {
    return problem('WrongSignature', 401);
  }
  if (!isInWindow(signed.timestamp, call.wallClock)) return problem('OutsideWindow', 400);
  if (!/^[\w-]{8,64}$/.test(signed.id)) return problem('WrongWebhookId', 400);
  const message = messageIn(call.body);
  if ('kind' in message) return message;
  const taken = await receive(deps, { office, id: signed.id, message: message.message });
  return taken.ok ? json(taken.answer) : notTaken(call.lang, taken);
}

/** The secrets of an office that hold now; none when it has no system, or has stopped it. */
async function secretsOf({ table, clock, hooks }: WebDeps, office: string) {
  const system = await readSystem(table, office);
  if (system === undefined || system.state === 'stopped') return [];
  const master = await hooks.key();
  return versionsNow(system, await clock.now()).map((one) => secretOf(master, office, one));
}

function messageIn(body: string) {
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch {
    return problem('WrongJson', 400);
  }
  const parsed = incomingMessage.safeParse(read);
  if (parsed.success) return { message: parsed.data };
  return problem('WrongBody', 422, { errors: detailsOf(parsed.error) });
}

function notTaken(lang: Lang, taken: Extract<Taken, { ok: false }>): Problem {
  if ('errors' in taken) return fieldErrors(lang, taken.errors);
  if ('expected' in taken) {
    return problem(taken.reason, 409, { extra: { expected: taken.expected } });
  }
  const { reason } = taken;
  return refused(reason, 'step' in taken && taken.step ? { step: taken.step } : {});
}
