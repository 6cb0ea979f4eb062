/** Every page of every role, by an address on applications that stand at different steps. */
import { ansokan } from '../../shared/instrument/forms/ansokan.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import type { Played, Player } from '../stack/player.ts';
import type { Standing } from './standing.ts';

/** Where a page is, once the applications are there. */
type Address = (at: Standing, player: Player) => string | Promise<string>;

/** A page: the role's area and the page's name, who opens it, and where it is. */
export type Listed = readonly [name: string, by: keyof Standing | string, address: Address];

const own =
  (place: keyof Standing, rest = ''): Address =>
  (at) =>
    `/ansokan/arenden/${at[place].caseId}/${at[place].instanceId}${rest}`;

const caseOf =
  (place: keyof Standing, rest = ''): Address =>
  (at) =>
    `/handlaggning/arenden/${at[place].caseId}${rest}`;

const documents =
  (place: keyof Standing, rest = ''): Address =>
  (at) =>
    `/handlaggning/arenden/${at[place].caseId}/${at[place].instanceId}${rest}`;

/** The address of the open task of a step, the first where there are several. */
export const taskOf =
  (place: keyof Standing, step: string): Address =>
  async (at, player) => {
    const { caseId, instanceId, task } = await player.task(at[place], step);
    return `/handlaggning/arenden/${caseId}/${instanceId}/${task}`;
  };

const ownTaskOf =
  (place: keyof Standing, step: string = place): Address =>
  async (at, player) => {
    const { caseId, instanceId, task } = await player.task(at[place], step);
    return `/ansokan/arenden/${caseId}/${instanceId}/uppgift/${task}`;
  };

const remittalOf =
  (place: keyof Standing, area = '/jobbtorg/remisser', rest = ''): Address =>
  async (at, player) => {
    const { caseId, instanceId } = firstRemittal(at[place], await player.page(at[place]));
    return `${area}/${caseId}/${instanceId}${rest}`;
  };

function firstRemittal({ caseId }: Played, { remittals }: CasePage) {
  const [first] = remittals;
  if (!first) throw new Error(`${caseId} has no remittal`);
  return first;
}

const attendanceOf =
  (place: keyof Standing): Address =>
  async (at, player) => {
    const { caseId, instanceId } = firstRemittal(at[place], await player.page(at[place]));
    return `/handlaggning/arenden/${caseId}/${instanceId}/narvaro`;
  };

const ownAppeal =
  (place: keyof Standing, rest: string): Address =>
  async (at, player) => {
    const { caseId } = at[place];
    const [appeal] = (await player.page(at[place])).appeals;
    return `/ansokan/arenden/${caseId}/${appeal?.instanceId}${rest}`;
  };

const at =
  (path: string): Address =>
  () =>
    path;

/** The parts that everybody has: neither the partner's nor the declaration, which closes the check. */
const parts = ansokan.sections
  .filter(({ id }) => id !== 'sysselsattning_medsokande' && id !== 'intyg')
  .map(({ id }) => id);

/** Pages that need no login. */
export const openPages: readonly Listed[] = [
  ['start', 'nobody', at('/')],
  ['berakna', 'nobody', at('/berakna')],
  ['tillganglighet', 'nobody', at('/tillganglighet')],
  ['finns-inte', 'nobody', at('/finns-inte')],
];

