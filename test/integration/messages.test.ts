import { expect, inject, test } from 'vitest';
import { readJournal } from '../../shared/store/case-page.ts';
import { newPlayer } from '../stack/player.ts';
import { byTheBook, leftWaiting } from '../stack/script.ts';
import { logsIn } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));
const { cloud } = play;

test('the unit writes, the coach answers; without a consent the unit is refused and keeps the text', async () => {
  const played = await play.applied();
  await play.carriesOn(played, { ...byTheBook, kvittering: leftWaiting });
  const [remittal] = (await play.page(played)).remittals;
  const { caseId, instanceId } = remittal ?? { caseId: '', instanceId: '' };
  const ours = `/handlaggning/arenden/${caseId}/${instanceId}`;
  const theirs = `/jobbtorg/remisser/${caseId}/${instanceId}`;
  const [sofia, jamal, kristina] = [
    await logsIn(cloud, 'sofia'),
    await logsIn(cloud, 'jamal'),
    await logsIn(cloud, 'kristina'),
  ];
  const sends = async (who: typeof sofia, page: string, messageText: string) => {
    const { hidden } = await who.get(page);
    return who.post(`${page}/meddelanden`, { ...hidden, messageText, _press: 'message' });
  };

  expect((await sends(sofia, ours, 'Kan mötet vara tidigt?')).status).toBe(303);
  expect((await jamal.get(theirs)).text).toContain('Läs meddelandet');
  expect((await sends(jamal, theirs, 'Ja, klockan åtta.')).status).toBe(303);
  expect((await sofia.get(`/handlaggning/arenden/${caseId}`)).text).toContain('Nytt meddelande');
  expect((await sofia.get(ours)).text).toContain('Ja, klockan åtta.');
  expect((await sofia.get(`/handlaggning/arenden/${caseId}`)).text).not.toContain(
    'Nytt meddelande',
  );
  expect((await kristina.get(theirs)).status).toBe(404);

  const client = await logsIn(cloud, played.applicant.username);
  const back = `/ansokan/arenden/${caseId}/${instanceId}/samtycke`;
  const { hidden } = await client.get(back);
  expect((await client.post(back, { ...hidden, _press: 'withdraw' })).status).toBe(303);

  const refused = await sends(sofia, ours, 'Det här får inte lämnas.');
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Personen har inget samtycke som gäller');
  expect(refused.text).toContain('Det här får inte lämnas.');
  const seen = (await jamal.get(theirs)).text;
  expect(seen).toContain('Kan mötet vara tidigt?');
  expect(seen).not.toContain('Det här får inte lämnas.');
  expect((await sends(jamal, theirs, 'Vi avvaktar.')).status).toBe(303);

  const address = `/api/remittals/${caseId}/${instanceId}/messages`;
  const byApi = await play.call(play.login(played, 'jamal'), { method: 'GET', path: address });
  expect(byApi.body.messages).toMatchObject([
    { number: 1, from: 'unit' },
    { number: 2, from: 'office' },
    { number: 3, from: 'office', text: 'Vi avvaktar.' },
  ]);
  const written = (await readJournal(cloud.table, caseId)).filter(
    ({ type }) => type === 'remittal_message',
  );
  expect(written.map(({ data }) => data.from)).toEqual(['unit', 'office', 'office']);
  expect(JSON.stringify(written)).not.toContain('avvaktar');
  await play.carriesOn(played);
});
