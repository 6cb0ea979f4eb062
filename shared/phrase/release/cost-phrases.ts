/** Phrases for costs: why one is granted less than was applied for, or not at all (SoL 12:1, 12:7). */
import type { Phrase } from '../phrase.ts';

const row = (...kinds: string[]) => ({ of: 'row', group: 'cost', kinds }) as const;
const anyCost = { of: 'row', group: 'cost' } as const;
const less: Phrase['decisions'] = ['delavslag', 'avslag'];

export const costPhrases: Phrase[] = [
  {
    id: 'hyra-over-skalig',
    title: { sv: 'Hyran är högre än skäligt', en: 'The rent is more than reasonable' },
    use: row('hyra'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1', 'SoL 12:7'],
    text: {
      sv: 'Hyran är {sokt}. Vi bedömer att en skälig hyra för ett hushåll av den här storleken är {godkant}. Därför räknar vi med {godkant} och inte med de övriga {skillnad}.',
      en: 'The rent is {sokt}. We consider {godkant} to be a reasonable rent for a household of this size. So we count {godkant} and not the other {skillnad}.',
    },
  },
  {
    id: 'hyra-riktlinje',
    title: { sv: 'Kommunens gräns för hyra', en: "The municipality's limit for rent" },
    use: row('hyra'),
    decisions: less,
    says: 'fact',
    statutes: ['SoL 12:7'],
    text: {
      sv: 'Kommunens riktlinje för hyra är {grans} för ett hushåll av den här storleken. Vi har också prövat om det finns särskilda skäl att godkänna en högre hyra: {vad}.',
      en: "The municipality's guideline for rent is {grans} for a household of this size. We have also considered whether there are special reasons to accept a higher rent: {vad}.",
    },
  },
  {
    id: 'hyra-delas',
    title: {
      sv: 'Hyran delas med andra som bor där',
      en: 'The rent is shared with others who live there',
    },
    use: row('hyra'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1', 'SoL 12:7'],
    text: {
      sv: 'Fler än hushållet bor i bostaden: {vad}. Vi räknar därför bara med hushållets del av hyran, {godkant}.',
      en: "More people than the household live in the home: {vad}. So we count only the household's part of the rent, {godkant}.",
    },
  },
  {
    id: 'hyra-kontrakt',
    title: { sv: 'Rätten att bo är inte visad', en: 'The right to live there is not shown' },
    use: row('hyra'),
    decisions: less,
    says: 'fact',
    statutes: ['SoL 12:1', 'FL 23'],
    text: {
      sv: 'Det finns inget hyreskontrakt eller annat underlag som visar att hushållet ska betala hyran. Vi bad om det den {datum}.',
      en: 'There is no lease or other paper that shows that the household is to pay the rent. We asked for it on {datum}.',
    },
  },
  {
    id: 'el-over-skalig',
    title: {
      sv: 'Elkostnaden är högre än skäligt',
      en: 'The electricity cost is more than reasonable',
    },
    use: row('el'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:7'],
    text: {
      sv: 'Kostnaden för hushållsel är {sokt}. Vi bedömer att {godkant} är en skälig kostnad för ett hushåll av den här storleken. Vi har inte fått veta något som gör att hushållet behöver mer el än så.',
      en: 'The cost of household electricity is {sokt}. We consider {godkant} to be reasonable for a household of this size. We have not been told of anything that makes the household need more electricity.',
    },
  },
  {
    id: 'el-ingar-i-hyran',
    title: { sv: 'Elen ingår i hyran', en: 'Electricity is part of the rent' },
    use: row('el'),
    decisions: less,
    says: 'fact',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Hushållselen ingår i hyran enligt hyreskontraktet. Kostnaden är därför redan med i beräkningen.',
      en: 'Household electricity is part of the rent by the lease. So the cost is in the calculation already.',
    },
  },
  {
    id: 'hemforsakring-over-skalig',
    title: {
      sv: 'Hemförsäkringen kostar mer än skäligt',
      en: 'The home insurance costs more than reasonable',
    },
    use: row('hemforsakring'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:7'],
    text: {
      sv: 'Hemförsäkringen kostar {sokt}. Vi bedömer att {godkant} räcker till en vanlig hemförsäkring för hushållet. Tillägg utöver det räknar vi inte med.',
      en: 'The home insurance costs {sokt}. We consider {godkant} enough for an ordinary home insurance for the household. Additions beyond that are not counted.',
    },
  },
  {
    id: 'forsakring-annan',
    title: {
      sv: 'Försäkringen är inte en hemförsäkring',
      en: 'The insurance is not a home insurance',
    },
    use: row('hemforsakring', 'ovrigt'),
    decisions: less,
    says: 'fact',
    statutes: ['SoL 12:7'],
    text: {
      sv: 'Fakturan gäller {vad}. Det är inte en hemförsäkring, och lagen nämner bara hemförsäkring bland de försäkringar som hör till försörjningsstödet.',
      en: 'The invoice is for {vad}. That is not a home insurance, and home insurance is the only insurance that the law names as part of försörjningsstöd.',
    },
  },
  {
    id: 'arbetsresor-behovs-inte',
    title: { sv: 'Resorna till arbetet behövs inte', en: 'The travel to work is not needed' },
    use: row('arbetsresor'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:7'],
    text: {
      sv: 'Vi bedömer att kostnaden för resor inte behövs för att komma till arbetet: {vad}.',
      en: 'We consider that the cost of travel is not needed to get to work: {vad}.',
    },
  },
  {
    id: 'resor-billigare-satt',
    title: { sv: 'Det finns ett billigare sätt att resa', en: 'There is a cheaper way to travel' },
    use: row('arbetsresor', 'resor_planering', 'sjukresor', 'umgange'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1', 'SoL 12:7'],
    text: {
      sv: 'Resan kan göras med kollektivtrafik för {godkant}. Vi har inte fått veta något som hindrar det. Därför räknar vi med {godkant} och inte med de övriga {skillnad}.',
      en: 'The journey can be made by public transport for {godkant}. We have not been told of anything that prevents it. So we count {godkant} and not the other {skillnad}.',
    },
  },
  {
    id: 'resor-planering-ingen-aktivitet',
    title: { sv: 'Ingen planerad aktivitet den månaden', en: 'No planned activity that month' },
    use: row('resor_planering'),
    decisions: less,
    says: 'fact',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Det finns ingen aktivitet i planeringen för {manad} som resorna behövs till.',
      en: 'There is no activity in the plan for {manad} that the travel is needed for.',
    },
  },
  {
    id: 'medlemsavgift-inte-visad',
    title: { sv: 'Avgiften är inte visad', en: 'The fee is not shown' },
    use: row('fackavgift', 'akassa'),
    decisions: less,
    says: 'fact',
    statutes: ['SoL 12:7', 'FL 23'],
    text: {
      sv: 'Vi har inte fått något underlag som visar att avgiften ska betalas för {manad}. Vi bad om det den {datum}.',
      en: 'We have not been given any paper that shows that the fee is to be paid for {manad}. We asked for it on {datum}.',
    },
  },
  {
    id: 'internet-ingar',
    title: { sv: 'Internet betalas på annat sätt', en: 'Internet is paid in another way' },
    use: row('internet'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Hushållet har redan internet: {vad}. Vi bedömer att behovet är tillgodosett.',
      en: 'The household has internet already: {vad}. We consider the need to be met.',
    },
  },
  {
    id: 'hogkostnadsskydd',
    title: {
      sv: 'Kostnaden täcks av högkostnadsskyddet',
      en: 'The high-cost protection covers it',
    },
    use: row('lakarvard', 'medicin', 'sjukresor', 'tandvard'),
    decisions: less,
    says: 'fact',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'En del av kostnaden täcks av högkostnadsskyddet. Det som återstår att betala är {godkant}.',
      en: 'A part of the cost is covered by the high-cost protection. What is left to pay is {godkant}.',
    },
  },
  {
    id: 'medicin-utan-recept',
    title: {
      sv: 'Medicinen ingår inte i högkostnadsskyddet',
      en: 'The medicine is outside the high-cost protection',
    },
    use: row('medicin'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Läkemedlet ingår inte i högkostnadsskyddet. Det finns inget intyg från en läkare som visar att just det läkemedlet behövs. Vi bedömer att behovet kan tillgodoses med ett läkemedel som ingår.',
      en: 'The medicine is not covered by the high-cost protection. There is no statement by a doctor that this very medicine is needed. We consider that the need can be met by a medicine that is covered.',
    },
  },
  {
    id: 'tandvard-kan-vanta',
    title: { sv: 'Tandvården är inte akut', en: 'The dental care is not urgent' },
    use: row('tandvard_akut', 'tandvard'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Tandläkarens underlag visar inte att behandlingen behöver göras nu. Vi bedömer att den inte är nödvändig för en skälig levnadsnivå just nu. En ny ansökan kan göras med ett kostnadsförslag från tandläkaren.',
      en: "The dentist's papers do not show that the treatment is needed now. We consider that it is not necessary for a reasonable standard of living at present. A new application can be made with an estimate from the dentist.",
    },
  },
  {
    id: 'tandvard-billigare',
    title: { sv: 'En enklare behandling räcker', en: 'A simpler treatment is enough' },
    use: row('tandvard_akut', 'tandvard', 'glasogon'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Behovet kan tillgodoses på ett enklare sätt som kostar {godkant}: {vad}. Vi räknar därför med {godkant}.',
      en: 'The need can be met in a simpler way that costs {godkant}: {vad}. So we count {godkant}.',
    },
  },
  {
    id: 'umgange-annat-satt',
    title: {
      sv: 'Resorna för umgänge täcks på annat sätt',
      en: 'The travel to see a child is met in another way',
    },
    use: row('umgange'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Vi har sett till barnets behov av att träffa sin förälder. Umgänget kan ske utan den här kostnaden: {vad}.',
      en: "We have looked to the child's need to see its parent. The contact can take place without this cost: {vad}.",
    },
  },
  {
    id: 'hemutrustning-finns',
    title: {
      sv: 'Hushållet har redan utrustningen',
      en: 'The household has the equipment already',
    },
    use: row('hemutrustning', 'spadbarnsutrustning'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Vi bedömer att hushållet redan har det som behövs, eller kan få det på ett billigare sätt: {vad}.',
      en: 'We consider that the household already has what is needed, or can get it in a cheaper way: {vad}.',
    },
  },
  {
    id: 'flytt-inte-nodvandig',
    title: { sv: 'Flytten behövs inte', en: 'The move is not needed' },
    use: row('flytt'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Vi bedömer att flytten inte är nödvändig för en skälig levnadsnivå: {vad}.',
      en: 'We consider that the move is not necessary for a reasonable standard of living: {vad}.',
    },
  },
  {
    id: 'begravning-dodsbo',
    title: { sv: 'Dödsboet kan betala', en: 'The estate can pay' },
    use: row('begravning'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Begravningen ska i första hand betalas av dödsboet. Dödsboets tillgångar räcker till {vad}.',
      en: 'A funeral is to be paid by the estate first. The assets of the estate are enough for {vad}.',
    },
  },
  {
    id: 'skuld-inte-nodvandig',
    title: {
      sv: 'Skulden behöver inte betalas med bistånd',
      en: 'The debt need not be paid with assistance',
    },
    use: row('skuld_hyra', 'skuld_el', 'ovrigt'),
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Ekonomiskt bistånd ska som regel inte betala skulder. Vi har prövat om hushållet skulle stå utan bostad eller el om skulden inte betalas, och bedömer att det inte är så: {vad}.',
      en: 'As a rule, assistance is not for paying debts. We have considered whether the household would be without home or electricity if the debt is not paid, and find that it would not: {vad}.',
    },
  },
  {
    id: 'kostnad-annan-betalar',
    title: { sv: 'Kostnaden täcks på annat sätt', en: 'The cost is covered in another way' },
    use: anyCost,
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Kostnaden för {post} kan täckas på annat sätt: {vad}. Bistånd ges bara till det som hushållet inte kan få täckt på annat sätt.',
      en: 'The cost of {post} can be covered in another way: {vad}. Assistance is only given for what the household cannot have covered otherwise.',
    },
  },
  {
    id: 'kostnad-inte-visad',
    title: {
      sv: 'Kostnaden är inte visad med kvitto eller faktura',
      en: 'The cost is not shown by receipt or invoice',
    },
    use: anyCost,
    decisions: less,
    says: 'fact',
    statutes: ['SoL 12:1', 'FL 23'],
    text: {
      sv: 'Vi har inte fått något kvitto, någon faktura eller något annat underlag som visar kostnaden för {post}. Vi bad om det den {datum}.',
      en: 'We have not been given any receipt, invoice or other paper that shows the cost of {post}. We asked for it on {datum}.',
    },
  },
  {
    id: 'kostnad-ingar-i-norm',
    title: { sv: 'Kostnaden ingår i riksnormen', en: 'The cost is part of the national norm' },
    use: anyCost,
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:7', 'SoF 12:2'],
    text: {
      sv: 'Pengar till {post} ingår redan i riksnormen. Vi har prövat om det finns särskilda skäl att räkna högre, och bedömer att det inte gör det: {vad}.',
      en: 'Money for {post} is part of the national norm already. We have considered whether there are special reasons to count more, and find that there are none: {vad}.',
    },
  },
  {
    id: 'kostnad-annan-manad',
    title: { sv: 'Kostnaden gäller en annan månad', en: 'The cost is of another month' },
    use: anyCost,
    decisions: less,
    says: 'fact',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Underlaget för {post} gäller inte {manad}. Det räknas i den månad då det ska betalas.',
      en: 'The paper for {post} is not of {manad}. It is counted in the month in which it is to be paid.',
    },
  },
  {
    id: 'kostnad-inte-nodvandig',
    title: {
      sv: 'Kostnaden behövs inte för en skälig levnadsnivå',
      en: 'The cost is not needed for a reasonable standard of living',
    },
    use: anyCost,
    decisions: less,
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Vi bedömer att kostnaden för {post} inte behövs för att hushållet ska ha en skälig levnadsnivå: {vad}.',
      en: 'We consider that the cost of {post} is not needed for the household to have a reasonable standard of living: {vad}.',
    },
  },
];