export const applicantPages: readonly Listed[] = [
  ['hem', 'decided', at('/ansokan')],
  ['hem-att-gora', 'komplettering', at('/ansokan')],
  ['narvaro', 'decided', at('/ansokan/narvaro')],
  ['ny', 'decided', at('/ansokan/ny')],
  ...parts.map((part): Listed => [`ny-${part}`, 'decided', at(`/ansokan/ny/${part}`)]),
  ['kvitto', 'mottagning', own('mottagning', '/kvitto')],
  ['ansokan', 'mottagning', own('mottagning')],
  ['ansokan-komplettering', 'komplettering', own('komplettering')],
  ['uppgift-komplettering', 'komplettering', ownTaskOf('komplettering')],
  ['ansokan-kommunicering', 'kommunicering', own('kommunicering')],
  ['uppgift-kommunicering', 'kommunicering', ownTaskOf('kommunicering')],
  ['uppgift-plan', 'plan_underskrift', ownTaskOf('plan_underskrift')],
  ['ansokan-plan', 'plan_underskrift', own('plan_underskrift')],
  ['ansokan-samtycke', 'asked', own('asked')],
  ['uppgift-samtycke', 'asked', ownTaskOf('asked', 'samtycke')],
  ['ansokan-aktivitetsplan', 'followed', own('followed')],
  ['plan-aktivitetsplan', 'followed', own('followed', '/plan')],
  ['samtycke-tillbaka', 'followed', remittalOf('followed', '/ansokan/arenden', '/samtycke')],
  ['ansokan-beslutad', 'decided', own('decided')],
  ['plan', 'decided', own('decided', '/plan')],
  ['utredning', 'decided', own('decided', '/utredning')],
  ['inskickat', 'decided', own('decided', '/inskickat')],
  ['aterkalla', 'mottagning', own('mottagning', '/aterkalla')],
  ['overklaga', 'decided', own('decided', '/overklaga')],
  ['overklagat', 'appealed', own('appealed')],
  ['overklaga-tillagg', 'appealed', own('appealed', '/overklaga')],
  ['aterkalla-overklagande', 'appealed', ownAppeal('appealed', '/aterkalla-overklagande')],
];

export const caseworkPages: readonly Listed[] = [
  ['mottagning-arbetslista', 'mona', at('/handlaggning')],
  ['mottagning-registrera', 'mona', at('/handlaggning/registrera')],
  ['mottagning-arende', 'mona', caseOf('mottagning')],
  ['mottagning-uppgift', 'mona', taskOf('mottagning', 'mottagning')],
  ['arbetslista', 'sofia', at('/handlaggning')],
  ['sok', 'sofia', at('/handlaggning/sok')],
  ['mote-jobbtorg', 'sofia', at('/handlaggning/samverkan')],
  ['utan-aktivitet', 'erik', at('/handlaggning/utan-aktivitet')],
  ['aktivitetskrav', 'sofia', caseOf('decided', '/aktivitetskrav')],
  ['narvaro', 'sofia', attendanceOf('decided')],
  ['arende-utredning', 'sofia', caseOf('utredning')],
  ['arende-vantar', 'sofia', caseOf('remitted')],
  ['arende-beslutat', 'sofia', caseOf('decided')],
  ...['ib1', 'ib2', 'ib3', 'ib4', 'barnkonsekvensanalys'].map(
    (step): Listed => [`uppgift-${step}`, 'sofia', taskOf('utredning', step)],
  ),
  ['uppgift-remissvar', 'sofia', taskOf('remitted', 'remissvar')],
  ['arende-samtycke', 'sofia', caseOf('asked')],
  ['remiss', 'sofia', remittalOf('followed', '/handlaggning/arenden')],
  ['remiss-aterkalla', 'sofia', remittalOf('followed', '/handlaggning/arenden', '/aterkalla')],
  ['remiss-samtycke', 'sofia', remittalOf('followed', '/handlaggning/arenden', '/samtycke')],
  ['uppgift-forslag', 'sofia', taskOf('forslag', 'forslag')],
  ['uppgift-beslut', 'sofia', taskOf('beslut', 'beslut')],
  ['uppgift-kommunicering', 'sofia', taskOf('kommunicering', 'kommunicering')],
  ['handlingar', 'sofia', documents('decided')],
  ['utredning-utskrift', 'sofia', documents('decided', '/utredning')],
  ['prova', 'sofia', documents('forslag', '/prova')],
  ['ny-version', 'sofia', documents('forslag', '/ny-version/ib1')],
  ['muntligt', 'sofia', documents('kommunicering', '/muntligt')],
  ['forsening', 'sofia', documents('forslag', '/forsening')],
  ['arende-overklagat', 'sofia', caseOf('appealed')],
  ['overklagande', 'mona', documents('decided', '/overklagande')],
  ['mottaget', 'mona', documents('decided', '/mottaget')],
  ['andring', 'sofia', documents('appealed', '/andring')],
  ['uppgift-rattidsprovning', 'sofia', taskOf('appealed', 'rattidsprovning')],
  ['uppgift-avvisning', 'sofia', taskOf('late', 'avvisning')],
  ['uppgift-overlamning', 'sofia', taskOf('overlamning', 'overlamning')],
  ['uppgift-prova-andring', 'sofia', taskOf('overlamning', 'prova_andring')],
  ['samtal', 'sofia', caseOf('utredning', '/samtal')],
  ['journal', 'sofia', caseOf('decided', '/journal')],
  ['kontroll', 'erik', caseOf('decided', '/kontroll')],
  ['laslogg', 'erik', caseOf('decided', '/laslogg')],
  ['jav', 'sofia', caseOf('decided', '/jav')],
  ['jav-chef', 'erik', caseOf('decided', '/jav')],
  ['javsinvandning', 'erik', caseOf('decided', '/jav/invandning')],
  ['chef-arbetslista', 'erik', at('/handlaggning')],
  ['chef-arende', 'erik', caseOf('beslut_chef')],
  ['chef-beslut', 'erik', taskOf('beslut_chef', 'beslut_chef')],
];

