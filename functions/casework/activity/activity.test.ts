import { describe, expect, test } from 'vitest';
import { aPlan, putRemittal } from '../../../shared/action/attendance/planned.builder.ts';
import { anIb1 } from '../../../shared/application/answers.builder.ts';
import { readCase } from '../../../shared/store/case-page.ts';
import { caseHead } from '../../../shared/store/item/case.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import { commit, replaced } from '../../../shared/store/table.ts';
import { activityPath, agendaPath, withoutPath } from '../address.ts';
import { noRemittal } from '../answers.builder.ts';
import { browser, wordsOf } from '../browser.builder.ts';
import { decided, does, inUtredning, takes } from '../case.builder.ts';
import { applied, aUnit, type Unit } from '../unit.builder.ts';

const unemployed = {
  ...anIb1({
    applicantOccupation: 'unemployed',
    applicantHinder: 'arbetslos_ingen',
    applicantCanWork: true,
  }),
};

async function remitted(unit: Unit, more: Partial<Remittal>, who?: Parameters<typeof applied>[2]) {
  const { caseId } = await applied(unit, {}, who);
  return putRemittal(unit.table, unit.now, { caseId, ...more });
}

describe('the requirement of activity of a case', () => {
  test('is told month by month with reason and hours, and what is unverified is said', async () => {
    const unit = aUnit();
    const { caseId } = await applied(unit);
    await decided(unit, caseId, unemployed);
    await putRemittal(unit.table, unit.now, { caseId, plans: aPlan('2026-11-02') });
    const words = wordsOf(await browser(unit, 'sofia').get(activityPath(caseId)));
    for (const shown of [
      'Inte kontrollerat mot lagens slutliga text',
      '40 timmar i veckan',
      'november 2026',
      '0 av 3 månader i följd med försörjningsstöd.',
      '84 tim',
      'Arbetslös i aktivitet',
      'Eget arbetssökande är tid i planen, men ingen aktivitet.',
      'barnkonsekvensanalys och kommunicering',
    ]) {
      expect(words).toContain(shown);
    }
    expect((await browser(unit, 'karin').get(activityPath(caseId))).status).toBe(404);
  });

  test.each([
    [16, 24, 'part_time', 96],
    [undefined, 40, 'part_time_unknown', 160],
  ])(
    'asks for less by the hours of part-time work that IB 1 says: %s',
    async (works, hours, less, required) => {
      const unit = aUnit('2026-11-02T08:00:00.000Z');
      const { caseId } = await applied(unit);
      const partTime = {
        ...unemployed,
        ...anIb1({ applicantOccupation: 'work_part', applicantHinder: 'deltid_otillracklig' }),
        ...(works === undefined ? {} : { applicantWorkHours: works }),
      };
      await decided(unit, caseId, partTime);
      const page = await readCase(unit.table, caseId);
      const [first] = page?.applications ?? [];
      if (!page || !first) throw new Error('no case');
      const months = ['2026-11', '2026-12', '2027-01'].map((month) => ({ ...first, month }));
      const { activityMonths } = await import('../../../shared/store/activity-months.ts');
      const three = { ...page, applications: months };
      const [adult] = await activityMonths(unit.table, three, '2027-02-10');
      expect(adult?.months[0]?.coverage).toEqual({ kind: 'covered', hours, less: [less] });
      // Twenty working days: the fifth of the week for each.
      expect(adult?.months[0]?.hours.required).toBe(required);
    },
  );

  test('covers who has had three months in a row; without a plan the code says so', async () => {
    const unit = aUnit('2026-11-02T08:00:00.000Z');
    const { caseId } = await applied(unit);
    await decided(unit, caseId, unemployed);
    unit.now = '2027-02-01T08:00:00.000Z';
    const page = await readCase(unit.table, caseId);
    const [first] = page?.applications ?? [];
    if (!page || !first) throw new Error('no case');
    const { activityMonths } = await import('../../../shared/store/activity-months.ts');
    const months = ['2026-11', '2026-12', '2027-01'].map((month) => ({ ...first, month }));
    const three = { ...page, applications: months };
    const [adult] = await activityMonths(unit.table, three, '2027-02-10');
    expect(adult?.months.map(({ month, coverage, code }) => [month, coverage.kind, code])).toEqual([
      ['2027-02', 'covered', 'without_activity'],
      ['2027-01', 'too_few_months', 'without_activity'],
      ['2026-12', 'too_few_months', 'without_activity'],
      ['2026-11', 'too_few_months', 'without_activity'],
    ]);
    // February 2027 has twenty working days, eight hours each at most.
    expect(adult?.months[0]?.hours).toEqual({ activities: 0, search: 0, required: 160 });
  });
});

