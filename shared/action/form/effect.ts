import type { Viewer } from '../../access/viewer.ts';
import type { FieldError } from '../../instrument/field-error.ts';
import type { Answers } from '../../instrument/instrument.ts';
import type { CasePage } from '../../store/case-page.ts';
import type { CaseHead, Worker } from '../../store/item/case.ts';
import type { Instance } from '../../store/item/instance.ts';
import type { OpenTask } from '../../store/item/task.ts';
import type { Write } from '../../store/table.ts';
import type { EventNote, InstanceChange } from '../change.ts';
import type { Deps } from '../deps.ts';
import type { InstanceFields } from '../move.ts';

/** All that the effect of a completed form may look at. */
export type FormContext = {
  readonly deps: Deps;
  readonly now: string;
  readonly viewer: Viewer;
  readonly worker: Worker;
  readonly page: CasePage;
  readonly instance: Instance;
  readonly task: OpenTask;
  /** The outcome that the person chose; the effect may name another (delegation). */
  readonly outcome: string;
};

/** What completing a form does beside closing its task: a part of one transaction. */
export type Effect = InstanceFields & {
  readonly outcome?: string;
  readonly head?: Partial<CaseHead>;
  /** Other instances that begin or change with it. */
  readonly instances?: readonly InstanceChange[];
  readonly events?: readonly EventNote[];
  readonly writes?: readonly Write[];
  /** The children of the household, when they may have changed: each has an analysis (R084). */
  readonly children?: readonly string[];
  readonly items?: readonly string[];
  readonly reopen?: readonly string[];
};

export type EffectResult =
  | { readonly ok: true; readonly effect: Effect }
  | { readonly ok: false; readonly errors: readonly FieldError[] }
  /** A named reason of the domain why the form cannot be completed now. */
  | { readonly ok: false; readonly reason: string; readonly detail?: string };

/** The effect of one form, from its checked answers. */
export type FormEffect = (answers: Answers, context: FormContext) => Promise<EffectResult>;