export const jobbtorgPages: readonly Listed[] = [
  ['remisser', 'jamal', at('/jobbtorg')],
  ['narvaro', 'jamal', at('/jobbtorg/narvaro')],
  ['remiss-ny', 'jamal', remittalOf('remitted')],
  ['remiss-plan', 'jamal', remittalOf('planned')],
  ['remiss-foljs', 'jamal', remittalOf('followed')],
  ['remiss-avslutad', 'jamal', remittalOf('decided')],
  ['chef-remisser', 'torsten', at('/jobbtorg')],
  ['chef-remiss', 'torsten', remittalOf('planned')],
  ['chef-narvaro', 'torsten', at('/jobbtorg/narvaro')],
  ['kontoret', 'torsten', at('/jobbtorg/kontoret')],
  ['kontorets-system', 'torsten', at('/jobbtorg/kontoret/system')],
];

export const managementPages: readonly Listed[] = [
  ['uppfoljning', 'erik', at('/styrning')],
  ['uppfoljning-controller', 'cecilia', at('/styrning')],
  ['sena-planer', 'erik', at('/styrning/remisser')],
  ['dag-for-dag', 'erik', at('/styrning/dashboard')],
  ['drift', 'erik', at('/styrning/dashboard?visa=drift&tid=dygn')],
  ['regler', 'erik', at('/styrning/regler')],
  ['regler-controller', 'cecilia', at('/styrning/regler')],
  ['normtabell', 'erik', at('/styrning/regler/tabell/normtabell/riksnorm-2026')],
  ['kostnadsgranser', 'erik', at('/styrning/regler/tabell/kostnadsgranser/kostnadsgranser-demo-1')],
  ['delegationsordning', 'erik', at('/styrning/regler/tabell/delegation/demonstration-2025')],
  ['ny-normtabell', 'erik', at('/styrning/regler/ny/normtabell')],
  ['nya-kostnadsgranser', 'erik', at('/styrning/regler/ny/kostnadsgranser')],
  ['fraser', 'erik', at('/styrning/regler/fraser')],
  ['fras', 'erik', at('/styrning/regler/fraser/hyra-over-skalig')],
  ['stallforetradare', 'erik', at('/styrning/stallforetradare')],
  ['ny-lydelse', 'erik', at('/styrning/regler/fraser/hyra-over-skalig/ny')],
];