describe('the unit’s lists', () => {
  test('of those without activity: who, why and how many; a plan takes a person off it', async () => {
    const unit = aUnit();
    await remitted(unit, { status: 'sent', dueAt: '2026-11-06T22:59:59.999Z' });
    const eva = { name: 'Eva Annan', personalNumber: '197802022389' };
    const shared = { name: 'Eva Annan', fields: [] };
    const other = { instanceId: 'R-BBBB2222', shared, plans: aPlan('2026-10-19') };
    await remitted(unit, other, eva);
    const erik = browser(unit, 'erik');
    const words = wordsOf(await erik.get(withoutPath));
    expect(words).toContain('1 av 2 har ingen aktivitet i dag');
    expect(words).toContain('Amina Lindgren');
    expect(words).toContain('Ingen plan än');
    expect(words).not.toContain('Eva Annan');
    expect((await browser(unit, 'sofia').get(withoutPath)).status).toBe(403);
    expect(wordsOf(await browser(unit, 'karin').get(agendaPath))).not.toContain('Amina');
  });

  test('names those assessed and not remitted, from the assessment until it is settled', async () => {
    const unit = aUnit();
    const { caseId } = await applied(unit);
    await inUtredning(unit, caseId);
    const erik = browser(unit, 'erik');
    expect(wordsOf(await erik.get(withoutPath))).toContain('Ingen står utan aktivitet i dag.');
    await takes(unit, 'sofia', caseId, 'ib1');
    await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: unemployed });
    unit.now = '2026-11-12T08:00:00.000Z';
    const waiting = wordsOf(await erik.get(withoutPath));
    expect(waiting).toContain('1 av 1 har ingen aktivitet i dag');
    expect(waiting).toMatch(/Sara Lind Inte remitterad än .*10 dagar/);
    const agenda = wordsOf(await browser(unit, 'sofia').get(agendaPath));
    expect(agenda).toMatch(/Utan aktivitet \(1\).*Sara Lind Inte remitterad än/);
    expect(wordsOf(await browser(unit, 'karin').get(agendaPath))).not.toContain('Sara');
    const answers = noRemittal;
    await does(unit, 'sofia', caseId, { step: 'ib2', outcome: 'ej_aktuell', answers });
    expect(wordsOf(await erik.get(withoutPath))).not.toContain('Sara Lind');
  });

  test('one whose remittal is being made ready or is over stands once', async () => {
    const unit = aUnit();
    const { caseId } = await applied(unit);
    await inUtredning(unit, caseId);
    await takes(unit, 'sofia', caseId, 'ib1');
    await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: unemployed });
    const erik = browser(unit, 'erik');
    const openedAt = '2026-10-01T08:00:00.000Z';
    const returned = { caseId, status: 'returned', openedAt } as const;
    await putRemittal(unit.table, unit.now, returned);
    expect(wordsOf(await erik.get(withoutPath))).toMatch(/1 av 1 .*Inte remitterad än/);
    const asked = {
      caseId,
      instanceId: 'R-BBBB2222',
      status: 'asked',
      openedAt: unit.now,
    } as const;
    await putRemittal(unit.table, unit.now, asked);
    const words = wordsOf(await erik.get(withoutPath));
    expect(words).toMatch(/1 av 1 .*Ingen plan än/);
    expect(words).not.toContain('Inte remitterad än');
  });

  test('a remittal that the sender took back leaves somebody without activity', async () => {
    const unit = aUnit();
    await remitted(unit, { status: 'recalled' });
    const erik = browser(unit, 'erik');
    expect(wordsOf(await erik.get(withoutPath))).not.toContain('Amina');
    const again = {
      instanceId: 'R-BBBB2222',
      status: 'recalled',
      recalledWhy: 'Fel.',
      openedAt: unit.now,
    } as const;
    await remitted(unit, again, { name: 'Eva Annan', personalNumber: '197802022389' });
    expect(wordsOf(await erik.get(withoutPath))).toContain('Återkallad, ingen ny remiss');
  });

  test('the agenda has a heading with its count for each list of those without activity', async () => {
    const unit = aUnit();
    const { caseId } = await applied(unit);
    await inUtredning(unit, caseId);
    await takes(unit, 'sofia', caseId, 'ib1');
    await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: unemployed });
    const eva = { name: 'Eva Annan', personalNumber: '197802022389' };
    await remitted(unit, { status: 'sent', dueAt: '2026-11-29T22:59:59.999Z' }, eva);
    const { body } = await browser(unit, 'sofia').get(agendaPath);
    const headings = [...body.matchAll(/<h[23][^>]*>([^<]*)</g)].map((found) => found[1]);
    expect(headings).toEqual(
      expect.arrayContaining([
        'Utan aktivitet (2)',
        'Bedömda kunna arbeta, inte remitterade (1)',
        'Remitterade (1)',
      ]),
    );
  });

  test('the agenda: overdue first, then without activity, then the rest; each once', async () => {
    const unit = aUnit();
    const late = { status: 'sent', dueAt: '2026-10-29T22:59:59.999Z' } as const;
    await remitted(unit, late);
    const eva = { name: 'Eva Annan', personalNumber: '197802022389' };
    const shared = { name: 'Eva Annan', fields: [] };
    await remitted(
      unit,
      { instanceId: 'R-BBBB2222', shared, plans: aPlan('2026-10-19'), followUpOn: '2026-12-01' },
      eva,
    );
    const words = wordsOf(await browser(unit, 'sofia').get(agendaPath));
    expect(words).toMatch(
      /Försenade \(1\).*Amina Lindgren.*Utan aktivitet \(0\).*Övriga pågående \(1\).*Eva Annan/,
    );
    expect(words).toContain('Läget 2 november 2026');
  });

  test.each([
    ['a protected person', { protectedIdentity: true }],
    ['a case of conflict', { conflicted: [{ sub: 'sub-sofia', name: 'Sofia Wikander' }] }],
  ] as const)('keep the name of %s from those who may not open the case', async (_, bars) => {
    const unit = aUnit();
    const remittal = await remitted(unit, { status: 'sent' });
    const head = (await readCase(unit.table, remittal.caseId))?.head;
    if (!head) throw new Error('no case');
    const conflicted = 'conflicted' in bars ? [...bars.conflicted] : [];
    const hidden = { ...head, ...bars, conflicted, version: head.version + 1 };
    await commit(unit.table, [replaced(caseHead, hidden, head.version)]);
    const sofia = wordsOf(await browser(unit, 'sofia').get(agendaPath));
    expect(sofia).not.toContain('Amina');
    expect(sofia).toContain('Visas för den som får öppna den');
    expect(wordsOf(await browser(unit, 'samuel').get(agendaPath))).toContain('Amina Lindgren');
  });
});
