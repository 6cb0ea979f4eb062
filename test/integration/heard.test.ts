import { expect, inject, test } from 'vitest';
import { readFile } from '../../shared/store/application-file.ts';
import { readJournal } from '../../shared/store/case-page.ts';
import { workingDayBy } from '../stack/answers/day.ts';
import { communicationAnswers, proposalAnswers } from '../stack/answers/forslag.ts';
import { ib1Answers } from '../stack/answers/ib1.ts';
import { newPlayer } from '../stack/player.ts';
import { withoutJobbtorg } from '../stack/script.ts';
import { logsIn } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));

const glasses = {
  kind: 'glasogon',
  applied: 300_000,
  source: 'Offert från optikern',
  wholeApproved: false,
  approved: 100_000,
  reason: 'Glasögon som fungerar finns för 1 000 kr.',
};

const partly = {
  ...proposalAnswers('bifall'),
  decisionKind: 'delavslag',
  grounds: [
    {
      row: 'cost.1',
      provision: 'SoL 12:1',
      reason: 'Glasögon som fungerar finns för 1 000 kr.',
      evidenceKind: 'attachment',
      evidence: 'Offert från optikern',
    },
  ],
};

test('a partly refused cost is communicated, answered orally, decided and kept as it was', async () => {
  const played = await play.applied();
  const ib1 = { ...ib1Answers(played.household), costs: [glasses] };
  const script = {
    ...withoutJobbtorg,
    ib1: () => ({ by: 'sofia', outcome: 'klar', answers: ib1 }),
  };
  await play.upTo(played, 'forslag', script);
  const { material, materialFrom, replyBy } = communicationAnswers();
  const unseen = { ...partly, unseenMaterial: true, material, materialFrom, replyBy };
  await play.does(played, 'forslag', { by: 'sofia', outcome: 'kommunicering', answers: unseen });
  const orally = { wantsOral: true };
  await play.does(played, 'kommunicering', { by: 'sokande', outcome: 'svarat', answers: orally });

  const proposing = { by: 'sofia', outcome: 'till_beslut', answers: partly };
  const task = await play.task(played, 'forslag');
  const tooEarly = await play.complete(played, task, proposing);
  expect(tooEarly).toMatchObject({ ok: false, reason: 'OralHearingNotBooked' });

  const sofia = await logsIn(play.cloud, 'sofia');
  const hearing = `/handlaggning/arenden/${played.caseId}/${played.instanceId}/muntligt`;
  const move = async (step: string, fields: Record<string, string>) => {
    const { hidden } = await sofia.get(hearing);
    const form = { ...hidden, ...fields, _outcome: step, _press: 'hearing' };
    expect((await sofia.post(hearing, form)).status).toBe(303);
  };
  const on = workingDayBy(20);
  await move('booked', { on, time: '10.00', place: 'Rum 3', with: 'Erik Strandberg' });
  expect(await play.complete(played, task, proposing)).toMatchObject({
    ok: false,
    reason: 'OralHearingNotHeld',
  });
  await move('held', { present: 'Sökanden', said: 'Behöver starkare glas.' });

  await play.carriesOn(played, { ...script, forslag: () => proposing });
  expect(await play.ended(played)).toBe('beslutad');
  const { decision, hearings, letter } = await readFile(play.cloud.table, played.instanceId);
  expect(decision).toMatchObject({
    kind: 'delavslag',
    parts: [{ statute: '12:1', kind: 'delavslag' }],
    heard: { how: 'communicated', oralOn: on },
  });
  expect(decision?.rows.find(({ row }) => row === 'cost.1')).toMatchObject({
    outcome: 'delavslag',
    applied: 300_000,
    approved: 100_000,
    evidence: { kind: 'attachment', reference: 'Offert från optikern' },
  });
  expect(hearings).toMatchObject([{ how: 'held', text: 'Behöver starkare glas.' }]);
  expect(letter?.sha256).toMatch(/^[0-9a-f]{64}$/);
  const types = (await readJournal(play.cloud.table, played.caseId)).map(({ type }) => type);
  expect(types).toEqual(
    expect.arrayContaining(['oral_hearing_asked', 'oral_hearing_booked', 'oral_hearing_held']),
  );
});
