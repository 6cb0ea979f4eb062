/** Phrases for a decision as a whole: why it is granted, refused or not tried. */
import type { Phrase } from '../phrase.ts';

const whole = { of: 'decision' } as const;

export const decisionPhrases: Phrase[] = [
  {
    id: 'bifall-behov',
    title: { sv: 'Behovet är större än inkomsterna', en: 'The need is greater than the incomes' },
    use: whole,
    decisions: ['bifall', 'delavslag'],
    says: 'assessment',
    statutes: ['SoL 12:1', 'SoL 12:7'],
    text: {
      sv: 'Hushållets inkomster och tillgångar räcker inte till det som behövs för en skälig levnadsnivå i {manad}. Det som saknas är {godkant}. Vi bedömer att hushållet inte kan få det på annat sätt.',
      en: 'The incomes and assets of the household are not enough for a reasonable standard of living in {manad}. What is missing is {godkant}. We consider that the household cannot get it in another way.',
    },
  },
  {
    id: 'bifall-barn',
    title: { sv: 'Barnens situation', en: 'The situation of the children' },
    use: whole,
    decisions: ['bifall', 'delavslag', 'avslag'],
    says: 'assessment',
    statutes: ['SoL 3:1'],
    text: {
      sv: 'Vi har prövat vad beslutet betyder för varje barn i hushållet. Det här har haft betydelse: {vad}.',
      en: 'We have considered what the decision means for each child of the household. This has mattered: {vad}.',
    },
  },
  {
    id: 'bifall-utover-ratten',
    title: { sv: 'Bistånd utöver rätten', en: 'Assistance beyond the right' },
    use: whole,
    decisions: ['bifall', 'delavslag'],
    says: 'assessment',
    statutes: ['SoL 12:2'],
    text: {
      sv: 'Det finns ingen rätt till bistånd för {vad}, men vi bedömer att det finns skäl att ge det ändå. Beloppet är {godkant}.',
      en: 'There is no right to assistance for {vad}, but we consider that there are reasons to give it all the same. The amount is {godkant}.',
    },
  },
  {
    id: 'avslag-utover-ratten',
    title: { sv: 'Inget bistånd utöver rätten', en: 'No assistance beyond the right' },
    use: whole,
    decisions: ['delavslag', 'avslag'],
    says: 'assessment',
    statutes: ['SoL 12:1', 'SoL 12:2'],
    text: {
      sv: 'Det som ansökan gäller behövs inte för en skälig levnadsnivå: {vad}. Vi har också prövat om det finns skäl att ge bistånd utöver rätten, och bedömer att det inte gör det.',
      en: 'What is applied for is not needed for a reasonable standard of living: {vad}. We have also considered whether there are reasons to give assistance beyond the right, and find that there are none.',
    },
  },
  {
    id: 'avslag-overskott',
    title: { sv: 'Inkomsterna räcker', en: 'The incomes are enough' },
    use: whole,
    decisions: ['avslag'],
    says: 'fact',
    statutes: ['SoL 12:1', 'SoL 12:7'],
    text: {
      sv: 'Hushållets inkomster och tillgångar är {overskott} högre än riksnormen och de godkända kostnaderna för {manad}. Behovet kan alltså tillgodoses med egna pengar.',
      en: 'The incomes and assets of the household are {overskott} more than the national norm and the approved costs for {manad}. So the need can be met with own money.',
    },
  },
  {
    id: 'avslag-tillgangar',
    title: { sv: 'Tillgångarna ska användas först', en: 'The assets are to be used first' },
    use: whole,
    decisions: ['avslag'],
    says: 'assessment',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Hushållet har tillgångar som räcker till försörjningen: {vad}. Vi bedömer att de kan användas nu.',
      en: 'The household has assets that are enough to live on: {vad}. We consider that they can be used now.',
    },
  },
  {
    id: 'avslag-arbetsmarknad',
    title: {
      sv: 'Står inte till arbetsmarknadens förfogande',
      en: 'Not at the disposal of the labour market',
    },
    use: whole,
    decisions: ['delavslag', 'avslag'],
    says: 'assessment',
    statutes: ['SoL 12:1', 'SoL 12:3'],
    text: {
      sv: '{namn} kan arbeta men har inte sökt arbete eller deltagit i det som var planerat: {vad}. Vi har frågat om skälen och bedömer att de inte är godtagbara. Om det finns barn i hushållet har vi prövat vad beslutet betyder för dem.',
      en: '{namn} can work but has not looked for work or taken part in what was planned: {vad}. We have asked for the reasons and consider that they are not acceptable. If there are children in the household, we have considered what the decision means for them.',
    },
  },
  {
    id: 'arbetsmarknad-fakta',
    title: { sv: 'Det som har hänt i planeringen', en: 'What has happened in the plan' },
    use: whole,
    decisions: ['delavslag', 'avslag'],
    says: 'fact',
    statutes: ['SoL 12:3'],
    text: {
      sv: '{namn} kom överens med oss den {datum} om detta: {vad}. Vi fick veta genom Jobbtorg hur det har gått, och {namn} har fått tillfälle att svara.',
      en: '{namn} agreed on this with us on {datum}: {vad}. Jobbtorg told us how it has gone, and {namn} has been able to answer.',
    },
  },
  {
    id: 'praktik-avbojd',
    title: {
      sv: 'Har tackat nej till praktik eller kompetenshöjande verksamhet',
      en: 'Has declined practice or training',
    },
    use: whole,
    decisions: ['delavslag', 'avslag'],
    says: 'assessment',
    statutes: ['SoL 12:4', 'SoL 12:5'],
    text: {
      sv: '{namn} har tackat nej till eller inte kommit till {vad}, som vi hade begärt efter samråd med Arbetsförmedlingen. Vi har vägt in {namn}s egna önskemål och skäl, och bedömer att skälen inte är godtagbara.',
      en: "{namn} has declined or not come to {vad}, which we had asked for after consulting the Public Employment Service. We have weighed {namn}'s own wishes and reasons, and consider that the reasons are not acceptable.",
    },
  },
  {
    id: 'avslag-lma',
    title: {
      sv: 'Omfattas av lagen om mottagande av asylsökande',
      en: 'Covered by the act on the reception of asylum seekers',
    },
    use: whole,
    decisions: ['delavslag', 'avslag'],
    says: 'assessment',
    statutes: ['SoL 10:2'],
    text: {
      sv: '{namn} omfattas av lagen om mottagande av asylsökande. Den som omfattas av lagen har inte rätt till ekonomiskt bistånd för det som den lagen ger, eller för boende. Frågor om sådan ersättning svarar Migrationsverket på.',
      en: '{namn} is covered by the act on the reception of asylum seekers. Whoever is covered has no right to financial assistance for what that act gives, or for housing. The Migration Agency answers questions about such support.',
    },
  },
  {
    id: 'avslag-annan-kommun',
    title: { sv: 'Bor i en annan kommun', en: 'Lives in another municipality' },
    use: whole,
    decisions: ['avslag'],
    says: 'assessment',
    statutes: ['SoL 29 kap.'],
    text: {
      sv: 'Hushållet bor i {vad}. Det är den kommunen som ansvarar för biståndet. Det finns inget akut behov som vi måste hjälpa till med nu.',
      en: 'The household lives in {vad}. That municipality is responsible for assistance. There is no urgent need that we must help with now.',
    },
  },
  {
    id: 'avslag-kan-inte-provas',
    title: { sv: 'Behovet går inte att pröva', en: 'The need cannot be tried' },
    use: whole,
    decisions: ['avslag'],
    says: 'assessment',
    statutes: ['SoL 12:1', 'FL 23'],
    text: {
      sv: 'Vi har bett om uppgifter som behövs för att pröva om hushållet har rätt till bistånd: {vad}. Vi har inte fått dem, och vet därför inte om hushållet kan försörja sig själv. En ny ansökan kan göras när som helst.',
      en: 'We have asked for what is needed to see whether the household is entitled to assistance: {vad}. We have not been given it, and so do not know whether the household can support itself. A new application can be made at any time.',
    },
  },
  {
    id: 'kommunicerat-svar',
    title: { sv: 'Svaret på det som vi skickade', en: 'The answer to what we sent' },
    use: whole,
    decisions: ['delavslag', 'avslag', 'avvisning'],
    says: 'fact',
    statutes: ['FL 25'],
    text: {
      sv: 'Vi skickade uppgifterna som beslutet bygger på och bad om svar senast den {datum}. I svaret står detta: {vad}.',
      en: 'We sent what the decision is based on and asked for an answer by {datum}. The answer says this: {vad}.',
    },
  },
  {
    id: 'avvisning-ofullstandig',
    title: { sv: 'Ansökan är för ofullständig', en: 'The application is too incomplete' },
    use: whole,
    decisions: ['avvisning'],
    says: 'fact',
    statutes: ['FL 20'],
    text: {
      sv: 'I ansökan saknas {vad}, och den kan därför inte prövas. Vi erbjöd hjälp och bad om det som saknas senast den {datum}. Vi skrev också att ansökan annars kan avvisas.',
      en: 'The application lacks {vad}, and so cannot be tried. We offered help and asked for what is missing by {datum}. We also wrote that the application could be dismissed otherwise.',
    },
  },
  {
    id: 'avvisning-inte-behorig',
    title: {
      sv: 'Den som ansökt får inte göra det för hushållet',
      en: 'Whoever applied may not do so for the household',
    },
    use: whole,
    decisions: ['avvisning'],
    says: 'fact',
    statutes: ['FL 14', 'FL 15'],
    text: {
      sv: 'Ansökan är gjord av någon som inte har visat fullmakt för hushållet. Vi bad om fullmakten den {datum}. Hushållet kan själv ansöka när som helst.',
      en: 'The application was made by somebody who has not shown a power of attorney for the household. We asked for it on {datum}. The household can apply itself at any time.',
    },
  },
  {
    id: 'avvisning-redan-provad',
    title: { sv: 'Samma månad är redan prövad', en: 'The same month has been tried already' },
    use: whole,
    decisions: ['avvisning'],
    says: 'fact',
    statutes: ['SoL 12:1'],
    text: {
      sv: 'Vi har redan prövat en ansökan om samma sak för {manad}, och inget nytt har kommit fram. Beslutet fattades den {datum}.',
      en: 'We have already tried an application for the same thing for {manad}, and nothing new has come up. The decision was made on {datum}.',
    },
  },
];
