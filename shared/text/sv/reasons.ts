/**
 * Swedish words for the named reasons with which the domain refuses something.
 * The key is the domain's own word; a reason that is missing here is shown by the general sentence.
 */
export const reasons = {
  NoConsent: 'Det finns inget samtycke att ta tillbaka.',
  NoSentDecision: 'Det finns inget skickat beslut här.',
  LegalityReviewOnly:
    'Beslutet är fattat enligt 12 kap. 2 § socialtjänstlagen. Det överklagas inte här, men kan laglighetsprövas av förvaltningsrätten.',
  AppealAtCourt: 'Överklagandet är redan lämnat till förvaltningsrätten. Skriv dit i stället.',
  AppealIsLate:
    'Dagarna visar att överklagandet kom in för sent. Välj det, eller att det ska prövas ändå. Sista dagen var',
  AppealIsInTime: 'Dagarna visar att överklagandet kom in i tid. Sista dagen var',
  ReceiptUnknown:
    'Det är inte känt när sökanden fick del av beslutet. Då kan överklagandet inte vara för sent.',
  AlreadyReceived: 'Det är redan noterat när beslutet togs emot.',
  AmendmentUnderWay:
    'En rättelse eller ändring av beslutet pågår. Gör den klar först: efter att domstolen har fått överklagandet får beslutet inte ändras.',
  ColleaguesDecision: 'En kollegas beslut ändras inte för att någon ser det annorlunda.',
  NoLegalGround: 'Det finns inget lagligt skäl att ändra beslutet.',
  ErrorNotObvious: 'Felet är inte uppenbart. Då kan det inte rättas enligt FL 36 §.',
  NotAnOversight:
    'Felet är inget skrivfel, räknefel eller förbiseende. Då kan det inte rättas enligt FL 36 §. Pröva FL 37 eller 38 §.',
  DecisionNotWrong: 'Beslutet är inte fel.',
  FavourableDecisionStands:
    'Ett gynnande beslut får bara ändras till det sämre i tre fall (FL 37 §). Ange vilket, eller låt beslutet stå fast.',
  NotObviouslyWrong: 'Beslutet är inte uppenbart fel. Då gäller inte FL 38 §.',
  NotQuickAndSimple:
    'Det kan inte ändras snabbt och enkelt. Då gäller inte FL 38 §. Pröva FL 37 §.',
  ChangeToDisadvantage: 'En ändring enligt FL 38 § får inte bli till nackdel för sökanden.',
  NotForLegalityReview:
    'Ett beslut enligt SoL 12:2 kan rättas enligt FL 36 §, men FL 37 och 38 §§ gäller inte för det (SoL 14:10).',
  AppealedDecision:
    'Beslutet är överklagat. Då får det bara ändras enligt FL 38 §, eller rättas enligt FL 36 §.',
  HandedOverToCourt: 'Domstolen har fått överklagandet. Då får beslutet inte ändras här (FL 39 §).',
  AlreadyApplied: 'Hushållet har redan en ansökan för den månaden.',
  DeciderIsProposer: 'Den som har föreslagit beslutet får inte själv fatta det.',
  ChildAnalysisMissing: 'Barnkonsekvensanalysen för ett av barnen är inte klar.',
  DeputyIsAppointer: 'Du kan inte utse dig själv.',
  DeputyMayNotAppoint:
    'Den som själv är ställföreträdare kan inte utse eller avsluta ställföreträdare.',
  CoachNotOfOffice: 'Välj någon som arbetar på ditt kontor.',
  SameOffice: 'Personen arbetar redan där. Välj ett annat kontor.',
  DeputyNotOfUnit: 'Välj någon som arbetar i enheten.',
  DeputyHasRole: 'Personen har redan den rollen.',
  RoleNotDeputised: 'För den rollen utses ingen ställföreträdare.',
  DeputyEndsBeforeBeginning: 'Sista dagen är före den första. Välj en senare dag.',
  DeputyBeginsInPast: 'Dagen har varit. Välj i dag eller en senare dag.',
  DeputyTwice: 'Personen är redan ställföreträdare för rollen under en del av tiden.',
  ClockNotStarted: 'Klockan har inte startat än.',
  TaskAlreadyDone: 'Någon annan hann före. Uppgiften är redan klar.',
  VersionConflict: 'Någon annan har ändrat ärendet medan du arbetade. Läs det nya och försök igen.',
  WrongBody: 'Innehållet följer inte beskrivningen.',
  NoPersonalNumber:
    'Vi kan inte se ditt personnummer i inloggningen. Ring oss, så tar vi emot din ansökan.',
  DraftTooLarge:
    'Du har skrivit mer än en ansökan kan rymma. Det du sparade förut är kvar. Korta texten och skicka igen, eller ring oss.',
  OwnCase: 'Ärendet är ditt eget. Någon annan handlägger det.',
  ConflictOfInterest:
    'Den som är jävig deltar inte i ärendet (förvaltningslagen 17 §). Någon annan handlägger det.',
  ProposerConflicted:
    'Den som skrev förslaget har anmält jäv. Lämna tillbaka förslaget så att någon annan kan skriva det.',
  UnderlagByConflicted:
    'Den som gjorde IB 1 har anmält jäv. Lämna tillbaka förslaget. Sedan öppnar någon annan IB 1 igen och gör en ny version.',
  NoSuchConflict: 'Det finns ingen anmälan om jäv för den personen.',
  NoSuchStaff: 'Personen finns inte i enheten.',
  NotAssigned: 'Uppgiften är inte din. Ta den först, eller be chefen fördela den till dig.',
  NoSelfService: 'Vi tar emot din ansökan personligen. Ring oss.',
  TakenByAnother: 'Någon annan har redan tagit uppgiften.',
  NobodyChosen: 'Välj vem som ska få uppgiften.',
  TalkLocked: 'Samtalet är redan dokumenterat och låst.',
  NothingRequested: 'Ingen begäran om avgörande väntar på svar.',
  TooEarlyToRequest: 'Du kan begära att vi avgör ärendet när det har gått sex månader.',
  RequestedBefore: 'Det är redan begärt. Det kan begäras en gång.',
  ProcessEnded: 'Ärendet är redan avslutat.',
  NotAtStep: 'Ärendet har gått vidare till ett annat steg. Läs det nya och försök igen.',
  PartNotOpen: 'Den delen är redan klar.',
  NothingToReopen: 'Välj minst en del av utredningen som ska göras om.',
  AlreadyRecalled: 'Remissen är redan återkallad. Ärendet påverkas inte en gång till.',
  NothingToRecall: 'Remissen är redan avslutad av Jobbtorg, så det finns inget att återkalla.',
  BeingAnswered: 'Jobbtorg har just svarat. Läs svaret innan du tar tillbaka remissen.',
  TooLate: 'Det är för sent: beslutet är fattat.',
  OralHearingNotBooked:
    'Sökanden har bett om att få berätta muntligt för nämnden. Boka en tid först, eller skriv att sökanden avstår.',
  OralHearingNotHeld:
    'Sökanden har en bokad tid för att berätta muntligt. Skriv vad som hände innan beslutet.',
  HearingStepNotNow: 'Det går inte att göra nu. Läs hur det står och välj på nytt.',
  NothingCommunicated: 'Det finns inget att yttra sig över än.',
  NoSettledAbsence:
    'Förslaget bygger på frånvaro som inte längre är registrerad, eller vars fråga inte är besvarad. Lämna tillbaka förslaget.',
  NoRecordedRefusal:
    'Förslaget bygger på ett avböjande som har tagits tillbaka. Lämna tillbaka förslaget.',
  NothingDeclined: 'Det finns inget avböjande att ta tillbaka.',
  SessionNotPlanned: 'Dagen finns inte i planen.',
  SessionNotYet: 'Dagen har inte varit än.',
  NothingAsked: 'Det finns ingen fråga att svara på för den dagen.',
  ProposalMissing: 'Det finns inget förslag att besluta om.',
  CalculationMissing: 'Beräkningen är inte gjord än.',
  NormTableInvalid: 'Riksnormen för den månaden har ett fel. Be en chef rätta tabellen.',
  NormTablesOverlap: 'Det finns två riksnormer för den månaden. Be en chef rätta tabellerna.',
  NormFormulaUnknown: 'Riksnormen för den månaden räknas på ett sätt som inte finns här än.',
  NoCostLimits: 'Det finns inga gränser för kostnader för den månaden. Be en chef lägga till dem.',
  CostLimitsInvalid: 'Gränserna för kostnader har ett fel. Be en chef rätta dem.',
  FritidskortLowersNorm: 'Ett fritidskort får inte sänka normen (SoL 12:7 a).',
  NoNormTable: 'Det finns ingen riksnorm för den månaden. Kontrollera månaden.',
  NoGround: 'Beslutet saknar en bestämmelse att vila på.',
  NoOrderInForce: 'Det finns ingen delegationsordning som gäller den dagen. Ingen kan besluta.',
  SignerOfOtherUnit: 'Beslutet fattas av någon i den enhet som har ärendet.',
  NoDelegationForRole: 'Din roll har ingen delegation för beslut.',
  KindBeyondDelegation: 'Den sortens beslut ligger utöver din delegation.',
  AmountBeyondDelegation: 'Beloppet är högre än din delegation.',
  RuleInvalid: 'Något i det som ska läggas till är inte rätt.',
  RuleHasBegun:
    'Den har redan börjat gälla och kan inte bytas ut. Lägg till en som börjar gälla senare.',
  RuleBeginsInThePast: 'Den kan tidigast gälla från och med nu.',
  TablesOverlap: 'En annan tabell gäller redan för någon av månaderna.',
  MonthsWithoutTable: 'Det blir månader utan tabell mellan den här och den närmaste andra.',
  PlaceholderUnknown: 'Texten har en lucka som inte finns. Använd luckorna som den har i dag.',
  PlaceholdersDiffer: 'Samma luckor behövs i den svenska och den engelska texten.',
  NoStatute: 'Skriv minst en bestämmelse.',
  NoConsentToWrite:
    'Personen har inget samtycke som gäller, så meddelandet lämnades inte till Jobbtorg. Fråga personen om ett nytt samtycke, och gör då en ny remiss. Annars återkalla remissen. Det som redan är skickat står kvar.',
  RemittalIsOver:
    'Remissen är avslutad, så inget mer kan skrivas om den. Det som är skrivet går att läsa. Gör en ny remiss om det behövs.',
  RemittalNotSent: 'Remissen är inte sänd än. Jobbtorg kan läsa meddelanden när den har sänts.',
};
