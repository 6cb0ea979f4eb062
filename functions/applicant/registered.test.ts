import { describe, expect, test } from 'vitest';
import { registerApplication } from '../../shared/action/register-application.ts';
import { anApplicant, withPartner } from '../../shared/application/answers.builder.ts';
import { aWorld, browser, eva, sara, type World } from './applicant.builder.ts';

const mona = {
  sub: 'sub-mona',
  name: 'Mona Ekdahl',
  roles: ['mottagningssekreterare'],
  unit: 'norrmalm',
  seesProtected: false,
} as const;

async function aCallIsRegistered(world: World): Promise<string> {
  const answers = {
    applicantName: anApplicant.name,
    applicantNumber: anApplicant.personalNumber,
    channel: 'phone',
    receivedOn: '2026-11-02',
    declaredHow: 'not_yet',
    toldOfDuty: true,
    supportMonth: '2026-11',
    ...withPartner,
    children: [],
    incomes: [],
    assets: [],
    costs: [],
    otherNeeds: [],
  };
  const input = { kind: 'json', answers } as const;
  const registration = { viewer: mona, unit: 'norrmalm', language: 'sv', input } as const;
  const sent = await registerApplication(world, { ...registration, key: 'a-call-of-today' });
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  return `/ansokan/arenden/${sent.caseId}/${sent.instanceId}`;
}

describe('an application that reception registered', () => {
  test('is the applicant’s own as soon as the applicant logs in', async () => {
    const world = aWorld();
    const address = await aCallIsRegistered(world);
    const person = browser(world, sara);
    expect((await person.get(address)).status).toBe(404);
    expect((await person.get('/ansokan')).body).toContain(address);
    expect((await person.get(address)).status).toBe(200);
  });

  test('is not shown to the one whose number stands as the partner’s', async () => {
    const world = aWorld();
    const address = await aCallIsRegistered(world);
    const partner = browser(world, { ...eva, personalNumber: withPartner.partnerNumber });
    expect((await partner.get('/ansokan')).body).not.toContain(address);
    expect((await partner.get(address)).status).toBe(404);
  });
});
