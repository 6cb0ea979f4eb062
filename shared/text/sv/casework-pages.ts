import { caseworkCorrection } from './casework-correction.ts';
import { caseworkTask } from './casework-task.ts';
import { caseworkTrial } from './casework-trial.ts';
import { caseworkConflict } from './conflict.ts';
import { outcomes } from './outcomes.ts';
import { caseworkProposal } from './proposal.ts';
import { caseworkRemittal } from './remittal.ts';
import { caseworkReview } from './review.ts';
import { caseworkTalk } from './talk.ts';

/** Swedish texts of the caseworkers' pages that are loaded when one of them is first opened. */
export const caseworkPages = {
  conflict: caseworkConflict,
  correction: caseworkCorrection,
  outcomes,
  proposal: caseworkProposal,
  remittal: caseworkRemittal,
  review: caseworkReview,
  talk: caseworkTalk,
  ...caseworkTask,
  ...caseworkTrial,
};
